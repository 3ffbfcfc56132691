import { ByteWriter, ParquetWriter, schemaFromColumnData, type ColumnSource } from 'hyparquet-writer';
import { boundAcross } from '../geometry/bounds-across.ts';
import type { Geometry } from '../model/records/feature.ts';
import { formatAbout, writeAbout } from './about-text.ts';
import type { ExportedFile, OnProgress } from './export-format.ts';
import { listFeatureColumns } from './flat/feature-table.ts';
import { groupByShape, type FlatFeature, type ShapeGroup } from './flat/split-features.ts';
import type { Column } from './flat/table.ts';
import { encodeWkb } from './flat/wkb.ts';
import type { ResultSet } from './result-set.ts';

/** GeoParquet 1.1: a file each for points, lines, areas and what has no position, whose geometry is null. */
export function writeGeoparquet(result: ResultSet, onProgress: OnProgress): ExportedFile[] {
	const columns = listFeatureColumns(result);
	const groups = groupByShape(result.features);
	const of = groups.reduce((sum, { count }) => sum + count, 0);
	let before = 0;
	const files = groups.map((group) => {
		const bytes = writeGroup(result, group, columns, (done) => onProgress(before + done, of));
		before += group.count;
		return {
			name: `${group.name}.parquet`,
			mediaType: 'application/vnd.apache.parquet',
			bytes
		};
	});
	return [...files, writeAbout(result.about)];
}

const TYPES: Readonly<Record<Column<unknown>['type'], 'STRING' | 'INT32' | 'DOUBLE'>> = {
	text: 'STRING',
	integer: 'INT32',
	number: 'DOUBLE'
};

/**
 * Rows are written in groups of so many, each forgotten before the next is made: all cells at once outweigh the file a
 * hundredfold.
 */
const GROUP_ROWS = 2048;
/** Reserved beyond what the first rows foretell. */
const ROOM = 1.1;

function writeGroup(
	{ about }: ResultSet,
	{ rows, count }: ShapeGroup,
	columns: readonly Column<FlatFeature>[],
	onDone: (done: number) => void
): Uint8Array<ArrayBuffer> {
	const writer = new ByteWriter();
	const file = new ParquetWriter({
		writer,
		schema: schemaFromColumnData({ columnData: describeColumns([], columns) }),
		kvMetadata: [
			{
				key: 'geo',
				value: JSON.stringify(describeGeometry(rows))
			},
			{
				key: 'about',
				value: formatAbout(about)
			}
		]
	});
	let done = 0;
	for (const group of takeGroups(rows)) {
		void file.write({
			columnData: describeColumns(group, columns),
			rowGroupSize: GROUP_ROWS
		});
		if (done === 0) {
			// Those to come are much as those before; what is reserved and not used takes no memory.
			writer.ensure(Math.ceil((writer.index / group.length) * (count - group.length) * ROOM));
		}
		done += group.length;
		onDone(done);
	}
	void file.finish();
	return writer.getBytes() as Uint8Array<ArrayBuffer>;
}

function* takeGroups(rows: Iterable<FlatFeature>): Generator<FlatFeature[]> {
	let group: FlatFeature[] = [];
	for (const row of rows) {
		group.push(row);
		if (group.length === GROUP_ROWS) {
			yield group;
			group = [];
		}
	}
	if (group.length > 0) {
		yield group;
	}
}

function describeColumns(rows: readonly FlatFeature[], columns: readonly Column<FlatFeature>[]): ColumnSource[] {
	return [
		...columns.map(({ name, type, value }) => ({
			name,
			data: rows.map(value),
			type: TYPES[type],
			nullable: true,
			// Least and most of texts serve nobody, and take as much memory as the file.
			statistics: type !== 'text'
		})),
		{
			name: 'geometry',
			data: rows.map(({ geometry }) => (geometry === null ? null : encodeWkb(geometry))),
			type: 'BYTE_ARRAY',
			nullable: true,
			statistics: false
		}
	];
}

/** The `geo` key; without a `crs` it is OGC:CRS84, longitude before latitude. */
function describeGeometry(rows: Iterable<FlatFeature>): Record<string, unknown> {
	const types = new Set<Geometry['type']>();
	const bbox = boundAcross(walkGeometries(rows, types));
	return {
		version: '1.1.0',
		primary_column: 'geometry',
		columns: {
			geometry: {
				encoding: 'WKB',
				geometry_types: [...types],
				...(bbox && { bbox })
			}
		}
	};
}

/** Shapes of rows; their types are added to `types` on the way. */
function* walkGeometries(rows: Iterable<FlatFeature>, types: Set<Geometry['type']>): Generator<Geometry> {
	for (const { geometry } of rows) {
		if (geometry !== null) {
			types.add(geometry.type);
			yield geometry;
		}
	}
}
