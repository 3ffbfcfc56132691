import { isSame } from '../../edits/differ.ts';
import { codesAt, positionsOf } from '../../geometry/geometry.ts';
import { AtlasError } from '../../model/issue.ts';
import type { Basis, Feature, FeatureProperties, Geometry } from '../../model/records/feature.ts';
import type { ShapeRequest } from '../../model/workbench/drawing.ts';
import { addPassage } from './edits.ts';
import { makeId } from './make-id.ts';
import type { Records } from './records.ts';
import type { DocumentAtHand } from './source-records.ts';

interface FeatureFile {
	type: 'FeatureCollection';
	features: Feature[];
}
const EMPTY: FeatureFile = { type: 'FeatureCollection', features: [] };

/**
 * Draws a new feature, cited from a passage as every feature is, or one that stands there anew; says in a sentence what
 * it did.
 * @param document the one whose passage tells of a new feature
 */
export function drawShape(records: Records, wanted: ShapeRequest, document: DocumentAtHand | null = null): string {
	demandHonest(wanted);
	if (wanted.feature) {
		return redraw(records, wanted, wanted.feature);
	}
	if (!wanted.about || !document) {
		throw new AtlasError('no-title', 'What is it?', 'Give the shape a name, a kind, a layer and a passage.');
	}
	const { id, told } = addShape(records, wanted, wanted.about);
	const { passage } = wanted.about;
	addPassage(records, document, {
		...passage,
		supports: [...passage.supports, id]
	});
	return told;
}

/** A line of two points is no route that anybody traced. */
function demandHonest({ geometry, stretches }: ShapeRequest): void {
	const lines = geometry.type === 'LineString' ? [geometry.coordinates] : [];
	const all = geometry.type === 'MultiLineString' ? geometry.coordinates : lines;
	const bare = all.findIndex((line, index) => {
		const basis = stretches[index]?.basis;
		return line.length < 3 && basis !== 'schematic' && basis !== 'endpoints-only';
	});
	if (bare >= 0) {
		throw new AtlasError(
			'two-vertex-line',
			`A stretch of two points cannot be ${stretches[bare]?.basis ?? 'traced'}: nobody has looked at what lies between.`,
			'Set points between them, or say that only its ends are known.'
		);
	}
}

function redraw(records: Records, wanted: ShapeRequest, { id, before }: NonNullable<ShapeRequest['feature']>): string {
	for (const path of records.list('features/')) {
		const file = records.read(path, EMPTY);
		const feature = file.features.find((each) => each.id === id);
		if (!feature) {
			continue;
		}
		const { title } = feature.properties;
		if (!isSame(feature.geometry, before)) {
			throw new AtlasError(
				'changed-since',
				`“${title}” was drawn anew in another window or beside the workbench meanwhile; nothing was written.`,
				'Open it again and draw what still holds.'
			);
		}
		const drawn: Feature = {
			...feature,
			geometry: wanted.geometry,
			properties: redrawProperties(feature.properties, wanted)
		};
		records.write(path, {
			...file,
			features: file.features.map((each) => (each === feature ? drawn : each))
		});
		return `${title} drawn anew: ${describe(wanted.geometry)}`;
	}
	throw new AtlasError('no-feature', `There is no feature ${id}.`, 'It may have been removed beside the workbench.');
}

/** Keys in the order of the record, so that a difference shows only what was drawn. */
function redrawProperties(properties: FeatureProperties, wanted: ShapeRequest): FeatureProperties {
	const { provenance, segments: before = [] } = properties;
	const { waypoints, basis, accuracyKm, method } = wanted;
	const countries = listCountries(wanted.geometry);
	const isOutside = properties.countries.some((code) => !countries.includes(code));
	const segments = listSegments(wanted, before);
	const known = new Map((properties.waypoints ?? []).map((each) => [`${each.name} ${each.position.join()}`, each]));
	const named = waypoints.map((each) => known.get(`${each.name} ${each.position.join()}`) ?? each);
	const drawn: FeatureProperties = {
		...properties,
		provenance: {
			...provenance,
			basis,
			accuracyKm,
			method
		},
		countries: isOutside && wanted.geometry.type === 'Point' ? countries : properties.countries,
		...(named.length > 0 ? { waypoints: named } : {}),
		...(segments.length > 0 ? { segments } : {})
	};
	if (named.length === 0) {
		delete drawn.waypoints;
	}
	if (segments.length === 0) {
		delete drawn.segments;
	}
	return drawn;
}

