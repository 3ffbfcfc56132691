import type { LayerMeta, MapFeatures } from '../model/compiled/pages.ts';
import type { ChangedRecord } from '../model/workbench/changes.ts';

const layer = (
	id: ChangedRecord['how'],
	title: string,
	hue: LayerMeta['hue'],
	symbol: LayerMeta['symbol']
): LayerMeta => {
	return {
		id,
		title,
		description: title,
		hue,
		symbol,
		shownAtFirst: true,
		frame: false,
		features: 0,
		named: 0,
		inferred: 0,
		events: 0
	};
};
/** How the map shows what differs: a symbol each, so that nobody needs the colours. */
export const CHANGE_LAYERS: readonly LayerMeta[] = [
	layer('new', 'New', 'green', 'star'),
	layer('gone', 'Gone', 'vermilion', 'danger'),
	layer('moved', 'Moved', 'blue', 'marker'),
	layer('changed', 'Otherwise changed', 'slate', 'landmark')
];

/** Places that differ, as the map takes features; of one that was moved a line from where it stood. */
export function buildChangeFeatures(records: readonly ChangedRecord[]): MapFeatures {
	return { type: 'FeatureCollection', features: records.flatMap(buildChange) };
}

function buildChange({ id, how, title, from, to }: ChangedRecord): MapFeatures['features'] {
	const position = to ?? from;
	if (!position) {
		return [];
	}
	const point = build({ type: 'Point', coordinates: position }, `${how}-${id}`, `${LABELS[how]}: ${title}`, how);
	const way =
		how === 'moved' && from && to
			? [build({ type: 'LineString', coordinates: [from, to] }, `way-${id}`, '', how)]
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
		properties: {
			id,
			layer: of,
			kind: 'site',
			title,
			local: {},
			presence: of === 'gone' ? 'inferred' : 'named',
			basis: 'schematic',
			status: 'existing',
			certainty: 'certain',
			accuracyKm: 0,
			prominence: 6,
			frame: false,
			passages: 1,
			since: 0,
			part: 'shape'
		}
	};
}
