import type { Standing } from '../../as-of/standing.ts';
import type { TimeIndex } from '../../model/compiled/timeline.ts';
import type { Status } from '../../model/records/feature.ts';

/** Bits in a number, as the map's style takes them apart. */
const WORD = 30;

/** A bit for each 0 of a list, 30 in a number. */
export function packBits(left: Uint8Array): number[] {
	const words = Array.from({ length: Math.ceil(left.length / WORD) }, () => 0);
	for (const [place, isLeft] of left.entries()) {
		if (isLeft === 0) {
			const word = Math.floor(place / WORD);
			words[word] = (words[word] ?? 0) + 2 ** (place % WORD);
		}
	}
	return words;
}

/** Statuses as they stood, by place, where they were others than today's. */
export function listStood({ features }: TimeIndex, standing: Standing): Record<string, Status> {
	return Object.fromEntries(
		features.flatMap(({ id, status }, place) => {
			const known = standing.features.get(id);
			return known && !known.isComplete && known.status !== status ? [[place, known.status] as const] : [];
		})
	);
}
