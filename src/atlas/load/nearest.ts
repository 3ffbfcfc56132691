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

/** Letters to add, drop or exchange to make one word of another (Levenshtein). */
function countEdits(from: string, to: string): number {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const next = [i];
		for (let j = 1; j <= to.length; j++) {
			const exchanged = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
			next.push(Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		row = next;
	}
	return row[to.length] ?? 0;
}
