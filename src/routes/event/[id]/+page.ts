import { loadForPage } from '$lib/data/load-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const record = await loadForPage(fetch, 'event', params);
	return {
		record,
		focus: {
			selected: null,
			related: record.places.map(({ feature }) => feature.id),
			bounds: null,
			passages: record.groups.flatMap((group) => group.passages.map(({ id }) => id))
		}
	};
};
