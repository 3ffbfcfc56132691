import { feature as countryAt, featuresContaining } from '@rapideditor/country-coder';
import { area, bbox, length } from '@turf/turf';
import { joinAtAntimeridian, wrapLongitude } from './antimeridian.ts';
import { findBetween } from './great-circle.ts';
import type { Measured } from '../model/compiled/pages.ts';
import type { Geometry } from '../model/records/feature.ts';

export type Position = readonly [number, number];

/** All positions of a geometry with their path in the file: `coordinates[0][3]`. */
export function* positionsOf(geometry: Geometry): Generator<{ position: Position; path: string }> {
	yield* walk(geometry.coordinates, 'geometry.coordinates');
}

function* walk(value: unknown, path: string): Generator<{ position: Position; path: string }> {
	if (!Array.isArray(value)) {
		return;
	}
	if (typeof value[0] === 'number') {
		yield {
			position: value as unknown as Position,
			path
		};
	} else {
		for (const [index, item] of value.entries()) {
			yield* walk(item, `${path}[${index}]`);
		}
	}
}

/** The lines of a line geometry; empty for any other. */
export function linesOf(geometry: Geometry | null): Position[][] {
	if (geometry?.type === 'LineString') {
		return [geometry.coordinates];
	}
	return geometry?.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** The polygons of an area geometry, each a list of rings; empty for any other. */
export function polygonsOf(geometry: Geometry | null): Position[][][] {
	if (geometry?.type === 'Polygon') {
		return [geometry.coordinates];
	}
	return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Twice the signed area of a ring in square degrees: positive when counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
	let sum = 0;
	for (let index = 0; index + 1 < ring.length; index++) {
		const [x1, y1] = ring[index] ?? [0, 0];
		const [x2, y2] = ring[index + 1] ?? [0, 0];
		sum += x1 * y2 - x2 * y1;
	}
	return sum;
}

/**
 * West, south, east, north, as RFC 7946 (5.2) has them: a west greater than east says that the shape crosses the
 * antimeridian.
 */
export function boundsOf(geometry: Geometry | null): [number, number, number, number] | null {
	if (!geometry) {
		return null;
	}
	const [west, south, east, north] = bbox(joinAtAntimeridian(geometry));
	return [round(wrapLongitude(west)), round(south), round(wrapLongitude(east)), round(north)];
}

const round = (degrees: number): number => {
	return Math.round(degrees * 1e5) / 1e5;
};

/**
 * ISO 3166-1 alpha-2 code of the country that administers a position, by the borders of country-coder; `null` at sea.
 */
export function countryOf(position: Position): string | null {
	return countryAt([position[0], position[1]], { level: 'country' })?.properties.iso1A2 ?? null;
}

/**
 * ISO codes that a position may be said to lie in: of the state and of a territory of it with a code of its own.
 * Western Sahara's part that Morocco holds has no bounds of its own there, so they are drawn here: the parallel of
 * 27° 40′ in the north, the meridians and parallel of its other borders.
 */
export function codesAt(position: Position): ReadonlySet<string> {
	const codes = new Set<string>();
	for (const { properties } of featuresContaining([position[0], position[1]])) {
		if (properties.iso1A2 && LEVELS_WITH_CODES.has(properties.level)) {
			codes.add(properties.iso1A2);
		}
	}
	const [west, south, east, north] = WESTERN_SAHARA;
	if (codes.has('MA') && position[0] >= west && position[0] <= east && position[1] >= south && position[1] <= north) {
		codes.add('EH');
	}
	return codes;
}

const LEVELS_WITH_CODES = new Set(['country', 'territory', 'subterritory', 'region']);
const WESTERN_SAHARA = [-17.2, 20.7, -8.66, 27.667] as const;

const countryNames = new Map<string, string>();

/** Name of a country by its ISO code, in English; looked up once each. */
export function countryName(code: string): string {
	const name = countryNames.get(code) ?? countryAt(code)?.properties.nameEn ?? code;
	countryNames.set(code, name);
	return name;
}

/** Length of a line geometry in km on the mean sphere; `null` for any other. */
export function findLengthKm(geometry: Geometry | null): number | null {
	const lines = linesOf(geometry);
	return lines.length > 0 ? Math.round(lines.reduce((sum, line) => sum + lineKm(line), 0)) : null;
}

/** Length in km on the mean sphere, and its share by country, from stretches of at most `STEP_KM`. */
export function measure(geometry: Geometry | null): Measured {
	const lengthKm = findLengthKm(geometry);
	if (lengthKm !== null) {
		return {
			lengthKm,
			lengthByCountry: byCountry(linesOf(geometry))
		};
	}
	if (geometry && polygonsOf(geometry).length > 0) {
		return { areaKm2: Math.round(area(geometry) / 1e6) };
	}
	return {};
}

const lineKm = (line: readonly Position[]): number => {
	return length(
		{
			type: 'Feature',
			properties: {},
			geometry: {
				type: 'LineString',
				coordinates: line.map(([x, y]) => [x, y])
			}
		},
		{ units: 'kilometers' }
	);
};

const STEP_KM = 10;

function byCountry(lines: readonly (readonly Position[])[]): { country: string; km: number }[] {
	const kmIn = new Map<string, number>();
	for (const line of lines) {
		for (let index = 0; index + 1 < line.length; index++) {
			const from = line[index] as Position;
			const to = line[index + 1] as Position;
			const km = lineKm([from, to]);
			const steps = Math.max(1, Math.ceil(km / STEP_KM));
			for (let step = 0; step < steps; step++) {
				const code = countryOf(findBetween(from, to, (step + 0.5) / steps));
				const country = code === null ? 'at sea' : countryName(code);
				kmIn.set(country, (kmIn.get(country) ?? 0) + km / steps);
			}
		}
	}
	return [...kmIn]
		.map(([country, km]) => ({
			country,
			km: Math.round(km)
		}))
		.sort((a, b) => b.km - a.km);
}
