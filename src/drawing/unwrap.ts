import { bboxPolygon, featureCollection, intersect, polygon } from '@turf/turf';
import type { Position } from './sketch.ts';

/**
 * Longitudes so that each is within half the earth of the one before: beyond 180 degrees where a shape goes on over it.
 */
export function unwrapFrom(first: Position | undefined, positions: readonly Position[]): Position[] {
	let before = first?.[0] ?? 0;
	return positions.map(([lng, lat]): Position => {
		before = lng + 360 * Math.round((before - lng) / 360);
		return [before, lat];
	});
}

export function closeRing(ring: readonly Position[]): Position[] {
	const [first] = ring;
	return first ? [...ring, first] : [];
}

const round = (degrees: number): number => {
	return Math.round(degrees * 1e6) / 1e6;
};
/** The turn of the earth in which a longitude lies. */
const turnOf = (lng: number): number => {
	return Math.floor((lng + 180) / 360);
};

/**
 * A line cut wherever it crosses the antimeridian, as RFC 7946 (3.1.9) has it: each piece ends there, the next begins
 * on the other side at the same latitude.
 */
export function cutLine(positions: readonly Position[]): Position[][] {
	const line = unwrapFrom(positions[0], positions);
	const pieces: Position[][] = [];
	let piece: Position[] = [];
	let turn: number | null = null;
	line.forEach(([lng, lat], index) => {
		const next = line[index + 1];
		turn ??= startTurn(lng, next?.[0]);
		const offset: number = turn * 360;
		piece.push([round(lng - offset), lat]);
		const end = next?.[0] ?? lng;
		const edge = end > offset + 180 ? 180 : end < offset - 180 ? -180 : null;
		if (next && edge !== null) {
			const share = (offset + edge - lng) / (end - lng);
			const crossing = round(lat + (next[1] - lat) * share);
			if (share > 0) {
				piece.push([edge, crossing]);
			}
			pieces.push(piece);
			piece = [[-edge, crossing]];
			turn += Math.sign(edge);
		}
	});
	return [...pieces, piece].filter(({ length }) => length > 1).map(dropRepeated);
}

/** Of a line that begins on the antimeridian: the side to which it goes. */
function startTurn(lng: number, next: number | undefined): number {
	const isOn = (lng + 180) % 360 === 0;
	return isOn && next !== undefined && next < lng ? turnOf(lng) - 1 : turnOf(lng);
}

function dropRepeated(line: readonly Position[]): Position[] {
	const kept = line.filter(([lng, lat], index) => {
		const before = line[index - 1];
		return !before || before[0] !== lng || before[1] !== lat;
	});
	return kept.length > 1 ? kept : [...line];
}

/**
 * An area with its holes cut at the antimeridian; the areas it falls into, each closed, outer rings counter-clockwise,
 * holes clockwise. `null` for one that goes round a pole, which no ring of longitudes holds.
 */
export function cutArea(rings: readonly (readonly Position[])[]): Position[][][] | null {
	const origin = rings[0]?.[0];
	const whole = rings.map((ring) => closeRing(unwrapFrom(origin, ring)));
	const isRoundPole = rings.some((ring) => {
		const turned = unwrapFrom(origin, [...ring, ...ring.slice(0, 1)]);
		return turned.length > 0 && turned[0]?.[0] !== turned.at(-1)?.[0];
	});
	if (isRoundPole) {
		return null;
	}
	const lngs = whole.flat().map(([lng]) => lng);
	const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
	const areas: Position[][][] = [];
	for (let turn = turnOf(west); turn * 360 - 180 < east; turn++) {
		const offset = turn * 360;
		const inside = west >= offset - 180 && east <= offset + 180 ? [whole] : clip(whole, offset);
		areas.push(...inside.map((each) => each.map((ring, index) => wind(shift(ring, -offset), index === 0))));
	}
	return areas;
}

function clip(rings: readonly (readonly Position[])[], offset: number): Position[][][] {
	const area = polygon(rings.map((ring) => ring.map(([x, y]) => [x, y])));
	const found = intersect(featureCollection([area, bboxPolygon([offset - 180, -90, offset + 180, 90])]));
	if (!found) {
		return [];
	}
	const { geometry } = found;
	const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return coordinates as unknown as Position[][][];
}

const shift = (ring: readonly Position[], by: number): Position[] => {
	return ring.map(([lng, lat]) => [round(lng + by), round(lat)]);
};

function wind(ring: Position[], isOuter: boolean): Position[] {
	let sum = 0;
	ring.forEach(([x, y], index) => {
		const [nextX, nextY] = ring[index + 1] ?? [x, y];
		sum += x * nextY - nextX * y;
	});
	return sum > 0 === isOuter ? ring : ring.reverse();
}
