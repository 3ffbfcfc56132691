import { loadForPage } from '$lib/data/load-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	return {
		part: Number(params.id),
		list: await loadForPage(fetch, 'disagreementsPart', params)
	};
};
