import type { LayerMeta, MapFeatures } from '../model/compiled/pages.ts';
import type { ChangedRecord } from '../model/workbench/changes.ts';
import { buildLayer, buildProperties } from './map-features.ts';

/** How the map shows what differs: a symbol each, so that nobody needs the colours. */
export const CHANGE_LAYERS: readonly LayerMeta[] = [
	buildLayer('new', 'New', 'green', 'star'),
	buildLayer('gone', 'Gone', 'vermilion', 'danger'),
	buildLayer('moved', 'Moved', 'blue', 'marker'),
	buildLayer('changed', 'Otherwise changed', 'slate', 'landmark')
];

/** Places that differ, as the map takes features; of one that was moved a line from where it stood. */
export function buildChangeFeatures(records: readonly ChangedRecord[]): MapFeatures {
	return {
		type: 'FeatureCollection',
		features: records.flatMap(buildChange)
	};
}

function buildChange({ id, how, title, from, to }: ChangedRecord): MapFeatures['features'] {
	const position = to ?? from;
	if (!position) {
		return [];
	}
	const point = build(
		{
			type: 'Point',
			coordinates: position
		},
		`${how}-${id}`,
		`${LABELS[how]}: ${title}`,
		how
	);
	const way =
		how === 'moved' && from && to
			? [
					build(
						{
							type: 'LineString',
							coordinates: [from, to]
						},
						`way-${id}`,
						'',
						how
					)
				]
			: [];
	return [...way, point];
}

const LABELS: Readonly<Record<ChangedRecord['how'], string>> = {
	new: 'New',
	gone: 'Gone',
	moved: 'Moved',
	changed: 'Changed'
};

function build(
	geometry: MapFeatures['features'][number]['geometry'],
	id: string,
	title: string,
	of: ChangedRecord['how']
): MapFeatures['features'][number] {
	return {
		type: 'Feature',
		geometry,
		properties: buildProperties(id, title, of, 6, of === 'gone' ? 'inferred' : 'named')
	};
}
