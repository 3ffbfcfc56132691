import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { listAbout } from './about-text.ts';
import type { ExportedFile, OnProgress } from './export-format.ts';
import { listFeatureColumns } from './flat/feature-table.ts';
import { groupByShape, type FlatFeature, type ShapeGroup } from './flat/split-features.ts';
import type { Column } from './flat/table.ts';
import { describeContents } from './geopackage-schema.ts';
import { nameFile } from './name-file.ts';
import { packPmtiles, type VectorTile } from './pmtiles-archive.ts';
import type { ResultSet } from './result-set.ts';

const EXTENT = 4096;
/** No zoom is begun that would bring the archive above so many tiles, nor one finer than a street. */
const MAX_TILES = 3000;
const MAX_ZOOM = 14;

/** Columns that would stand again in every tile a feature touches, and are long. */
const LONG = new Set(['description', 'drawn_how', 'drawn_from', 'basis_words', 'see_also']);

/** What the encoder is declared to take; of it, it reads `features` alone. */
type VtTile = Parameters<typeof fromGeojsonVt>[0][string];

interface TileLayer {
	name: string;
	index: GeoJSONVT;
}

/**
 * Vector tiles in one PMTiles archive: a layer each for points, lines and areas. Features have no ids of their own in
 * tiles: `key` and `id` are properties (`promoteId`). What is said of them at length stays out of the tiles.
 */
export function writePmtiles(result: ResultSet, onProgress: OnProgress): ExportedFile[] {
	const columns = listFeatureColumns(result).filter(({ name }) => !LONG.has(name));
	const groups = groupByShape(result.features).filter(({ geometryType }) => geometryType !== null);
	if (groups.length === 0) {
		throw new Error('there is no place with a position to make a map of.');
	}
	const layers = groups.map((group) => buildLayer(group, columns));
	const tiles = cutTiles(layers, onProgress);
	const maxZoom = tiles.reduce((most, { z }) => Math.max(most, z), 0);
	return [
		{
			...nameFile(result.about, '.pmtiles', 'application/vnd.pmtiles'),
			bytes: packPmtiles(tiles, boundAll(groups), describe(result, groups, columns, maxZoom))
		}
	];
}

function buildLayer({ name, rows }: ShapeGroup, columns: readonly Column<FlatFeature>[]): TileLayer {
	const features = [...rows].map((row) => ({
		type: 'Feature' as const,
		geometry: row.geometry as GeoJSON.Geometry,
		properties: Object.fromEntries(
			columns.flatMap((column) => {
				const cell = column.value(row);
				return cell === null ? [] : [[column.name, cell]];
			})
		)
	}));
	return {
		name,
		index: new GeoJSONVT(
			{
				type: 'FeatureCollection',
				features
			},
			{
				maxZoom: MAX_ZOOM,
				extent: EXTENT,
				buffer: 64
			}
		)
	};
}

/** Zoom after zoom, below tiles that hold something. */
function cutTiles(layers: readonly TileLayer[], onProgress: OnProgress): VectorTile[] {
	const tiles: VectorTile[] = [];
	let wanted = [{ x: 0, y: 0 }];
	for (let z = 0; z <= MAX_ZOOM && tiles.length + wanted.length <= MAX_TILES; z++) {
		const cut = wanted.flatMap(({ x, y }) => {
			const data = cutTile(layers, z, x, y);
			return data === null
				? []
				: [
						{
							z,
							x,
							y,
							data
						}
					];
		});
		tiles.push(...cut);
		wanted = cut.flatMap(listChildren);
		onProgress(z + 1, MAX_ZOOM + 1);
	}
	return tiles;
}

function listChildren({ x, y }: Pick<VectorTile, 'x' | 'y'>): { x: number; y: number }[] {
	return [0, 1].flatMap((right) =>
		[0, 1].map((down) => ({
			x: x * 2 + right,
			y: y * 2 + down
		}))
	);
}

function cutTile(layers: readonly TileLayer[], z: number, x: number, y: number): Uint8Array | null {
	const parts: Record<string, { features: GeoJSONVTFeature[] }> = {};
	for (const { name, index } of layers) {
		const features = index.getTile(z, x, y)?.features ?? [];
		if (features.length > 0) {
			parts[name] = { features: features as GeoJSONVTFeature[] };
		}
	}
	const options = {
		version: 2,
		extent: EXTENT
	};
	return Object.keys(parts).length > 0 ? fromGeojsonVt(parts as Record<string, VtTile>, options) : null;
}

/** Least and most of both axes: a header has no box across the antimeridian. */
function boundAll(groups: readonly ShapeGroup[]): [number, number, number, number] {
	const all = groups.flatMap((group) => {
		const { bounds } = describeContents(group);
		return bounds === null ? [] : [bounds];
	});
	const most = (index: 2 | 3): number => {
		return Math.max(...all.map((bounds) => bounds[index]));
	};
	const least = (index: 0 | 1): number => {
		return Math.min(...all.map((bounds) => bounds[index]));
	};
	return [least(0), Math.max(least(1), -85), most(2), Math.min(most(3), 85)];
}

function describe(
	{ about }: ResultSet,
	groups: readonly ShapeGroup[],
	columns: readonly Column<FlatFeature>[],
	maxZoom: number
): Record<string, unknown> {
	const fields = Object.fromEntries(columns.map(({ name, type }) => [name, type === 'text' ? 'String' : 'Number']));
	const credits = about.atlas.attributions.map(({ title }) => title);
	return {
		name: about.title,
		description: about.atlas.description,
		version: about.atlas.version,
		attribution: escapeHtml([about.atlas.title, about.atlas.licence, ...credits].join('; ')),
		type: 'overlay',
		about: Object.fromEntries(listAbout(about)),
		vector_layers: groups.map(({ name }) => ({
			id: name,
			fields,
			minzoom: 0,
			maxzoom: maxZoom
		}))
	};
}

/** Maps show an attribution as HTML. */
function escapeHtml(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
