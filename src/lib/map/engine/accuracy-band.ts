import type { Geometry, MultiPolygon, Position } from 'geojson';
import { listLines } from '../../../geometry/list-lines.ts';

/** A part of a feature and how far from it, in kilometres, the true thing may lie. */
export interface BandPart {
	geometry: Geometry;
	accuracyKm: number;
}

const earthKm = 40075.017;
/** Nodes of the grid the smallest radius spans. */
const nodesPerRadius = 4;
/** Beyond this many nodes the grid is made coarser, unless told otherwise. */
const mostNodes = 300_000;

/** A straight stretch in Web Mercator (0 to 1), with its radius in the same units. */
interface BandSegment {
	a: [number, number];
	b: [number, number];
	radius: number;
}

function projectToMercator([lng = 0, lat = 0]: Position): [number, number] {
	const sine = Math.sin((Math.max(-85, Math.min(85, lat)) * Math.PI) / 180);
	return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

function unprojectFromMercator(x: number, y: number): Position {
	const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
	return [(x - 0.5) * 360, lat];
}

/** Mercator stretches a kilometre with latitude, so a long stretch is cut where its radius would change by much. */
function buildSegments({ geometry, accuracyKm }: BandPart): BandSegment[] {
	return listLines<Position>(geometry).flatMap((line) =>
		line.slice(0, Math.max(1, line.length - 1)).flatMap((from, i) => {
			const to = line[i + 1] ?? from;
			const [a, b] = [projectToMercator(from), projectToMercator(to)];
			const pieces = Math.max(1, Math.ceil(Math.abs((to[1] ?? 0) - (from[1] ?? 0)) / 0.5));
			return Array.from({ length: pieces }, (_, piece): BandSegment => {
				const pointAt = (t: number): [number, number] => {
					return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
				};
				const [start, end] = [pointAt(piece / pieces), pointAt((piece + 1) / pieces)];
				const lat = unprojectFromMercator((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)[1] ?? 0;
				return {
					a: start,
					b: end,
					radius: accuracyKm / earthKm / Math.cos((lat * Math.PI) / 180)
				};
			});
		})
	);
}

function findDistance(x: number, y: number, { a, b }: BandSegment): number {
	const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
	const squared = dx * dx + dy * dy;
	const part = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / squared));
	return Math.hypot(x - a[0] - part * dx, y - a[1] - part * dy);
}

function findCellSize(segments: readonly BandSegment[], most: number): number {
	const radius = Math.min(...segments.map((segment) => segment.radius));
	let size = radius / nodesPerRadius;
	const estimate = (cell: number) => {
		return segments.reduce((sum, { a, b, radius: segmentRadius }) => {
			const reach = 2 * (segmentRadius + 2 * cell);
			return sum + ((Math.abs(b[0] - a[0]) + reach) * (Math.abs(b[1] - a[1]) + reach)) / (cell * cell);
		}, 0);
	};
	while (estimate(size) > most * 4) {
		size *= 1.5;
	}
	return size;
}

/** Distance to the band's edge at the nodes near it, negative inside; a sparse grid, since bands are long and thin. */
class BandField {
	readonly values = new Map<number, number>();
	readonly cell: number;
	/** Nodes across the world and some more: keys of neighbours differ by 1 and by this. */
	readonly stride: number;

	constructor(segments: readonly BandSegment[], most: number) {
		this.cell = findCellSize(segments, most);
		this.stride = Math.ceil(2 / this.cell);
		for (const segment of segments) {
			this.#stamp(segment);
		}
	}

	#stamp(segment: BandSegment): void {
		const { cell, stride, values } = this;
		const reach = segment.radius + 2 * cell;
		const [left, right] = [
			Math.min(segment.a[0], segment.b[0]) - reach,
			Math.max(segment.a[0], segment.b[0]) + reach
		];
		const [top, bottom] = [
			Math.min(segment.a[1], segment.b[1]) - reach,
			Math.max(segment.a[1], segment.b[1]) + reach
		];
		for (let row = Math.floor(top / cell); row <= Math.ceil(bottom / cell); row++) {
			for (let column = Math.floor(left / cell); column <= Math.ceil(right / cell); column++) {
				const value = findDistance(column * cell, row * cell, segment) - segment.radius;
				const key = row * stride + column;
				if (value < (values.get(key) ?? 2 * cell)) {
					values.set(key, value);
				}
			}
		}
	}

	/** Far outside where nothing was stamped. */
	valueAt(key: number): number {
		return this.values.get(key) ?? 2 * this.cell;
	}

	/** Where the edge crosses the side between two nodes, in degrees. */
	cross(from: number, to: number): Position {
		const { cell, stride } = this;
		const [a, b] = [this.valueAt(from), this.valueAt(to)];
		const t = a === b ? 0.5 : a / (a - b);
		const [fromRow, toRow] = [Math.floor(from / stride), Math.floor(to / stride)];
		const [fromColumn, toColumn] = [from - fromRow * stride, to - toRow * stride];
		return unprojectFromMercator(
			(fromColumn + (toColumn - fromColumn) * t) * cell,
			(fromRow + (toRow - fromRow) * t) * cell
		);
	}
}

