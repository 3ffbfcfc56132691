import { loadForPage } from '$lib/data/load-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const record = await loadForPage(fetch, 'question', params);
	return {
		record,
		focus: {
			selected: null,
			related: record.features,
			bounds: null,
			passages: []
		}
	};
};
