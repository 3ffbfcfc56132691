import { findBetween } from '../geometry/great-circle.ts';
import type { Basis } from '../model/records/feature.ts';

/**
 * Degrees east and north, a longitude of -180 to 180: from one vertex to the next a shape goes the shorter way round.
 */
export type Position = readonly [lng: number, lat: number];

/** What is known of the stretch that leads to a vertex. */
export interface Stretch {
	readonly basis: Basis;
	/** Which segment of the record it came from, so that its words stay with it. */
	readonly segment?: number | undefined;
}
export interface Vertex {
	readonly position: Position;
	/** A named waypoint. */
	readonly name?: string | undefined;
	readonly stretch?: Stretch | undefined;
}
/** A line, a ring that is not closed by a vertex of its own, or a point. */
export interface Part {
	readonly vertices: readonly Vertex[];
	readonly isHole: boolean;
}
export type Shape = 'point' | 'line' | 'area';

/** A shape being drawn. What is done to it gives another; none is ever changed. */
export interface Sketch {
	readonly shape: Shape;
	readonly parts: readonly Part[];
	/** Indices of the part and the vertex that are worked on; -1 before the first vertex. */
	readonly part: number;
	readonly vertex: number;
	/** Another vertex of the same ring, from which a cut is to go. */
	readonly mark: number | null;
}

export function startSketch(shape: Shape): Sketch {
	return {
		shape,
		parts: [{ vertices: [], isHole: false }],
		part: 0,
		vertex: -1,
		mark: null
	};
}

export function partOf({ parts, part }: Sketch): Part {
	return parts[part] ?? { vertices: [], isHole: false };
}

export function vertexOf(sketch: Sketch): Vertex | null {
	return partOf(sketch).vertices[sketch.vertex] ?? null;
}

export function countVertices({ parts }: Sketch): number {
	return parts.reduce((sum, { vertices }) => sum + vertices.length, 0);
}

function withVertices(sketch: Sketch, vertices: readonly Vertex[], vertex: number): Sketch {
	return {
		...sketch,
		parts: sketch.parts.map((part, index) =>
			index === sketch.part
				? {
						...part,
						vertices
					}
				: part
		),
		vertex: Math.min(vertex, vertices.length - 1),
		mark: null
	};
}

const roundDegrees = (degrees: number): number => {
	return Math.round(degrees * 1e6) / 1e6;
};
const roundPosition = ([lng, lat]: Position): Position => {
	return [roundDegrees(lng), roundDegrees(lat)];
};

/** Sets a vertex after the one that is worked on; of points each is a part of its own. */
export function addVertex(sketch: Sketch, { position, name, stretch }: Vertex): Sketch {
	const vertex: Vertex = {
		position: roundPosition(position),
		...(name === undefined ? {} : { name }),
		...(stretch === undefined ? {} : { stretch })
	};
	const { vertices } = partOf(sketch);
	if (sketch.shape === 'point' && vertices.length > 0) {
		return addVertex(startPart(sketch), vertex);
	}
	const next = sketch.vertex + 1;
	return withVertices(sketch, [...vertices.slice(0, next), vertex, ...vertices.slice(next)], next);
}

/** Puts the vertex that is worked on elsewhere; there it is no longer the place it was named for. */
export function moveVertex(sketch: Sketch, position: Position, name?: string): Sketch {
	const { vertices } = partOf(sketch);
	const moved = vertices.map((vertex, index): Vertex => {
		return index === sketch.vertex
			? {
					...vertex,
					position: roundPosition(position),
					name
				}
			: vertex;
	});
	return withVertices(sketch, moved, sketch.vertex);
}

export function nameVertex(sketch: Sketch, name: string): Sketch {
	const vertex = vertexOf(sketch);
	return vertex === null ? sketch : moveVertex(sketch, vertex.position, name.trim() || undefined);
}

/** Without its last vertex a part is gone too, unless it is the only one. */
export function removeVertex(sketch: Sketch): Sketch {
	const { vertices } = partOf(sketch);
	const left = vertices.filter((_, index) => index !== sketch.vertex);
	if (left.length === 0 && sketch.parts.length > 1) {
		return removePart(sketch);
	}
	return withVertices(sketch, left, Math.max(sketch.vertex - 1, left.length > 0 ? 0 : -1));
}

export function stepVertex(sketch: Sketch, by: 1 | -1): Sketch {
	const { length } = partOf(sketch).vertices;
	return length === 0
		? sketch
		: {
				...sketch,
				vertex: (sketch.vertex + by + length) % length
			};
}

export function goToVertex(sketch: Sketch, part: number, vertex: number): Sketch {
	return {
		...sketch,
		part,
		vertex,
		mark: part === sketch.part ? sketch.mark : null
	};
}

export function stepPart(sketch: Sketch, by: 1 | -1): Sketch {
	const { length } = sketch.parts;
	const part = (sketch.part + by + length) % length;
	return goToVertex(sketch, part, (sketch.parts[part]?.vertices.length ?? 0) - 1);
}

/** A part more, after the one that is worked on; one without a vertex is taken instead of a second. */
export function startPart(sketch: Sketch, isHole = false): Sketch {
	const parts = sketch.parts.filter(({ vertices }) => vertices.length > 0);
	return {
		...sketch,
		parts: [...parts, { vertices: [], isHole }],
		part: parts.length,
		vertex: -1,
		mark: null
	};
}

function removePart(sketch: Sketch): Sketch {
	const parts = sketch.parts.filter((_, index) => index !== sketch.part);
	const part = Math.max(0, sketch.part - 1);
	return {
		...sketch,
		parts,
		part,
		vertex: (parts[part]?.vertices.length ?? 0) - 1,
		mark: null
	};
}

/** A vertex half-way to the next one; from the last of a ring half-way to its first. */
export function addMidpoint(sketch: Sketch): Sketch {
	const { vertices } = partOf(sketch);
	const isRing = sketch.shape === 'area';
	const from = vertices[sketch.vertex];
	const to = vertices[sketch.vertex + 1] ?? (isRing ? vertices[0] : undefined);
	if (!from || !to || from === to) {
		return sketch;
	}
	const position = findBetween(from.position, to.position, 0.5);
	return addVertex(sketch, { position, stretch: to.stretch });
}

/** Says of the stretch that leads to the vertex how it was come by. */
export function setBasis(sketch: Sketch, basis: Basis): Sketch {
	const { vertices } = partOf(sketch);
	const changed = vertices.map((vertex, index): Vertex => {
		return index === sketch.vertex
			? {
					...vertex,
					stretch: {
						...vertex.stretch,
						basis
					}
				}
			: vertex;
	});
	return withVertices(sketch, changed, sketch.vertex);
}
