import { loadForPage } from '$lib/data/load-file.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ fetch }) => {
	return { meta: await loadForPage(fetch, 'meta') };
};
