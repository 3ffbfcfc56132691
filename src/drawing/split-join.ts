import { featureCollection, polygon, union } from '@turf/turf';
import { findKm } from '../geometry/distance.ts';
import { partOf, vertexOf, type Part, type Position, type Sketch, type Vertex } from './sketch.ts';
import { closeRing, unwrapFrom } from './unwrap.ts';

/** What came of it, or why nothing did. */
export type Cut = { sketch: Sketch } | { message: string };

/** Cuts a line in two at the vertex; a ring from the vertex that was marked to this one. */
export function splitPart(sketch: Sketch): Cut {
	return sketch.shape === 'line' ? splitLine(sketch) : sketch.shape === 'area' ? splitRing(sketch) : NO_SPLIT;
}

const NO_SPLIT: Cut = { message: 'A point cannot be split.' };

function replacePart(sketch: Sketch, parts: readonly Part[]): Sketch {
	return {
		...sketch,
		parts: [...sketch.parts.slice(0, sketch.part), ...parts, ...sketch.parts.slice(sketch.part + 1)],
		vertex: 0,
		mark: null
	};
}

function splitLine(sketch: Sketch): Cut {
	const { vertices } = partOf(sketch);
	const { vertex } = sketch;
	if (vertex < 1 || vertex > vertices.length - 2) {
		return { message: 'A line is split at a vertex between its ends: go to one first.' };
	}
	const parts = [vertices.slice(0, vertex + 1), vertices.slice(vertex)];
	const split = replacePart(
		sketch,
		parts.map((each) => ({ vertices: each, isHole: false }))
	);
	return { sketch: { ...split, part: sketch.part + 1 } };
}

function splitRing(sketch: Sketch): Cut {
	const { vertices, isHole } = partOf(sketch);
	const { mark, vertex } = sketch;
	if (mark === null) {
		return vertexOf(sketch)
			? { sketch: { ...sketch, mark: vertex } }
			: { message: 'An area is split from one vertex to another: go to the first.' };
	}
	const [from, to] = [Math.min(mark, vertex), Math.max(mark, vertex)];
	const [one, other] = [vertices.slice(from, to + 1), [...vertices.slice(to), ...vertices.slice(0, from + 1)]];
	if (one.length < 3 || other.length < 3) {
		return { message: 'A cut goes to a vertex that is no neighbour of the first.' };
	}
	return {
		sketch: replacePart(
			sketch,
			[one, other].map((each) => ({ vertices: each, isHole }))
		)
	};
}

/** Makes one of the part and the one after it. */
export function joinParts(sketch: Sketch): Cut {
	const next = (sketch.part + 1) % sketch.parts.length;
	const [one, other] = [partOf(sketch), sketch.parts[next]];
	if (sketch.shape === 'point' || next === sketch.part || !other || one.isHole !== other.isHole) {
		return { message: 'There is no other part of its kind to join it with.' };
	}
	const vertices =
		sketch.shape === 'line' ? joinLines(one.vertices, other.vertices) : joinRings(one.vertices, other.vertices);
	if (vertices === null) {
		return { message: 'These two do not meet: areas are joined where they touch.' };
	}
	const parts = sketch.parts.filter((_, index) => index !== next);
	const part = next < sketch.part ? sketch.part - 1 : sketch.part;
	return {
		sketch: {
			...sketch,
			parts: parts.map((each, index) =>
				index === part
					? {
							...each,
							vertices
						}
					: each
			),
			part,
			vertex: vertices.length - 1,
			mark: null
		}
	};
}

/** Meeting nearer than this, ends are one vertex. */
const SAME_KM = 0.05;

/** At the two ends that are nearest one another, whichever way each was drawn. */
function joinLines(one: readonly Vertex[], other: readonly Vertex[]): Vertex[] | null {
	let best: { km: number; first: readonly Vertex[]; second: readonly Vertex[] } | null = null;
	for (const first of [one, reverseLine(one)]) {
		for (const second of [other, reverseLine(other)]) {
			const [from, to] = [first.at(-1), second[0]];
			const km = from && to ? findKm(from.position, to.position) : Infinity;
			if (km < (best?.km ?? Infinity)) {
				best = { km, first, second };
			}
		}
	}
	if (!best) {
		return null;
	}
	const { km, first, second } = best;
	if (km >= SAME_KM) {
		// Nobody drew the gap: it is the weakest of what is known.
		const [head, ...rest] = second;
		return head
			? [
					...first,
					{
						...head,
						stretch: { basis: 'schematic' }
					},
					...rest
				]
			: null;
	}
	return [...first, ...second.slice(1)];
}

/** The other way round; what is known of a stretch goes with it to its other end. */
export function reverseLine(vertices: readonly Vertex[]): Vertex[] {
	return vertices
		.map((vertex, index): Vertex => {
			return { ...vertex, stretch: vertices[index + 1]?.stretch };
		})
		.reverse();
}

function joinRings(one: readonly Vertex[], other: readonly Vertex[]): Vertex[] | null {
	const rings = [one, other].map((vertices) => {
		return closeRing(
			unwrapFrom(
				one[0]?.position,
				vertices.map(({ position }) => position)
			)
		);
	});
	if (rings.some((ring) => ring.length < 4)) {
		return null;
	}
	const merged = union(featureCollection(rings.map((ring) => polygon([ring.map(([x, y]) => [x, y])]))));
	const outer = merged?.geometry.type === 'Polygon' ? merged.geometry.coordinates[0] : undefined;
	const names = new Map([...one, ...other].map(({ position, name }) => [position.join(), name]));
	return (
		outer?.slice(0, -1).map(([x = 0, y = 0]): Vertex => {
			const position: Position = [wrap(x), y];
			return { position, name: names.get(position.join()) };
		}) ?? null
	);
}

const wrap = (lng: number): number => {
	return Math.round((((lng + 540) % 360) - 180) * 1e6) / 1e6;
};
