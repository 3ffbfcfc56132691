import type { Position } from './geometry.ts';

/**
 * Where a closed ring crosses or touches itself; `null` where it does not. Of several places it is the one its first segment
 * comes to that has one. Segments are asked from west to east, each only of those that begin before it ends.
 */
export function findCrossing(ring: readonly Position[]): Position | null {
	const count = ring.length - 1;
	const order = Array.from({ length: count }, (_, index) => index);
	const [wests, easts] = [Math.min, Math.max].map((choose) =>
		order.map((index) => choose((ring[index] as Position)[0], (ring[index + 1] as Position)[0]))
	) as [number[], number[]];
	order.sort((a, b) => (wests[a] as number) - (wests[b] as number));
	let found: { rank: number; at: Position } | null = null;
	for (const [place, index] of order.entries()) {
		for (let next = place + 1; next < count; next++) {
			const other = order[next] as number;
			if ((wests[other] as number) > (easts[index] as number)) {
				break;
			}
			const [first, second] = index < other ? [index, other] : [other, index];
			const rank = first * count + second;
			if (second - first === 1 || second - first === count - 1 || (found && found.rank < rank)) {
				continue;
			}
			const at = intersect(ring, first, second);
			found = at ? { rank, at } : found;
		}
	}
	return found?.at ?? null;
}

/** Where two segments of a ring, by their first positions, have a place in common; parallel ones are taken to have none. */
function intersect(ring: readonly Position[], first: number, second: number): Position | null {
	const [[ax, ay], [bx, by]] = [ring[first] as Position, ring[first + 1] as Position];
	const [[cx, cy], [dx, dy]] = [ring[second] as Position, ring[second + 1] as Position];
	if (Math.max(cy, dy) < Math.min(ay, by) || Math.min(cy, dy) > Math.max(ay, by)) {
		return null;
	}
	const across = (dy - cy) * (bx - ax) - (dx - cx) * (by - ay);
	if (across === 0) {
		return null;
	}
	const along = ((dx - cx) * (ay - cy) - (dy - cy) * (ax - cx)) / across;
	const alongOther = ((bx - ax) * (ay - cy) - (by - ay) * (ax - cx)) / across;
	const isOn = along >= 0 && along <= 1 && alongOther >= 0 && alongOther <= 1;
	return isOn ? [ax + along * (bx - ax), ay + along * (by - ay)] : null;
}