/**
 * Marching squares: which sides of a cell the edge joins, by the cell's inner corners (1 2 over 8 4); inside lies to
 * the left of going from the second side to the first. Sides: 0 top, 1 right, 2 bottom, 3 left.
 */
const joins: [number, number][][] = [
	[],
	[[0, 3]],
	[[1, 0]],
	[[1, 3]],
	[[2, 1]],
	[
		[0, 3],
		[2, 1]
	],
	[[2, 0]],
	[[2, 3]],
	[[3, 2]],
	[[0, 2]],
	[
		[1, 0],
		[3, 2]
	],
	[[1, 2]],
	[[3, 1]],
	[[0, 1]],
	[[3, 0]],
	[]
];

/** A crossed side of the grid, and the one the edge goes on to. */
type Links = Map<number, { next: number; position: Position }>;

/** Links the pieces of the edge that each cell holds: from each crossed side to the next. */
function linkEdges(field: BandField): Links {
	const links: Links = new Map();
	const { stride } = field;
	for (const key of field.values.keys()) {
		const [ne, se, sw] = [key + 1, key + stride + 1, key + stride];
		const index =
			(field.valueAt(key) < 0 ? 1 : 0) +
			(field.valueAt(ne) < 0 ? 2 : 0) +
			(field.valueAt(se) < 0 ? 4 : 0) +
			(field.valueAt(sw) < 0 ? 8 : 0);
		if (index === 0 || index === 15) {
			continue;
		}
		// A side's key: twice that of its first node, and one more where it runs down.
		const sides = [
			[key, ne, key * 2],
			[ne, se, ne * 2 + 1],
			[sw, se, sw * 2],
			[key, sw, key * 2 + 1]
		] as const;
		for (const [to, from] of joins[index] ?? []) {
			const [start, end] = [sides[from], sides[to]];
			if (start && end) {
				links.set(start[2], {
					next: end[2],
					position: field.cross(start[0], start[1])
				});
			}
		}
	}
	return links;
}

function traceRings(links: Links): Position[][] {
	const rings: Position[][] = [];
	while (links.size > 0) {
		const ring: Position[] = [];
		let key = links.keys().next().value ?? 0;
		for (let link = links.get(key); link; link = links.get(key)) {
			ring.push(link.position);
			links.delete(key);
			key = link.next;
		}
		const first = ring[0];
		if (first && ring.length > 2) {
			rings.push([...ring, first]);
		}
	}
	return rings;
}

function findSignedArea(ring: readonly Position[]): number {
	return ring.reduce((sum, [x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
}

function isInRing([x = 0, y = 0]: Position, ring: readonly Position[]): boolean {
	let inside = false;
	ring.forEach(([ax = 0, ay = 0], i) => {
		const [bx = 0, by = 0] = ring[(i + 1) % ring.length] ?? [];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
			inside = !inside;
		}
	});
	return inside;
}

/**
 * Everything within the stated accuracy of some parts of a feature, in true kilometres, as one area with holes.
 * For the bounds of an area it is the band on both sides of them. Pure; empty for no parts.
 */
export function buildAccuracyBand(parts: readonly BandPart[], most = mostNodes): MultiPolygon {
	const segments = parts.filter((part) => part.accuracyKm > 0).flatMap(buildSegments);
	if (segments.length === 0) {
		return {
			type: 'MultiPolygon',
			coordinates: []
		};
	}
	const rings = traceRings(linkEdges(new BandField(segments, most)));
	const outer = rings.filter((ring) => findSignedArea(ring) > 0).map((ring) => [ring]);
	for (const hole of rings.filter((ring) => findSignedArea(ring) < 0)) {
		// Of bands one inside the other, as an island's in an inland sea, the hole is the innermost's.
		const around = outer.filter(([ring]) => ring !== undefined && isInRing(hole[0] ?? [], ring));
		const [owner] = around.toSorted(([a = []], [b = []]) => findSignedArea(a) - findSignedArea(b));
		owner?.push(hole);
	}
	return { type: 'MultiPolygon', coordinates: outer };
}
