import { codesAt } from '../../geometry/geometry.ts';
import type { Candidate } from '../../model/proposals/mention.ts';
import type { Feature } from '../../model/records/feature.ts';
import type { Layer } from '../../model/records/layer.ts';
import type { Records } from './records.ts';
import { describeKind } from './place-kinds.ts';
import { makeId } from './make-id.ts';

interface FeatureFile {
	type: 'FeatureCollection';
	features: Feature[];
}
const EMPTY: FeatureFile = { type: 'FeatureCollection', features: [] };
/** From such a confidence on a place that a person accepted is certain. */
const CERTAIN = 0.9;
const MAX_TITLE = 80;
export const GAZETTEER_METHOD =
	'Placed at the point the embedded gazetteer has for this name, and accepted by a curator.';

export interface PlaceToAccept {
	place: Candidate;
	/** Spellings that stand in the document. */
	spellings: readonly { text: string; isGovernment: boolean }[];
	confidence: number;
	language: string;
	layer?: string | undefined;
	/** A curator gives the position; no gazetteer had it. */
	isByHand?: boolean;
}

/** The feature of a place: the one of the atlas where it has it, else a new one; its id. */
export function ensureFeature(records: Records, accepted: PlaceToAccept): string {
	const { place } = accepted;
	const known = place.id.startsWith('atlas:') ? place.id.slice('atlas:'.length) : findSame(records, accepted);
	if (known !== null) {
		addSpellings(records, known, accepted);
		return known;
	}
	const feature = buildFeature(records, accepted);
	const layer = pickLayer(records, accepted);
	const path = `features/${layer}.geojson`;
	const file = records.read<FeatureFile>(path, EMPTY);
	records.write(path, { ...file, features: [...file.features, feature] });
	return feature.id;
}

function listFeatures(records: Records): { path: string; feature: Feature }[] {
	return records.list('features/').flatMap((path) =>
		records.read<FeatureFile>(path, EMPTY).features.map((feature) => ({
			path,
			feature
		}))
	);
}

/** Finds the feature an earlier acceptance made of the same place. */
function findSame(records: Records, { place }: PlaceToAccept): string | null {
	const found = listFeatures(records).find(({ feature: { geometry, properties } }) => {
		const isThere =
			geometry?.type === 'Point' &&
			geometry.coordinates[0] === round(place.lon) &&
			geometry.coordinates[1] === round(place.lat);
		return isThere && properties.kind === describeKind(place.kind).feature;
	});
	return found?.feature.id ?? null;
}

const round = (degrees: number): number => {
	return Math.round(degrees * 1e4) / 1e4;
};

function listNames({ place, spellings, language }: PlaceToAccept): Feature['properties']['names'] {
	const lang = language;
	const written = spellings.map(({ text, isGovernment }) => ({
		text,
		lang,
		role: isGovernment ? ('government' as const) : ('document' as const)
	}));
	const isWritten = written.some(({ text }) => text === place.name);
	return isWritten
		? written
		: [
				...written,
				{
					text: place.name,
					lang: 'en',
					role: 'alias' as const
				}
			];
}

function addSpellings(records: Records, id: string, accepted: PlaceToAccept): void {
	for (const { path, feature } of listFeatures(records).filter((each) => each.feature.id === id)) {
		const { names } = feature.properties;
		const more = listNames(accepted).filter(({ text }) => !names.some((name) => name.text === text));
		if (more.length > 0) {
			const file = records.read<FeatureFile>(path, EMPTY);
			const changed = {
				...feature,
				properties: {
					...feature.properties,
					names: [...names, ...more]
				}
			};
			records.write(path, {
				...file,
				features: file.features.map((each) => (each.id === id ? changed : each))
			});
		}
	}
}

function pickLayer(records: Records, { place, layer }: PlaceToAccept): string {
	const { layers } = records.read<{ layers: Layer[] }>('layers.json', { layers: [] });
	const usual = describeKind(place.kind).layer;
	const wanted = [layer, usual].find((id) => layers.some((each) => each.id === id));
	const first = layers.find(({ frame }) => !frame) ?? layers[0];
	return wanted ?? first?.id ?? usual;
}

function buildFeature(records: Records, accepted: PlaceToAccept): Feature {
	const { place, confidence, isByHand = false } = accepted;
	const { feature: kind, accuracyKm, prominence } = describeKind(place.kind);
	const position: [number, number] = [round(place.lon), round(place.lat)];
	const isInside = place.country !== null && codesAt(position).has(place.country);
	const taken = new Set(listFeatures(records).map(({ feature }) => feature.id));
	const certainty = confidence >= CERTAIN ? 'certain' : 'less-certain';
	return {
		type: 'Feature',
		id: makeId(place.name, taken, place.country),
		geometry: { type: 'Point', coordinates: position },
		properties: {
			title: place.name.slice(0, MAX_TITLE),
			kind,
			presence: 'named',
			names: listNames(accepted),
			description: 'A place that the documents name; what it is to them is still to be written.',
			certainty,
			status: 'existing',
			provenance: {
				basis: 'schematic',
				accuracyKm,
				method: isByHand ? 'Placed by the curator, who gave its position.' : GAZETTEER_METHOD,
				references: [isByHand ? { title: 'The position a curator gave' } : referenceOf(place)]
			},
			countries: isInside && place.country !== null ? [place.country] : [],
			prominence,
			relations: []
		}
	};
}

const SOURCES: readonly [prefix: RegExp, title: string, licence: string][] = [
	[/^(?:geonames|g|city):/u, 'GeoNames, by way of the embedded gazetteer', 'CC BY 4.0'],
	[/^(?:ne|naturalearth|river|province):/u, 'Natural Earth, by way of the embedded gazetteer', 'public domain']
];

function referenceOf({ id }: Candidate): { title: string; licence?: string } {
	const found = SOURCES.find(([prefix]) => prefix.test(id));
	return found
		? { title: found[1], licence: found[2] }
		: { title: 'The embedded gazetteer; its sources and licences are named in geo/gazetteer' };
}
