import { writeAbout } from './about-text.ts';
import type { ExportedFile } from './export-format.ts';
import { bboxOf } from './flat/bbox.ts';
import { listFeatureColumns } from './flat/feature-table.ts';
import { groupByShape, type FlatFeature, type ShapeGroup } from './flat/split-features.ts';
import type { Column } from './flat/table.ts';
import type { ResultSet } from './result-set.ts';

/**
 * RFC 7946 for programs that take tables: a file each for points, lines, areas and what has no position, of one
 * geometry type; every property a text or a number, the same in each feature.
 */
export function writeFlatGeojson(result: ResultSet): ExportedFile[] {
	const columns = listFeatureColumns(result);
	const files = groupByShape(result.features).map((group) => ({
		name: `${group.name}.geojson`,
		mediaType: 'application/geo+json',
		bytes: new TextEncoder().encode(`${JSON.stringify(buildCollection(result, group, columns))}\n`)
	}));
	return [...files, writeAbout(result.about)];
}

function buildCollection(
	{ about }: ResultSet,
	group: ShapeGroup,
	columns: readonly Column<FlatFeature>[]
): Record<string, unknown> {
	const rows = [...group.rows];
	return {
		type: 'FeatureCollection',
		name: group.name,
		about,
		...bboxOf(rows.flatMap(({ geometry }) => geometry ?? [])),
		features: rows.map((row) => ({
			type: 'Feature',
			id: row.key,
			...bboxOf(row.geometry && row.geometry.type !== 'Point' ? [row.geometry] : []),
			geometry: row.geometry,
			properties: Object.fromEntries(columns.map((column) => [column.name, column.value(row)]))
		}))
	};
}
