import { isObject } from '../markup/parse-json.ts';
import { ShapeError, type RawShape } from './build-geometry.ts';

const MAX_DEPTH = 20;

/** The shapes of a GeoJSON geometry: one, or of a collection one for each dimension, its members together. */
export function readGeojsonGeometry(value: unknown): RawShape[] {
	return joinShapes(listShapes(value, 0));
}

function listShapes(value: unknown, depth: number): RawShape[] {
	if (!isObject(value)) {
		throw new ShapeError('has a geometry that is no object');
	}
	const { type, coordinates } = value;
	if (type === 'GeometryCollection') {
		if (!Array.isArray(value.geometries) || depth > MAX_DEPTH) {
			throw new ShapeError('has a GeometryCollection without members, or with too many within one another');
		}
		return value.geometries.flatMap((each) => listShapes(each, depth + 1));
	}
	if (!Array.isArray(coordinates)) {
		throw new ShapeError(`has a geometry without coordinates${typeof type === 'string' ? ` (${type})` : ''}`);
	}
	switch (type) {
		case 'Point':
			return [{ type: 'points', points: [coordinates] }];
		case 'MultiPoint':
			return [{ type: 'points', points: coordinates }];
		case 'LineString':
			return [{ type: 'lines', lines: lists([coordinates], 1) }];
		case 'MultiLineString':
			return [{ type: 'lines', lines: lists(coordinates, 1) }];
		case 'Polygon':
			return [{ type: 'areas', areas: lists([coordinates], 2) }];
		case 'MultiPolygon':
			return [{ type: 'areas', areas: lists(coordinates, 2) }];
		default:
			throw new ShapeError(`has a geometry of the unknown type ${JSON.stringify(type) ?? 'nothing'}`);
	}
}

/** Demands lists within lists, so deep. */
function lists<T>(value: unknown[], depth: number): T[] {
	const isDeep = (each: unknown, left: number): boolean => {
		return Array.isArray(each) && (left <= 1 || each.every((inner) => isDeep(inner, left - 1)));
	};
	if (!value.every((each) => isDeep(each, depth))) {
		throw new ShapeError('has coordinates that are nested otherwise than its type says');
	}
	return value as T[];
}

/** Points with points, lines with lines, areas with areas: an atlas holds no mixed collections. */
export function joinShapes(shapes: readonly RawShape[]): RawShape[] {
	const points = shapes.flatMap((shape) => (shape.type === 'points' ? shape.points : []));
	const lines = shapes.flatMap((shape) => (shape.type === 'lines' ? shape.lines : []));
	const areas = shapes.flatMap((shape) => (shape.type === 'areas' ? shape.areas : []));
	return [
		...(areas.length > 0 ? [{ type: 'areas' as const, areas }] : []),
		...(lines.length > 0 ? [{ type: 'lines' as const, lines }] : []),
		...(points.length > 0 ? [{ type: 'points' as const, points }] : [])
	];
}
