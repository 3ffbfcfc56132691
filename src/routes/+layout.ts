import { loadJson } from '$lib/data/load-json.ts';
import type { AtlasMeta } from '../model/compiled/pages.ts';
import type { LayoutLoad } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ fetch }) => {
	return { meta: await loadJson<AtlasMeta>(fetch, 'meta.json', 'atlas') };
};
