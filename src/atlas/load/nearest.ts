import { countEdits } from '../../text/count-edits.ts';

/** The member of a list that is written most like a word; `null` where none is at all alike. */
export function findNearest(word: string, list: readonly string[]): string | null {
	const wanted = word.toLowerCase().slice(0, MAX_LENGTH);
	let best: { item: string; distance: number } | null = null;
	for (const item of list) {
		const distance = item.includes(wanted) && wanted.length > 2 ? 1 : countEdits(wanted, item.toLowerCase());
		if (distance < (best?.distance ?? Infinity)) {
			best = { item, distance };
		}
	}
	return best && best.distance <= Math.max(2, Math.floor(wanted.length * 0.4)) ? best.item : null;
}

const MAX_LENGTH = 60;
