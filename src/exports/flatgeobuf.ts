import { Builder } from 'flatbuffers';
import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { Column as HeaderColumn } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js';
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { Geometry } from '../model/records/feature.ts';
import { ByteSink } from './byte-sink.ts';
import { formatAbout, writeAbout } from './about-text.ts';
import type { ExportedFile, OnProgress } from './export-format.ts';
import { listFeatureColumns } from './flat/feature-table.ts';
import { groupByShape, type FlatFeature, type ShapeGroup } from './flat/split-features.ts';
import type { Column } from './flat/table.ts';
import type { ResultSet } from './result-set.ts';

/** WGS 84, longitude before latitude. */
const EPSG = 4326;
const STEP = 1000;
/** Reserved beyond what the features so far foretell. */
const ROOM = 1.2;

const COLUMN_TYPES: Readonly<Record<Column<unknown>['type'], ColumnType>> = {
	text: ColumnType.String,
	integer: ColumnType.Int,
	number: ColumnType.Double
};

/**
 * FlatGeobuf 3: a file each for points, lines and areas. The library’s own header has the columns of the first feature
 * alone and no name.
 */
export function writeFlatgeobuf(result: ResultSet, onProgress: OnProgress): ExportedFile[] {
	const columns = listFeatureColumns(result);
	const groups = groupByShape(result.features).filter(({ geometryType }) => geometryType !== null);
	const of = groups.reduce((sum, { count }) => sum + count, 0);
	let before = 0;
	const files = groups.map((group) => {
		const bytes = writeGroup(result, group, columns, (done) => onProgress(before + done, of));
		before += group.count;
		return {
			name: `${group.name}.fgb`,
			mediaType: 'application/flatgeobuf',
			bytes
		};
	});
	return [...files, writeAbout(result.about)];
}

function writeGroup(
	{ about }: ResultSet,
	{ name, rows, count, geometryType }: ShapeGroup,
	columns: readonly Column<FlatFeature>[],
	onDone: (done: number) => void
): Uint8Array<ArrayBuffer> {
	const meta = {
		...NO_META,
		geometryType: GeometryType[geometryType ?? 'Unknown'],
		columns: columns.map(describeColumn),
		featuresCount: count
	};
	const sink = new ByteSink();
	sink.add(magicbytes);
	sink.add(buildHeader(meta, name, about));
	let done = 0;
	for (const row of rows) {
		const properties = Object.fromEntries(columns.map(({ name, value }) => [name, value(row)]));
		sink.add(buildFeature(parseGeometry(row.geometry as Geometry), properties, meta));
		done += 1;
		if (done % STEP === 0) {
			if (done === STEP) {
				// Those to come are much as those before.
				sink.reserve(Math.ceil((sink.length / STEP) * count * ROOM));
			}
			onDone(done);
		}
	}
	return sink.finish();
}

type HeaderMeta = Parameters<typeof buildFeature>[2];

function buildHeader(
	{ columns, featuresCount, geometryType }: HeaderMeta,
	name: string,
	about: ResultSet['about']
): Uint8Array {
	const builder = new Builder();
	const columnsOffset = Header.createColumnsVector(
		builder,
		(columns ?? []).map((column) => buildColumn(builder, column))
	);
	const nameOffset = builder.createString(name);
	const titleOffset = builder.createString(about.title);
	const aboutOffset = builder.createString(formatAbout(about));
	Crs.startCrs(builder);
	Crs.addCode(builder, EPSG);
	const crsOffset = Crs.endCrs(builder);
	Header.startHeader(builder);
	Header.addName(builder, nameOffset);
	Header.addTitle(builder, titleOffset);
	Header.addDescription(builder, aboutOffset);
	Header.addCrs(builder, crsOffset);
	Header.addColumns(builder, columnsOffset);
	Header.addGeometryType(builder, geometryType);
	Header.addFeaturesCount(builder, BigInt(featuresCount));
	Header.addIndexNodeSize(builder, 0);
	builder.finishSizePrefixed(Header.endHeader(builder));
	return builder.asUint8Array();
}

function buildColumn(builder: Builder, { name, type }: { name: string; type: ColumnType }): number {
	const offset = builder.createString(name);
	HeaderColumn.startColumn(builder);
	HeaderColumn.addName(builder, offset);
	HeaderColumn.addType(builder, type);
	return HeaderColumn.endColumn(builder);
}

const NO_META = {
	envelope: null,
	indexNodeSize: 0,
	crs: null,
	title: null,
	description: null,
	metadata: null
};

function describeColumn({ name, type }: Column<FlatFeature>) {
	return {
		name,
		type: COLUMN_TYPES[type],
		title: null,
		description: null,
		width: -1,
		precision: -1,
		scale: -1,
		nullable: true,
		unique: false,
		primary_key: false
	};
}
