import { FormatError } from '../../formats/document.ts';
import { isObject, textOf, type Json } from '../markup/parse-json.ts';

/** Names of WGS 84 in degrees, as programs write them into the `crs` member that RFC 7946 took out. */
const DEGREES = /(?:CRS:?:?84|EPSG:{1,2}(?:[\d.]*:)?4326|WGS_?84)$/iu;

/**
 * What the `crs` member of a GeoJSON of before 2016 means for its positions.
 * @throws FormatError where they are no degrees of WGS 84: read as such they would lie elsewhere
 */
export function checkCrs({ crs }: Json): { notes: string[] } {
	if (crs === undefined || crs === null) {
		return { notes: [] };
	}
	const properties = isObject(crs) && isObject(crs.properties) ? crs.properties : {};
	const name = textOf(properties.name) ?? textOf(properties.href) ?? textOf(properties.code) ?? 'an unnamed one';
	if (!DEGREES.test(name)) {
		throw new FormatError(
			`has positions in another coordinate reference system (crs: ${name.slice(0, 80)})`,
			'Save it in WGS 84 (EPSG:4326) from a GIS, and import that.'
		);
	}
	return {
		notes: [`It names its coordinate reference system (${name}): longitude and latitude of WGS 84, as read.`]
	};
}
