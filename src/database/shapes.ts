import type { MapFeatures } from '../model/compiled/pages.ts';
import { hashRow } from './hash-row.ts';

type Geometry = MapFeatures['features'][number]['geometry'];
type Position = readonly number[];

/** What the map draws, as a row of the table `shape` without atlas and versions. */
export interface ShapeRow {
	id: string;
	hash: string;
	body: string;
	minZoom: number;
	weight: number;
	/** EWKT in Web Mercator. */
	outline: string;
}

/** Zooms of the tiles; closer, the map draws the last. */
export const MAX_TILE_ZOOM = 12;
/** Shapes a tile may hold that begin at its zoom or before. */
const MAX_IN_TILE = 1200;

const RADIUS = 6_378_137;
/** Where Web Mercator ends: its plane is a square. */
const MAX_LATITUDE = 85.051_128_779_806_6;
const WORLD = 2 * Math.PI * RADIUS;

const project = ([lng = 0, lat = 0]: Position): [number, number] => {
	const held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
	const y = RADIUS * Math.log(Math.tan(Math.PI / 4 + (held * Math.PI) / 360));
	return [(lng * WORLD) / 360, y];
};

const formatPosition = (position: Position): string => {
	return project(position)
		.map((metres) => metres.toFixed(2))
		.join(' ');
};
const formatLine = (line: readonly Position[]): string => {
	return `(${line.map(formatPosition).join(',')})`;
};
const formatPolygon = (rings: readonly (readonly Position[])[]): string => {
	return `(${rings.map(formatLine).join(',')})`;
};

/** Well-known text of a shape in the plane of the map. */
export function formatOutline(geometry: Geometry): string {
	const head = `SRID=3857;${geometry.type.toUpperCase()}`;
	switch (geometry.type) {
		case 'Point':
			return `${head}(${formatPosition(geometry.coordinates)})`;
		case 'LineString':
			return `${head}${formatLine(geometry.coordinates)}`;
		case 'MultiPoint':
			return `${head}(${geometry.coordinates.map((point) => `(${formatPosition(point)})`).join(',')})`;
		case 'MultiLineString':
			return `${head}${formatPolygon(geometry.coordinates)}`;
		case 'Polygon':
			return `${head}${formatPolygon(geometry.coordinates)}`;
		case 'MultiPolygon':
			return `${head}(${geometry.coordinates.map(formatPolygon).join(',')})`;
	}
}

function findFirst(coordinates: unknown): Position {
	const [first] = coordinates as readonly unknown[];
	return Array.isArray(first) ? findFirst(first) : (coordinates as Position);
}

/** How often a tile has been given a shape, by zoom and tile. */
class Crowding {
	readonly #counts = Array.from({ length: MAX_TILE_ZOOM + 1 }, () => new Map<number, number>());

	/** Takes a shape in where there is room for it; gives the zoom from which on it is drawn. */
	add(position: Position): number {
		const [x, y] = project(position);
		const cells = this.#counts.map((_, zoom) => {
			const across = 2 ** zoom;
			const column = Math.floor((x / WORLD + 0.5) * across);
			return Math.floor((0.5 - y / WORLD) * across) * across + column;
		});
		const free = this.#counts.findIndex((counts, zoom) => (counts.get(cells[zoom] ?? 0) ?? 0) < MAX_IN_TILE);
		const minZoom = free === -1 ? MAX_TILE_ZOOM : free;
		this.#counts.slice(minZoom).forEach((counts, index) => {
			const cell = cells[minZoom + index] ?? 0;
			counts.set(cell, (counts.get(cell) ?? 0) + 1);
		});
		return minZoom;
	}
}

const weigh = ({ prominence, passages, frame }: MapFeatures['features'][number]['properties']): number => {
	return Math.round(prominence * 1000) + Math.min(passages, 999) + (frame ? 1_000_000 : 0);
};

/** Shapes as they are drawn: the more prominent from farther away, so that no tile holds too many. */
export function* listShapes({ features }: MapFeatures): Generator<ShapeRow> {
	const crowding = new Crowding();
	const counts = new Map<string, number>();
	const weighed = features.map((feature, order) => ({ feature, order, weight: weigh(feature.properties) }));
	for (const { feature, weight } of weighed.sort((a, b) => b.weight - a.weight || a.order - b.order)) {
		const { geometry, properties } = feature;
		const number = counts.get(properties.id) ?? 0;
		counts.set(properties.id, number + 1);
		const minZoom = crowding.add(findFirst(geometry.coordinates));
		const body = JSON.stringify(properties);
		const outline = formatOutline(geometry);
		yield {
			id: `${properties.id}#${number}`,
			hash: hashRow(`${minZoom} ${weight} ${outline} ${body}`),
			body,
			minZoom,
			weight,
			outline
		};
	}
}
