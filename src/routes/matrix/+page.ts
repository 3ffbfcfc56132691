import { loadForPage } from '$lib/data/load-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		part: 1,
		matrix: await loadForPage(fetch, 'matrix')
	};
};
