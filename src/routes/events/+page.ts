import { loadForPage } from '$lib/data/load-file.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
	const { meta } = await parent();
	return {
		part: 1,
		events: await (meta.isTiled ? loadForPage(fetch, 'eventsPart', { id: '1' }) : loadForPage(fetch, 'events'))
	};
};
