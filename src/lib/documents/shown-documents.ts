import type { Id } from '../../model/common.ts';

/** What is known of the page that is open. */
interface OpenPage {
	route: { id: string | null };
	params: Partial<Record<string, string>>;
	data: object;
}

/** More that a page cites are not meant by it. */
const MAX_SHOWN = 16;

/** Documents that the page is about: its own, then those its passages are from. */
export function listShownDocuments({ route, params, data }: OpenPage): Id[] {
	const own = route.id?.startsWith('/source/') ? [params.id ?? ''] : [];
	return [...new Set([...own, ...listCited(data)])].slice(0, MAX_SHOWN);
}

/** Sources of passages, wherever in the page's records they are. */
function listCited(record: unknown): Id[] {
	if (typeof record !== 'object' || record === null) {
		return [];
	}
	const own = 'locator' in record && 'source' in record ? [idOf(record.source)] : [];
	return [...own, ...Object.values(record).flatMap(listCited)].filter((id) => id !== '');
}

const idOf = (source: unknown): Id => {
	const id = typeof source === 'object' && source !== null && 'id' in source ? source.id : source;
	return typeof id === 'string' ? id : '';
};
