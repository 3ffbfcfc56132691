import type { Basis, Geometry, Status } from '../../model/records/feature.ts';
import type { ResultFeature } from '../result-set.ts';

/**
 * A feature as a row: the whole, or one line of it where its lines differ in how they are known or how far along they
 * are.
 */
export interface FlatFeature {
	feature: ResultFeature;
	/** Its id, or "tapi-pipeline/2" for the second line. */
	key: string;
	geometry: Geometry | null;
	/** What the line is called; `null` for the whole. */
	segment: string | null;
	basis: Basis;
	accuracyKm: number;
	status: Status;
}

/** Files and tables of one geometry type each, for programs that take no other. */
export type ShapeName = 'points' | 'lines' | 'areas' | 'unplaced';

export interface ShapeGroup {
	name: ShapeName;
	/** `null` for those without a position. */
	geometryType: Geometry['type'] | null;
	count: number;
	/** Each has a geometry of that very type. */
	rows: Iterable<FlatFeature>;
}

/**
 * One row a feature; one a line where the lines of a feature have a basis or a status of their own, so that none is
 * taken for another.
 */
export function splitFeatures(features: readonly ResultFeature[]): FlatFeature[] {
	return features.flatMap(splitFeature);
}

function splitFeature(feature: ResultFeature): FlatFeature[] {
	const { id, geometry, properties } = feature;
	const whole = {
		feature,
		key: id,
		geometry,
		segment: null,
		basis: properties.provenance.basis,
		accuracyKm: properties.provenance.accuracyKm,
		status: properties.status
	};
	return geometry?.type === 'MultiLineString' && properties.segments ? splitLines(whole, geometry) : [whole];
}

function splitLines(
	whole: FlatFeature,
	{ coordinates }: Extract<Geometry, { type: 'MultiLineString' }>
): FlatFeature[] {
	const { segments } = whole.feature.properties;
	return coordinates.map((line, index) => {
		const segment = segments?.find((item) => item.line === index);
		return {
			...whole,
			key: `${whole.key}/${index + 1}`,
			geometry: {
				type: 'LineString',
				coordinates: line
			},
			segment: segment?.title ?? null,
			basis: segment?.basis ?? whole.basis,
			accuracyKm: segment?.accuracyKm ?? whole.accuracyKm,
			status: segment?.status ?? whole.status
		};
	});
}

const SHAPES: Readonly<Record<Geometry['type'], Exclude<ShapeName, 'unplaced'>>> = {
	Point: 'points',
	MultiPoint: 'points',
	LineString: 'lines',
	MultiLineString: 'lines',
	Polygon: 'areas',
	MultiPolygon: 'areas'
};
const NAMES: readonly ShapeName[] = ['points', 'lines', 'areas', 'unplaced'];

/**
 * Rows by shape, each group of one geometry type: all of several parts where one is. Groups without rows are left out.
 * Rows are made as they are walked through: all at once would outweigh the smaller formats.
 */
export function groupByShape(features: readonly ResultFeature[]): ShapeGroup[] {
	const counts = new Map<ShapeName, number>();
	const types = new Map<ShapeName, Geometry['type']>();
	for (const { geometry } of walkRows(features)) {
		const name = nameShape(geometry);
		counts.set(name, (counts.get(name) ?? 0) + 1);
		if (geometry !== null && !types.get(name)?.startsWith('Multi')) {
			types.set(name, geometry.type);
		}
	}
	return NAMES.flatMap((name) => {
		const count = counts.get(name) ?? 0;
		const geometryType = types.get(name) ?? null;
		const isParted = geometryType?.startsWith('Multi') ?? false;
		const rows = { [Symbol.iterator]: () => walkShape(features, name, isParted) };
		return count === 0
			? []
			: [
					{
						name,
						geometryType,
						count,
						rows
					}
				];
	});
}

const nameShape = (geometry: Geometry | null): ShapeName => {
	return geometry === null ? 'unplaced' : SHAPES[geometry.type];
};

function* walkRows(features: readonly ResultFeature[]): Generator<FlatFeature> {
	for (const feature of features) {
		yield* splitFeature(feature);
	}
}

function* walkShape(features: readonly ResultFeature[], name: ShapeName, isParted: boolean): Generator<FlatFeature> {
	for (const row of walkRows(features)) {
		if (nameShape(row.geometry) === name) {
			yield isParted ? asMulti(row) : row;
		}
	}
}

function asMulti(row: FlatFeature): FlatFeature {
	const { geometry } = row;
	switch (geometry?.type) {
		case 'Point':
			return {
				...row,
				geometry: {
					type: 'MultiPoint',
					coordinates: [geometry.coordinates]
				}
			};
		case 'LineString':
			return {
				...row,
				geometry: {
					type: 'MultiLineString',
					coordinates: [geometry.coordinates]
				}
			};
		case 'Polygon':
			return {
				...row,
				geometry: {
					type: 'MultiPolygon',
					coordinates: [geometry.coordinates]
				}
			};
		default:
			return row;
	}
}
