import { loadForPage } from '$lib/data/load-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
	const { meta } = await parent();
	return {
		part: 1,
		features: await (meta.isTiled
			? loadForPage(fetch, 'featuresPart', { id: '1' })
			: loadForPage(fetch, 'features'))
	};
};
