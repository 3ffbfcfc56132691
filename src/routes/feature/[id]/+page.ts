import { loadForPage } from '$lib/data/load-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const record = await loadForPage(fetch, 'feature', params);
	return {
		record,
		focus: {
			selected: record.ref.id,
			related: record.related.map(({ feature }) => feature.id),
			bounds: record.bounds,
			passages: record.groups.flatMap((group) => group.passages.map(({ id }) => id))
		}
	};
};
