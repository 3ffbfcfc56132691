import type { Position, Stretch, Vertex } from './sketch.ts';

/**
 * Positions that a pointer gave, with what was known of those that stood there; a new one is of the stretch it lies in.
 */
export function keepKnown(
	before: readonly Vertex[],
	positions: readonly Position[],
	stretch: Stretch | null
): Vertex[] {
	const known = new Map(before.map((vertex) => [vertex.position.join(), vertex]));
	const vertices: Vertex[] = positions.map((position) => known.get(position.join()) ?? { position });
	let next: Stretch | null = null;
	return vertices
		.reverse()
		.map((vertex): Vertex => {
			next = vertex.stretch ?? next ?? stretch;
			return next ? { ...vertex, stretch: next } : vertex;
		})
		.reverse();
}
