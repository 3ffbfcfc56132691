import type { Id } from '../../model/common.ts';
import type { ReadMention } from './build-reading.ts';

/** The mention nearest to a place in the text; of one feature only, where one is followed and named at all. */
export function findNearestMention(
	mentions: readonly ReadMention[],
	offset: number,
	followed: Id | null
): ReadMention | null {
	const ofFollowed = mentions.filter(({ id }) => id === followed);
	return (ofFollowed.length > 0 ? ofFollowed : mentions).reduce<ReadMention | null>(
		(best, mention) => (best && Math.abs(best.start - offset) <= Math.abs(mention.start - offset) ? best : mention),
		null
	);
}
