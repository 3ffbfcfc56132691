import { loadForPage } from '$lib/data/load-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	return {
		part: Number(params.id),
		sources: await loadForPage(fetch, 'sourcesPart', params)
	};
};
