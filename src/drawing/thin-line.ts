import { findKmToDrawn } from '../geometry/drawn-line.ts';
import type { Position } from './sketch.ts';

/** The line with no more vertices than it needs to stay within a distance of itself, in kilometres. */
export function thinLine(line: readonly Position[], withinKm: number): Position[] {
	const kept = new Set([0, line.length - 1]);
	const open: [from: number, to: number][] = [[0, line.length - 1]];
	for (let next = open.pop(); next; next = open.pop()) {
		const [from, to] = next;
		const [start, end] = [line[from], line[to]];
		let [farthest, off] = [-1, withinKm];
		for (let index = from + 1; index < to && start && end; index++) {
			const position = line[index];
			const km = position ? findKmToDrawn(position, [[start, end]]) : 0;
			if (km > off) {
				[farthest, off] = [index, km];
			}
		}
		if (farthest >= 0) {
			kept.add(farthest);
			open.push([from, farthest], [farthest, to]);
		}
	}
	return line.filter((_, index) => kept.has(index));
}
