import type { Geometry, Position } from 'geojson';
import { hashRow } from './hash-row.ts';

/** What the map draws: a shape of a feature. */
export interface LoadedShape {
	/** As the compiler's own tiles carry it. */
	properties: { id: string; prominence: number };
	geometry: Exclude<Geometry, { type: 'GeometryCollection' }>;
	/** That speak of it: the more the sooner it is drawn. */
	passages: number;
	/** The first zoom at which it is drawn. */
	first: number;
}

/** The same as a row of the table `shape` without atlas and versions. */
export interface ShapeRow {
	id: string;
	hash: string;
	body: string;
	minZoom: number;
	weight: number;
	/** EWKT in Web Mercator. */
	outline: string;
}

const RADIUS = 6_378_137;
/** Where Web Mercator ends: its plane is a square. */
const MAX_LATITUDE = 85.051_128_779_806_6;
const WORLD = 2 * Math.PI * RADIUS;
const MAX_PASSAGES = 999;

const project = ([lng = 0, lat = 0]: Position): [number, number] => {
	const held = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
	const y = RADIUS * Math.asinh(Math.tan((held * Math.PI) / 180));
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

/** Extended well-known text of a shape in the plane of the map. */
export function formatOutline(geometry: LoadedShape['geometry']): string {
	const head = `SRID=3857;${geometry.type.toUpperCase()}`;
	switch (geometry.type) {
		case 'Point':
			return `${head}(${formatPosition(geometry.coordinates)})`;
		case 'LineString':
			return `${head}${formatLine(geometry.coordinates)}`;
		case 'MultiPoint':
			return `${head}(${geometry.coordinates.map((point) => `(${formatPosition(point)})`).join(',')})`;
		case 'MultiLineString':
		case 'Polygon':
			return `${head}${formatPolygon(geometry.coordinates)}`;
		case 'MultiPolygon':
			return `${head}(${geometry.coordinates.map(formatPolygon).join(',')})`;
	}
}

/** Rows of shapes; several of one feature are numbered. */
export function* listShapeRows(shapes: Iterable<LoadedShape>): Generator<ShapeRow> {
	const counts = new Map<string, number>();
	for (const { properties, geometry, passages, first } of shapes) {
		const number = counts.get(properties.id) ?? 0;
		counts.set(properties.id, number + 1);
		const body = JSON.stringify(properties);
		const outline = formatOutline(geometry);
		const weight = Math.round(properties.prominence * (MAX_PASSAGES + 1)) + Math.min(passages, MAX_PASSAGES);
		yield {
			id: `${properties.id}#${number}`,
			hash: hashRow(`${first} ${weight} ${outline} ${body}`),
			body,
			minZoom: first,
			weight,
			outline
		};
	}
}
