import type { EventRef, SourceRef } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';

/**
 * Whether a date lies wholly after the last document that tells of the event: it was expected, and nobody has seen it.
 */
export function isRefExpected(
	{ when, sources }: Pick<EventRef, 'when' | 'sources'>,
	sourceRefs: ReadonlyMap<Id, Pick<SourceRef, 'publishedMax'>>
): boolean {
	const { min } = when;
	const isBefore = (id: Id): boolean => {
		return min !== null && min > (sourceRefs.get(id)?.publishedMax ?? Infinity);
	};
	return sources.length > 0 && sources.every(isBefore);
}
