import { loadForPage } from '$lib/data/load-file.ts';
import { isLong } from '../../model/compiled/list-parts.ts';
import type { DisagreementsPart } from '../../model/compiled/disagreement.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, parent }) => {
	const { meta } = await parent();
	return {
		part: 1,
		list: await (isLong(meta) ? loadForPage(fetch, 'disagreementsPart', { id: '1' }) : loadAll(fetch))
	};
};

async function loadAll(fetch: typeof globalThis.fetch): Promise<DisagreementsPart> {
	const items = await loadForPage(fetch, 'disagreements');
	return {
		items,
		total: items.length,
		reviewed: items.filter((item) => item.reviewed).length
	};
}
