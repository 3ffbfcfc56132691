import { findKm } from '../geometry/distance.ts';
import type { GroundLine } from '../model/workbench/drawing.ts';
import type { Position } from './sketch.ts';

/** A point of a coast, a border, a river or another shape that a vertex may be set on. */
export interface Snapped {
	position: [number, number];
	/** "the coast", "the river Indus" */
	says: string;
	km: number;
	line: GroundLine;
}

const CALLED: Readonly<Record<GroundLine['kind'], string>> = {
	coast: 'the coast',
	border: 'the border',
	river: 'a river',
	lake: 'the shore of a lake',
	feature: 'a shape of the atlas'
};

export function describeLine({ kind, name }: GroundLine): string {
	if (name === '') {
		return CALLED[kind];
	}
	return kind === 'border' ? `the border ${name}` : kind === 'river' ? `the river ${name}` : name;
}

/** Of vertices and edges, a vertex is taken where it is not much farther. */
const VERTEX_GAIN = 1.5;

/** What lies nearest to a position within a distance: one point of each line, the nearest first. */
export function findSnaps(position: Position, lines: readonly GroundLine[], maxKm: number): Snapped[] {
	const found: Snapped[] = [];
	for (const line of lines) {
		const nearest = findNearest(position, line.positions, maxKm);
		if (nearest && nearest.km <= maxKm) {
			found.push({
				...nearest,
				line,
				says: describeLine(line)
			});
		}
	}
	found.sort((a, b) => a.km - b.km);
	// Pieces of one line meet in a point, which is offered once.
	const seen = new Set<string>();
	return found.filter((each) => {
		const key = `${each.says} ${each.position.map((degrees) => degrees.toFixed(3)).join()}`;
		return !seen.has(key) && seen.add(key) !== undefined;
	});
}

const round = (degrees: number): number => {
	return Math.round(degrees * 1e6) / 1e6;
};
const KM_A_DEGREE = 111.2;

function findNearest(
	[lng, lat]: Position,
	line: readonly Position[],
	maxKm: number
): { position: [number, number]; km: number } | null {
	const shrink = Math.cos((lat * Math.PI) / 180);
	const flat = line.map(([x, y]): Position => {
		return [(((x - lng + 540) % 360) - 180) * shrink, y - lat];
	});
	let [edge, vertex]: [Position | null, Position | null] = [null, null];
	let [edgeKm, vertexKm] = [maxKm, maxKm];
	flat.forEach((from, index) => {
		const km = Math.hypot(...from) * KM_A_DEGREE;
		if (km <= vertexKm) {
			[vertex, vertexKm] = [line[index] ?? null, km];
		}
		const to = flat[index + 1];
		const foot = to ? footOf(from, to) : from;
		const footKm = Math.hypot(...foot) * KM_A_DEGREE;
		if (footKm <= edgeKm) {
			[edge, edgeKm] = [[lng + foot[0] / Math.max(shrink, 1e-6), lat + foot[1]], footKm];
		}
	});
	const chosen: Position | null = vertex && vertexKm <= edgeKm * VERTEX_GAIN ? vertex : edge;
	if (!chosen) {
		return null;
	}
	const position: [number, number] = [round(((chosen[0] + 540) % 360) - 180), round(chosen[1])];
	return { position, km: findKm([lng, lat], position) };
}

/** The point nearest to the origin on an edge; edges that run round the earth in this plane are none. */
function footOf([ax, ay]: Position, [bx, by]: Position): Position {
	const [dx, dy] = [bx - ax, by - ay];
	const square = dx * dx + dy * dy;
	if (square === 0 || Math.abs(dx) > 90) {
		return [ax, ay];
	}
	const share = Math.min(1, Math.max(0, -(ax * dx + ay * dy) / square));
	return [ax + dx * share, ay + dy * share];
}
