import { loadForPage } from '$lib/data/load-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		events: await loadForPage(fetch, 'events')
	};
};
