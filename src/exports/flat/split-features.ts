import type { Basis, Geometry, Status } from '../../model/records/feature.ts';
import type { ResultFeature } from '../result-set.ts';

/** A feature as a row: the whole, or one line of it where its lines differ in how they are known or how far along they are. */
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
	/** Each has a geometry of that very type. */
	rows: readonly FlatFeature[];
}

/** One row a feature; one a line where the lines of a feature have a basis or a status of their own, so that none is taken for another. */
export function splitFeatures(features: readonly ResultFeature[]): FlatFeature[] {
	return features.flatMap((feature) => {
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
	});
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

/** Rows by shape, each group of one geometry type: all of several parts where one is. Groups without rows are left out. */
export function groupByShape(rows: readonly FlatFeature[]): ShapeGroup[] {
	return NAMES.flatMap((name) => {
		const members = rows.filter(
			({ geometry }) => (geometry === null ? 'unplaced' : SHAPES[geometry.type]) === name
		);
		const [first] = members;
		if (!first) {
			return [];
		}
		const parted = members.find(({ geometry }) => geometry?.type.startsWith('Multi'));
		return [
			{
				name,
				geometryType: (parted ?? first).geometry?.type ?? null,
				rows: parted ? members.map(asMulti) : members
			}
		];
	});
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
