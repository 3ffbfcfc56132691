import { pointOnFeature } from '@turf/turf';
import type { MapFeatureProperties, MapFeatures } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import type { Geometry } from '../../model/records/feature.ts';
import { joinAtAntimeridian } from '../../geometry/antimeridian.ts';
import { followGreatCircle } from '../../geometry/great-circle.ts';
import type { Lookup } from './lookup.ts';
import { splitFrames, type MapFiles } from './map-files.ts';

type Feature = Lookup['atlas']['features'][number];
type Shape = MapFeatures['features'][number];

/**
 * All shapes there are; each segment is one of its own with its own basis and status, lines and areas have a label
 * point besides.
 */
export function buildMapFiles(lookup: Lookup): MapFiles {
	const features = lookup.atlas.features.flatMap((feature) => buildShapes(lookup, feature));
	return splitFrames({ type: 'FeatureCollection', features });
}

/** Where the map reads tiles. */
export const NO_SHAPES: MapFeatures = { type: 'FeatureCollection', features: [] };

/** Where a feature is labelled: longitude and latitude in degrees. */
type Position = readonly [number, number];

/** The shapes of a large atlas, each made when it is asked for: all of them at once are a fifth of what is held. */
export class ShapesById {
	readonly #lookup: Lookup;
	readonly #positions = new Map<Id, Position>();

	constructor(lookup: Lookup) {
		this.#lookup = lookup;
	}

	/** The shapes of each feature that has any, those of frames first. */
	list(): (readonly [Id, () => MapFeatures])[] {
		const { atlas, frames } = this.#lookup;
		const shown = atlas.features.filter(({ geometry }) => geometry);
		const isFrame = ({ layer }: Feature): boolean => {
			return frames.has(layer);
		};
		return [...shown.filter(isFrame), ...shown.filter((feature) => !isFrame(feature))].map((feature) => [
			feature.id,
			() => ({
				type: 'FeatureCollection',
				features: this.#make(feature)
			})
		]);
	}

	/** Nothing where a feature has no place. */
	findPosition(id: Id): Position | undefined {
		const feature = this.#lookup.features.get(id);
		if (!this.#positions.has(id) && feature) {
			this.#make(feature);
		}
		return this.#positions.get(id);
	}

	#make(feature: Feature): Shape[] {
		const shapes = buildShapes(this.#lookup, feature);
		const labelled = shapes.at(-1)?.geometry;
		if (labelled?.type === 'Point') {
			const [lng, lat] = labelled.coordinates;
			this.#positions.set(feature.id, [lng, lat]);
		}
		return shapes;
	}
}

function buildShapes(lookup: Lookup, feature: Feature): Shape[] {
	if (!feature.geometry) {
		return [];
	}
	const { passages = 0, since = 0 } = lookup.featureRefs.get(feature.id) ?? {};
	const base = {
		...buildProperties(feature, feature.layer, lookup.frames.has(feature.layer)),
		passages,
		since
	};
	const geometry = drawable(feature, feature.geometry);
	const shapes = splitSegments(feature, geometry, base);
	const anchor = anchorOf(feature, geometry);
	return anchor
		? [
				...shapes,
				{
					type: 'Feature' as const,
					geometry: anchor,
					properties: {
						...base,
						part: 'anchor' as const
					}
				}
			]
		: shapes;
}

/** Language most written in a country, by Unicode CLDR's likely subtags: `ur` for `PK`. */
function findLanguage(country: string): string {
	return new Intl.Locale('und', { region: country }).maximize().language;
}

/** The first name in a language of one of the countries a feature lies in: what others call it is no local name. */
function findLocalName(names: Feature['properties']['names'], countries: readonly string[]): string | undefined {
	const languages = new Set(countries.map(findLanguage));
	languages.delete('en');
	const isLocal = ({ role, lang }: (typeof names)[number]): boolean => {
		return role === 'local' && languages.has(new Intl.Locale(lang).language);
	};
	return names.find(isLocal)?.text;
}

function buildProperties(
	feature: Feature,
	layer: string,
	frame: boolean
): Omit<MapFeatureProperties, 'passages' | 'since'> {
	const { kind, title, mapName, callout, names, countries, presence, provenance, status, certainty, prominence } =
		feature.properties;
	const localName = findLocalName(names, countries);
	const local: Record<string, string> = {};
	for (const name of names) {
		if (name.role === 'local') {
			local[name.lang] ??= name.text;
		}
	}
	// The parts of a region go by some of its names too, and keep their own labels.
	const isOne = feature.geometry?.type === 'Point' || kind === 'sea' || (kind === 'region' && !frame);
	const also = names
		.filter((name) => isOne && name.lang === 'en' && name.role !== 'government' && name.text !== title)
		.map(({ text }) => text);
	const { basis, accuracyKm } = provenance;
	return {
		id: feature.id,
		layer,
		kind,
		title,
		...(mapName === undefined ? {} : { mapName }),
		...(callout === undefined ? {} : { callout }),
		local,
		...(localName === undefined ? {} : { localName }),
		...(also.length > 0 ? { also } : {}),
		presence,
		basis,
		status,
		certainty,
		accuracyKm,
		prominence,
		frame,
		part: 'shape'
	};
}

/**
 * The geometry as it is drawn: whole at the antimeridian, and along the great circles by which its lengths are
 * measured.
 */
function drawable({ properties }: Feature, geometry: Geometry): Geometry {
	// Segments name lines by their place in the list.
	const whole = properties.segments ? geometry : joinAtAntimeridian(geometry);
	if (whole.type === 'LineString') {
		return {
			...whole,
			coordinates: followGreatCircle(whole.coordinates)
		};
	}
	return whole.type === 'MultiLineString'
		? {
				...whole,
				coordinates: whole.coordinates.map(followGreatCircle)
			}
		: whole;
}

function splitSegments(feature: Feature, geometry: Geometry, base: MapFeatureProperties): Shape[] {
	const { segments } = feature.properties;
	if (geometry.type !== 'MultiLineString' || !segments) {
		return [
			{
				type: 'Feature',
				geometry,
				properties: base
			}
		];
	}
	return geometry.coordinates.map((coordinates, line) => {
		const segment = segments.find((item) => item.line === line);
		const ofSegment = segment
			? {
					basis: segment.basis,
					accuracyKm: segment.accuracyKm,
					status: segment.status ?? base.status,
					segment: segment.title
				}
			: {};
		return {
			type: 'Feature',
			geometry: { type: 'LineString', coordinates },
			properties: { ...base, ...ofSegment }
		};
	});
}

function anchorOf(feature: Feature, geometry: Geometry): { type: 'Point'; coordinates: [number, number] } | null {
	if (geometry.type === 'Point') {
		return null;
	}
	if (feature.properties.anchor) {
		return {
			type: 'Point',
			coordinates: feature.properties.anchor
		};
	}
	if (geometry.type === 'LineString' || geometry.type === 'MultiLineString') {
		return middleOf(geometry);
	}
	const [lng = 0, lat = 0] = pointOnFeature({
		type: 'Feature',
		properties: {},
		geometry: geometry as GeoJSON.Geometry
	}).geometry.coordinates;
	return {
		type: 'Point',
		coordinates: [lng, lat]
	};
}

function middleOf(geometry: Extract<Geometry, { type: 'LineString' | 'MultiLineString' }>): {
	type: 'Point';
	coordinates: [number, number];
} {
	const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
	const longest = lines.reduce((best, line) => (line.length > best.length ? line : best));
	return {
		type: 'Point',
		coordinates: longest[Math.floor(longest.length / 2)] ?? [0, 0]
	};
}
