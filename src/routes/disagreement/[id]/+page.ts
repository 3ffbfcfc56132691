import { loadForPage } from '$lib/data/load-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const record = await loadForPage(fetch, 'disagreement', params);
	const related = record.item.subjects.filter(({ href }) => href.startsWith('feature/')).map(({ id }) => id);
	return {
		record,
		focus: {
			selected: null,
			related,
			bounds: null,
			passages: []
		}
	};
};
