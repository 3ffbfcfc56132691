import { loadForPage } from '$lib/data/load-file.ts';
import { isParted } from '../../model/compiled/list-parts.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
	const { meta } = await parent();
	return {
		part: 1,
		sources: isParted(meta) ? await loadForPage(fetch, 'sourcesPart', { id: '1' }) : meta.sources
	};
};
