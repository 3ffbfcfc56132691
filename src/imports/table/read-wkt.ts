import { ShapeError, type RawShape } from '../shapes/build-geometry.ts';
import { readGeojsonGeometry } from '../shapes/read-geojson-geometry.ts';

const TYPES: Readonly<Record<string, string>> = {
	POINT: 'Point',
	MULTIPOINT: 'MultiPoint',
	LINESTRING: 'LineString',
	MULTILINESTRING: 'MultiLineString',
	POLYGON: 'Polygon',
	MULTIPOLYGON: 'MultiPolygon'
};

/** Shapes of Well-Known Text (OGC 06-103r4), with the SRID that PostGIS sets before it where that is WGS 84. */
export function readWkt(text: string): RawShape[] {
	const [, srid, body = text] = /^SRID=(\d+);(.*)$/isu.exec(text) ?? [];
	if (srid !== undefined && srid !== '4326') {
		throw new ShapeError(`is in another coordinate reference system (SRID ${srid}): save it in WGS 84`);
	}
	const [, name = '', rest = ''] = /^\s*([a-z]+)\s*(?:ZM|Z|M)?\s*(\(.*\)|EMPTY)\s*$/isu.exec(body) ?? [];
	if (rest.toUpperCase() === 'EMPTY') {
		return [];
	}
	const type = TYPES[name.toUpperCase()];
	if (type === undefined) {
		throw new ShapeError(`has a shape that cannot be read as WKT: “${body.slice(0, 40)}”`);
	}
	// The lists of WKT as those of JSON; a point of several may stand in brackets of its own.
	const flat = type === 'MultiPoint' ? rest.replace(/\(\s*([^(),]+)\s*\)/gu, '$1') : rest;
	const json = flat
		.replace(/-?\d[^\s(),]*(?:\s+-?\d[^\s(),]*)+/gu, (tuple) => `[${tuple.trim().split(/\s+/u).join(',')}]`)
		.replaceAll('(', '[')
		.replaceAll(')', ']');
	let coordinates: unknown;
	try {
		coordinates = JSON.parse(json) as unknown;
	} catch (cause) {
		throw new ShapeError(`has a shape that cannot be read as WKT: “${body.slice(0, 40)}”`, { cause });
	}
	const list = coordinates as unknown[];
	return readGeojsonGeometry({
		type,
		coordinates: type === 'Point' ? list[0] : list
	});
}
