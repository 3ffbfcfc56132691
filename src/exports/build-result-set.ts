import { RECORDS } from '../as-of/shown-records.ts';
import { standEventRef, standFeatureRef, type Standing } from '../as-of/standing.ts';
import { withhold } from '../as-of/withhold.ts';
import type { Id } from '../model/common.ts';
import type { AtlasMeta, EventRef, FeatureRef, SourceRef } from '../model/compiled/pages.ts';
import type { AtlasRecords, FeatureRecord } from '../model/compiled/records.ts';
import type { Event } from '../model/records/event.ts';
import { formatEdtf } from '../time/edtf.ts';
import { formatClaimValue } from '../wording/claims.ts';
import type { AboutResult, ResultClaim, ResultEvent, ResultFeature, ResultSet } from './result-set.ts';

/** Compiled files a result set is made of. */
export interface ResultParts {
	meta: AtlasMeta;
	records: AtlasRecords;
	features: readonly FeatureRef[];
	/** In order of date. */
	events: readonly EventRef[];
	/** In order of publication. */
	sources: readonly SourceRef[];
}

/** What a view leaves of the atlas; `null` leaves all of that kind. */
export interface Choice {
	features: ReadonlySet<Id> | null;
	events: ReadonlySet<Id> | null;
	/** Ids of passages; without, all that support one of the features or events left. */
	passages: ReadonlySet<Id> | null;
	/** What the documents had said by a day; `null` without such a day. */
	standing: Standing | null;
}

export const WHOLE: Choice = {
	features: null,
	events: null,
	passages: null,
	standing: null
};

/** The result set of a view. Linear in the atlas. */
export function buildResultSet(
	parts: ResultParts,
	choice: Choice,
	about: Omit<AboutResult, 'atlas'>,
	copies: ResultSet['copies'] = new Map()
): ResultSet {
	const { meta, records } = parts;
	const features = chooseFeatures(parts, choice);
	const events = chooseEvents(parts, choice);
	const known = new Set([...features, ...events].map(({ id }) => id));
	const passages = records.passages.filter(
		({ id, source, supports }) =>
			(choice.standing === null || choice.standing.published.has(source)) &&
			(choice.passages === null ? supports.some((supported) => known.has(supported)) : choice.passages.has(id))
	);
	const cited = new Set(passages.map(({ source }) => source));
	const refs = new Map(parts.sources.map((ref) => [ref.id, ref]));
	const sources = records.sources.flatMap((source) => {
		const ref = refs.get(source.id);
		return ref && cited.has(source.id) ? [{ ...source, ref }] : [];
	});
	return {
		about: {
			...about,
			atlas: describeAtlas(meta)
		},
		layers: meta.layers,
		features,
		events,
		passages,
		claims: listClaims(passages, parts),
		sources,
		copies
	};
}

function describeAtlas(meta: AtlasMeta): AboutResult['atlas'] {
	const { id, title, description, language, licence, attributions, version } = meta;
	return {
		id,
		title,
		description,
		language,
		licence,
		attributions,
		version
	};
}

/** The places that are left, as they stood. */
export function chooseFeatures(
	{ records, features }: ResultParts,
	{ features: left, standing }: Pick<Choice, 'features' | 'standing'>
): ResultFeature[] {
	const refs = new Map(features.map((ref) => [ref.id, ref]));
	const early = standing === null || standing.isWhole ? null : standing;
	return records.features.flatMap((record) => {
		const whole = refs.get(record.id);
		const ref = whole && (standing === null ? whole : standFeatureRef(whole, standing));
		if (!ref || (left !== null && !left.has(record.id))) {
			return [];
		}
		const { id, layer, geometry, properties } = early === null ? record : withholdFeature(record);
		return [
			{
				id,
				layer,
				geometry,
				properties: {
					...properties,
					status: ref.status
				},
				ref
			}
		];
	});
}

/** The events that are left, as they stood, in order of date. */
export function chooseEvents(
	{ records, events }: ResultParts,
	{ events: left, standing }: Pick<Choice, 'events' | 'standing'>
): ResultEvent[] {
	const byId = new Map(records.events.map((event) => [event.id, event]));
	const early = standing === null || standing.isWhole ? null : standing;
	return events.flatMap((whole) => {
		const event = byId.get(whole.id);
		const ref = standing === null ? whole : standEventRef(whole, standing);
		if (!event || !ref || (left !== null && !left.has(event.id))) {
			return [];
		}
		return [
			early === null
				? {
						...event,
						ref
					}
				: standEvent(event, ref, early)
		];
	});
}

function withholdFeature(record: FeatureRecord): FeatureRecord {
	const [feature = record] = withhold({ features: [record] }, RECORDS).features;
	return feature;
}

function standEvent(event: Event, ref: EventRef, standing: Standing): ResultEvent {
	const [left = event] = withhold({ events: [event] }, RECORDS).events;
	const { edtf, certainty, basis, derivation } = ref.when;
	return {
		...left,
		status: ref.status,
		places: event.places.filter(({ feature }) => standing.features.has(feature)),
		when: {
			edtf,
			certainty,
			basis,
			derivation
		},
		ref
	};
}

function listClaims(passages: AtlasRecords['passages'], { features, events }: ResultParts): ResultClaim[] {
	const titles = new Map(features.map(({ id, title }) => [id, title]));
	const labels = new Map(events.map(({ id, label }) => [id, label]));
	return passages.flatMap(({ id, source, claims }) =>
		claims.map((claim) => ({
			...claim,
			passage: id,
			source,
			words: formatClaimValue(claim, labels.has(claim.subject), formatEdtf),
			subjectTitle: titles.get(claim.subject) ?? labels.get(claim.subject) ?? claim.subject
		}))
	);
}
