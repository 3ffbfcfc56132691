import { cutLine, cutPolygon, isAcross } from '../../geometry/cut-at-antimeridian.ts';
import { signedArea } from '../../geometry/geometry.ts';
import type { Geometry } from '../../model/records/feature.ts';

type Position = [number, number];

/** What a file gives for a shape, as GeoJSON has it, but not yet looked at. */
export type RawShape =
	| { type: 'points'; points: unknown[] }
	| { type: 'lines'; lines: unknown[][] }
	| { type: 'areas'; areas: unknown[][][] };

export class ShapeError extends Error {}

const PLACES = 1e6;
const MAX_VERTICES = 500_000;

const round = (degrees: number): number => {
	return Math.round(degrees * PLACES) / PLACES || 0;
};

/** Makes geometries of raw shapes as an atlas holds them, and says what it changed. */
export class GeometryBuilder {
	readonly #notes = new Set<string>();
	#vertices = 0;

	get notes(): string[] {
		return [...this.#notes];
	}

	/** @throws ShapeError with a sentence where it is no shape on earth */
	build(shape: RawShape): Geometry {
		switch (shape.type) {
			case 'points':
				return this.#points(shape.points);
			case 'lines':
				return this.#lines(shape.lines);
			case 'areas':
				return this.#areas(shape.areas);
		}
	}

	#points(raw: readonly unknown[]): Geometry {
		const points = raw.map((each) => this.#position(each, true));
		const [only] = points;
		if (!only) {
			throw new ShapeError('holds no position');
		}
		return points.length === 1
			? {
					type: 'Point',
					coordinates: only
				}
			: {
					type: 'MultiPoint',
					coordinates: points
				};
	}

	#lines(raw: readonly (readonly unknown[])[]): Geometry {
		const lines = raw.flatMap((each): Position[][] => {
			const line = dropRepeats(each.map((position) => this.#position(position)));
			if (line.length < 2) {
				throw new ShapeError('has a line of fewer than two different positions');
			}
			return isAcross(line) ? this.#tellCut(cutLine(line)) : [line];
		});
		const rounded = lines.map((line) => line.map(([lng, lat]): Position => [round(lng), round(lat)]));
		const [only] = rounded;
		if (!only) {
			throw new ShapeError('holds no line');
		}
		return rounded.length === 1
			? { type: 'LineString', coordinates: only }
			: { type: 'MultiLineString', coordinates: rounded };
	}

	#areas(raw: readonly (readonly (readonly unknown[])[])[]): Geometry {
		const areas = raw.flatMap((each): Position[][][] => {
			const rings = each.map((ring) => this.#ring(ring));
			return rings.some(isAcross) ? this.#tellCut(cutPolygon(rings)) : [rings];
		});
		const wound = areas.map((rings) => rings.map((ring, index) => this.#wind(ring, index === 0)));
		const [only] = wound;
		if (!only?.[0]) {
			throw new ShapeError('holds no ring');
		}
		return wound.length === 1
			? { type: 'Polygon', coordinates: only }
			: { type: 'MultiPolygon', coordinates: wound };
	}

	#tellCut<T>(parts: T[]): T[] {
		this.#notes.add('It crosses the 180th meridian and was cut there.');
		return parts;
	}

	#ring(raw: readonly unknown[]): Position[] {
		const ring = dropRepeats(raw.map((position) => this.#position(position)));
		const [first, last] = [ring[0], ring.at(-1)];
		if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
			this.#notes.add('A ring that was open is closed.');
			ring.push([...first]);
		}
		if (ring.length < 4) {
			throw new ShapeError('has a ring of fewer than three different positions');
		}
		return ring;
	}

	#wind(ring: readonly Position[], isOuter: boolean): Position[] {
		const rounded = ring.map(([lng, lat]): Position => [round(lng), round(lat)]);
		const area = signedArea(rounded);
		if (area === 0) {
			throw new ShapeError('has a ring that encloses nothing');
		}
		return area > 0 === isOuter ? rounded : rounded.toReversed();
	}

	#position(raw: unknown, isPoint = false): Position {
		this.#vertices++;
		if (this.#vertices > MAX_VERTICES) {
			throw new ShapeError(`has more than ${MAX_VERTICES} positions`);
		}
		const [lng, lat, altitude] = Array.isArray(raw) ? (raw as unknown[]) : [];
		if (typeof lng !== 'number' || typeof lat !== 'number' || !Number.isFinite(lng) || !Number.isFinite(lat)) {
			throw new ShapeError(`has a position that is no pair of numbers: ${show(raw)}`);
		}
		if (Math.abs(lat) > 90) {
			const isSwapped = Math.abs(lat) <= 180 && Math.abs(lng) <= 90;
			throw new ShapeError(
				isSwapped
					? `gives ${lat} as latitude, which ends at 90: latitude and longitude seem swapped; nothing was swapped`
					: `gives ${lng}, ${lat}, which are no degrees: they may be metres of a projection`
			);
		}
		if (Math.abs(lng) > 540) {
			throw new ShapeError(`gives ${lng} as longitude, which ends at 180`);
		}
		if (altitude !== undefined && altitude !== 0) {
			this.#notes.add('Altitudes were left out.');
		}
		const isBeyond = Math.abs(lng) > 180;
		return isPoint ? [round(isBeyond ? lng - Math.sign(lng) * 360 : lng), round(lat)] : [lng, lat];
	}
}

const show = (raw: unknown): string => {
	return (JSON.stringify(raw) ?? 'nothing').slice(0, 60);
};

function dropRepeats(chain: readonly Position[]): Position[] {
	return chain.filter(([lng, lat], index) => {
		const before = chain[index - 1];
		return !before || round(before[0]) !== round(lng) || round(before[1]) !== round(lat);
	});
}