type Segments = NonNullable<FeatureProperties['segments']>;

/** Of a line whose stretches differ, or which had segments: one for each line, with the words it had. */
function listSegments({ geometry, stretches, accuracyKm }: ShapeRequest, before: Segments): Segments {
	const isOfLines = geometry.type === 'MultiLineString';
	const hasBases = new Set(stretches.map(({ basis }) => basis)).size > 1;
	const hadSegments = stretches.some(({ segment }) => segment !== undefined);
	if (!isOfLines || (!hasBases && !hadSegments)) {
		return [];
	}
	return stretches.flatMap(({ basis, segment }, line) => {
		const known = segment === undefined ? undefined : before[segment];
		if (known) {
			return [{ ...known, line, basis }];
		}
		return hasBases
			? [
					{
						line,
						title: `Section ${line + 1}`,
						basis,
						accuracyKm: Math.max(accuracyKm, LEAST_KM[basis])
					}
				]
			: [];
	});
}

/** No stretch is said to be nearer to the truth than its basis bears, in kilometres. */
const LEAST_KM: Readonly<Record<Basis, number>> = {
	surveyed: 0.01,
	traced: 0.1,
	area: 0.1,
	'endpoints-only': 5,
	schematic: 5
};

function addShape(
	records: Records,
	wanted: ShapeRequest,
	about: NonNullable<ShapeRequest['about']>
): { id: string; told: string } {
	const { title, kind, layer, inferred } = about;
	const files = records.list('features/').map((path) => records.read(path, EMPTY));
	const taken = new Set(files.flatMap(({ features }) => features.map(({ id }) => id)));
	const { layers } = records.read<{ layers: { id: string }[] }>('layers.json', { layers: [] });
	if (!layers.some(({ id }) => id === layer)) {
		throw new AtlasError('no-layer', `There is no layer ${layer}.`, 'Choose one of the atlas.');
	}
	const segments = listSegments(wanted, []);
	const feature: Feature = {
		type: 'Feature',
		id: makeId(title, taken),
		geometry: wanted.geometry,
		properties: {
			title,
			kind,
			presence: inferred ? 'inferred' : 'named',
			...(inferred ? { inference: inferred } : {}),
			names: [
				{
					text: title,
					lang: 'en',
					role: inferred ? 'alias' : 'document'
				}
			],
			description: 'Drawn by a curator; what it is to the documents is still to be written.',
			certainty: inferred?.confidence ?? 'certain',
			status: 'unknown',
			provenance: {
				basis: wanted.basis,
				accuracyKm: wanted.accuracyKm,
				method: wanted.method,
				references: [{ title: 'Drawn by the curator, over the embedded basemap of Natural Earth' }]
			},
			countries: listCountries(wanted.geometry),
			...(segments.length > 0 ? { segments } : {}),
			...(wanted.waypoints.length > 0 ? { waypoints: wanted.waypoints } : {}),
			prominence: 4,
			relations: []
		}
	};
	const path = `features/${layer}.geojson`;
	const file = records.read(path, EMPTY);
	records.write(path, { ...file, features: [...file.features, feature] });
	return {
		id: feature.id,
		told: `${title} drawn: ${describe(wanted.geometry)}`
	};
}

/** Countries its vertices lie in, in order. */
function listCountries(geometry: Geometry): string[] {
	const codes = new Set<string>();
	for (const { position } of positionsOf(geometry)) {
		const [code] = codesAt(position);
		if (code !== undefined) {
			codes.add(code);
		}
	}
	return [...codes];
}

function describe({ type, coordinates }: Geometry): string {
	const count = coordinates.length;
	switch (type) {
		case 'Point':
			return 'a point';
		case 'MultiPoint':
			return `${count} points`;
		case 'LineString':
			return `a line of ${count} points`;
		case 'MultiLineString':
			return `${count} lines`;
		case 'Polygon':
			return count > 1 ? `an area with ${count - 1} ${count === 2 ? 'hole' : 'holes'}` : 'an area';
		case 'MultiPolygon':
			return `${count} areas`;
	}
}
