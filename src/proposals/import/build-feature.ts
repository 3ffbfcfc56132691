import { codesAt } from '../../geometry/geometry.ts';
import { IdSchema, LanguageSchema } from '../../model/common.ts';
import type { ImportedPlace } from '../../imports/imported.ts';
import type { Feature, FeatureKind, FeatureProperties, Geometry } from '../../model/records/feature.ts';
import { formatEdtf } from '../../time/edtf.ts';
import { makeId } from '../accept/make-id.ts';

const MAX_TITLE = 80;
const MAX_NAME = 120;
const MAX_DESCRIPTION = 1200;
const MAX_LINKS = 20;
/** Taken where a file does not say how near it places a thing. Kilometres. */
const ACCURACY_KM = 20;
/** What may stand without a passage. */
const PLAIN: ReadonlySet<string> = new Set(['existing', 'unknown']);

export interface FeatureContext {
	file: string;
	/** Ids that features and events have already. */
	taken: ReadonlySet<string>;
	/** Language of the atlas. */
	language: string;
}

/** The record of an imported place: nobody has reviewed it, no document names it yet, and it says both. */
export function buildFeature(place: ImportedPlace, context: FeatureContext): { feature: Feature; notes: string[] } {
	const { geometry, record } = place;
	const notes: string[] = [];
	const id = pickId(place, context.taken);
	const properties = record ? takeRecord(record, place, context, notes) : buildProperties(place, context, notes);
	return {
		feature: {
			type: 'Feature',
			id,
			geometry,
			properties
		},
		notes
	};
}

function pickId({ id, title }: ImportedPlace, taken: ReadonlySet<string>): string {
	const own = IdSchema.safeParse(id).data;
	return own !== undefined && !/^\d+$/u.test(own) && !taken.has(own) ? own : makeId(title, taken);
}

function buildProperties(place: ImportedPlace, { file, language }: FeatureContext, notes: string[]): FeatureProperties {
	const { title, geometry, accuracyKm, when, certainty, links } = place;
	const countries = geometry?.type === 'Point' ? keepInside(place, geometry.coordinates, notes) : place.countries;
	if (title.length > MAX_TITLE) {
		notes.push(`Its name was cut to ${MAX_TITLE} letters.`);
	}
	const time = when === null ? '' : ` The file dates it ${formatEdtf(when)}.`;
	const said =
		place.description ?? `A place from the file ${file}; what it is to the documents is still to be written.`;
	const description = `${/[.!?…]$/u.test(said) || time === '' ? said : `${said}.`}${time}`;
	return {
		title: cut(title, MAX_TITLE),
		kind: place.kind ?? guessKind(geometry),
		presence: 'inferred',
		inference: {
			reason: `Imported from ${file}; no document is known to name it yet.`,
			confidence: 'uncertain'
		},
		names: listNames(place, language),
		description: cut(description, MAX_DESCRIPTION),
		certainty: certainty ?? 'uncertain',
		status: 'unknown',
		provenance: {
			basis: 'schematic',
			accuracyKm: accuracyKm ?? ACCURACY_KM,
			method: `Imported from ${file}, not reviewed.${accuracyKm === null ? ` The file does not say how near it places it; ${ACCURACY_KM} km are assumed.` : ''}`,
			references: [{ title: `The file ${file}` }],
			imported: file
		},
		countries,
		prominence: 3,
		relations: [],
		...(links.length > 0 ? { seeAlso: links.slice(0, MAX_LINKS) } : {})
	};
}

const cut = (text: string, most: number): string => {
	return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
};

function keepInside({ countries }: ImportedPlace, position: readonly [number, number], notes: string[]): string[] {
	const codes = codesAt(position);
	if (countries.length === 0 || countries.some((code) => codes.has(code))) {
		return countries;
	}
	notes.push(`Its country (${countries.join(', ')}) was left out: its position does not lie there.`);
	return [];
}

function guessKind(geometry: Geometry | null): FeatureKind {
	switch (geometry?.type) {
		case 'LineString':
		case 'MultiLineString':
			return 'corridor';
		case 'Polygon':
		case 'MultiPolygon':
			return 'region';
		default:
			return 'site';
	}
}

export function listNames({ title, names }: ImportedPlace, language: string): FeatureProperties['names'] {
	const all = [
		{
			text: title,
			lang: language
		},
		...names.map(({ text, lang }) => ({
			text,
			lang: lang ?? language
		}))
	];
	const seen = new Set<string>();
	return all.flatMap(({ text, lang }) => {
		const shown = text.slice(0, MAX_NAME);
		const tag = LanguageSchema.safeParse(lang).data ?? language;
		if (seen.has(shown)) {
			return [];
		}
		seen.add(shown);
		return [
			{
				text: shown,
				lang: tag,
				role: tag === language ? ('alias' as const) : ('local' as const)
			}
		];
	});
}

/** A record that an atlas exported: kept whole but for what only its own passages could say. */
function takeRecord(
	record: FeatureProperties,
	{ geometry }: ImportedPlace,
	{ file }: FeatureContext,
	notes: string[]
): FeatureProperties {
	const { status, provenance, segments, statusNote, ...rest } = record;
	const isPlain = PLAIN.has(status);
	if (!isPlain) {
		notes.push(`Its status (${status}) became a note: no passage of this atlas says so yet.`);
	}
	const isSurveyed = provenance.basis === 'surveyed';
	const isTwoPoints = geometry?.type === 'LineString' && geometry.coordinates.length === 2;
	return {
		...rest,
		status: isPlain ? status : 'unknown',
		...(isPlain
			? statusNote === undefined
				? {}
				: { statusNote }
			: { statusNote: noteStatus(status, statusNote, file) }),
		...(segments ? { segments: segments.map((segment) => withoutStatus(segment)) } : {}),
		provenance: {
			...provenance,
			basis: isSurveyed ? (isTwoPoints ? 'endpoints-only' : 'schematic') : provenance.basis,
			method: cut(
				`Imported from ${file}, not reviewed. ${isSurveyed ? 'Said there to be surveyed. ' : ''}${stripImported(provenance.method)}`,
				MAX_DESCRIPTION
			),
			imported: file
		}
	};
}

/** Imported again, it does not say so twice. */
const stripImported = (method: string): string => {
	return method.replace(/^Imported from .+?, not reviewed\. /u, '');
};
const noteStatus = (status: string, note: string | undefined, file: string): string => {
	return cut(`${file} gives its status as ${status}.${note === undefined ? '' : ` ${note}`}`, MAX_DESCRIPTION);
};

function withoutStatus(segment: NonNullable<FeatureProperties['segments']>[number]): typeof segment {
	const { status: _status, basis, ...rest } = segment;
	return { ...rest, basis: basis === 'surveyed' ? 'schematic' : basis };
}
