import { ByteWriter, ParquetWriter, schemaFromColumnData, type ColumnSource } from 'hyparquet-writer';
import { boundAcross } from '../geometry/bounds-across.ts';
import type { Geometry } from '../model/records/feature.ts';
import { formatAbout, writeAbout } from './about-text.ts';
import type { ExportedFile, OnProgress } from './export-format.ts';
import { listFeatureColumns } from './flat/feature-table.ts';
import { groupByShape, splitFeatures, type FlatFeature, type ShapeGroup } from './flat/split-features.ts';
import type { Column } from './flat/table.ts';
import { encodeWkb } from './flat/wkb.ts';
import type { ResultSet } from './result-set.ts';

/** GeoParquet 1.1: a file each for points, lines, areas and what has no position, whose geometry is null. */
export function writeGeoparquet(result: ResultSet, onProgress: OnProgress): ExportedFile[] {
	const columns = listFeatureColumns(result);
	const groups = groupByShape(splitFeatures(result.features));
	const of = groups.reduce((sum, { rows }) => sum + rows.length, 0);
	let before = 0;
	const files = groups.map((group) => {
		const bytes = writeGroup(result, group, columns, (done) => onProgress(before + done, of));
		before += group.rows.length;
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

/** Rows are written in groups of so many, each forgotten before the next is made: all cells at once outweigh the file a hundredfold. */
const GROUP_ROWS = 2048;

function writeGroup(
	{ about }: ResultSet,
	{ rows }: ShapeGroup,
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
				value: JSON.stringify(describeGeometry(rows.flatMap(({ geometry }) => geometry ?? [])))
			},
			{
				key: 'about',
				value: formatAbout(about)
			}
		]
	});
	for (let start = 0; start < rows.length; start += GROUP_ROWS) {
		const group = rows.slice(start, start + GROUP_ROWS);
		void file.write({
			columnData: describeColumns(group, columns),
			rowGroupSize: GROUP_ROWS
		});
		onDone(start + group.length);
	}
	void file.finish();
	return writer.getBytes().slice();
}

function describeColumns(rows: readonly FlatFeature[], columns: readonly Column<FlatFeature>[]): ColumnSource[] {
	return [
		...columns.map(({ name, type, value }) => ({
			name,
			data: rows.map(value),
			type: TYPES[type],
			nullable: true
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
function describeGeometry(geometries: readonly Geometry[]): Record<string, unknown> {
	const bbox = boundAcross(geometries);
	return {
		version: '1.1.0',
		primary_column: 'geometry',
		columns: {
			geometry: {
				encoding: 'WKB',
				geometry_types: [...new Set(geometries.map(({ type }) => type))],
				...(bbox && { bbox })
			}
		}
	};
}
