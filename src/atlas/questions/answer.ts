import type { Answer, AnswerRow } from '../../model/compiled/question.ts';
import type { Id } from '../../model/common.ts';
import type { QuestionPart } from '../../model/records/question.ts';
import type { Atlas } from '../load/atlas.ts';
import { citePassage } from '../claims/matters.ts';
import { sortEvents, type Lookup } from '../compile/lookup.ts';
import { CERTAINTY_WORDS, EVENT_STATUS_WORDS, STATUS_WORDS, formatKind, formatNumber } from '../../wording/words.ts';
import { describePart } from './describe.ts';
import { measureCrossing, measureReach } from './reach.ts';

type Part<S extends QuestionPart['show']> = Extract<QuestionPart, { show: S }>;
type AtlasFeature = Atlas['features'][number];

const isOneOf = <T>(wanted: readonly T[] | undefined, value: T): boolean => {
	return wanted === undefined || wanted.includes(value);
};

/** Finds what answers one part of a question in the atlas's data. */
export function answerPart(lookup: Lookup, part: QuestionPart): Answer {
	const nameOf = (id: Id): string => {
		return (
			lookup.featureRefs.get(id)?.title ??
			lookup.eventRefs.get(id)?.label ??
			lookup.atlas.layers.find((layer) => layer.id === id)?.title ??
			id
		);
	};
	const answer: Answer = {
		show: part.show,
		title: part.title,
		how: describePart(part, nameOf),
		rows: [],
		groups: [],
		disagreements: []
	};
	switch (part.show) {
		case 'features':
			return { ...answer, rows: answerFeatures(lookup, part) };
		case 'passages':
			return { ...answer, rows: answerPassages(lookup, part) };
		case 'claims':
			return { ...answer, groups: answerClaims(lookup, part) };
		case 'events':
			return { ...answer, rows: answerEvents(lookup, part) };
		case 'disagreements':
			return { ...answer, disagreements: answerDisagreements(lookup, part) };
	}
}

function answerFeatures(lookup: Lookup, part: Part<'features'>): AnswerRow[] {
	const meets = ({ layer, properties: { kind, status, presence } }: AtlasFeature): boolean => {
		return (
			isOneOf(part.layers, layer) &&
			isOneOf(part.kinds, kind) &&
			isOneOf(part.statuses, status) &&
			(part.presence === undefined || presence === part.presence)
		);
	};
	const target = part.reaches && lookup.features.get(part.reaches.feature)?.geometry;
	return lookup.atlas.features
		.filter(meets)
		.flatMap((feature): AnswerRow[] => {
			const facts = [formatKind(feature.properties.kind), STATUS_WORDS[feature.properties.status]];
			if (part.crosses) {
				const crossing = measureCrossing(feature.geometry, part.crosses);
				if (!crossing) {
					return [];
				}
				facts.push(
					...crossing.inCountry.map(
						({ country, km }) =>
							`${formatNumber(km)} of ${formatNumber(crossing.lengthKm)} km in ${country}, as drawn`
					)
				);
			}
			if (part.reaches) {
				const km =
					feature.id === part.reaches.feature
						? null
						: measureReach(feature.geometry, target ?? null, part.reaches.withinKm);
				if (km === null) {
					return [];
				}
				facts.push(km < 1 ? 'drawn to its shore' : `drawn to within ${formatNumber(km)} km of it`);
			}
			const { inference } = feature.properties;
			if (inference) {
				facts.push(`inferred (${CERTAINTY_WORDS[inference.confidence]}): ${inference.reason}`);
			}
			const ref = lookup.featureRefs.get(feature.id);
			return [
				{
					id: feature.id,
					title: feature.properties.title,
					href: `feature/${feature.id}/`,
					feature: ref ?? null,
					facts,
					disputed: ref?.disputedStatus ?? null,
					passages: passagesFor(lookup, feature.id, part.evidence)
				}
			];
		})
		.map((row) => ({
			...row,
			feature: row.feature && {
				id: row.feature.id,
				title: row.feature.title,
				layer: row.feature.layer,
				presence: row.feature.presence
			}
		}))
		.sort((a, b) => b.passages.length - a.passages.length || (a.id < b.id ? -1 : 1));
}

/** Passages that support a feature or an event, those that support all of `evidence` too first. */
function passagesFor(lookup: Lookup, id: Id, evidence: readonly Id[] = []): AnswerRow['passages'] {
	const citations = lookup.passagesOf.get(id) ?? [];
	const isFirst = (citation: Atlas['citations'][number]): boolean => {
		return evidence.every((other) => citation.supports.includes(other));
	};
	return [...citations.filter(isFirst), ...citations.filter((citation) => !isFirst(citation))].flatMap(
		(citation) => citePassage(citation, lookup.sourceRefs) ?? []
	);
}

function answerPassages(lookup: Lookup, part: Part<'passages'>): AnswerRow[] {
	const [first = '', ...others] = part.together;
	return (lookup.passagesOf.get(first) ?? [])
		.filter((citation) => others.every((id) => citation.supports.includes(id)))
		.flatMap((citation) => {
			const passage = citePassage(citation, lookup.sourceRefs);
			return passage
				? [
						{
							id: citation.id,
							title: citation.digest,
							href: `source/${citation.source}/#passage=${citation.id}`,
							feature: null,
							facts: [],
							disputed: null,
							passages: [passage]
						}
					]
				: [];
		});
}

function answerClaims(lookup: Lookup, part: Part<'claims'>): Answer['groups'] {
	const meets = (id: Id): boolean => {
		return (
			isOneOf(part.subjects, id) &&
			(part.layers === undefined || part.layers.includes(lookup.featureRefs.get(id)?.layer ?? ''))
		);
	};
	return [...lookup.mattersOf]
		.filter(([id]) => meets(id))
		.map(([id, matters]) => ({
			subject: id,
			title: lookup.featureRefs.get(id)?.title ?? lookup.eventRefs.get(id)?.label ?? id,
			href: `${lookup.featureRefs.has(id) ? 'feature' : 'event'}/${id}/`,
			matters: matters.filter(
				(matter) => isOneOf(part.properties, matter.property) && (!part.disputed || matter.disputes.length > 0)
			)
		}))
		.filter((group) => group.matters.length > 0);
}

function answerEvents(lookup: Lookup, part: Part<'events'>): AnswerRow[] {
	const events = lookup.atlas.events.filter(
		({ places, themes, kind, status, background }) =>
			(part.at ?? []).every((id) => places.some((place) => place.feature === id)) &&
			(part.themes === undefined || part.themes.some((theme) => themes.includes(theme))) &&
			isOneOf(part.kinds, kind) &&
			isOneOf(part.statuses, status) &&
			(part.background === undefined || background === part.background)
	);
	const refs = events.flatMap(({ id }) => lookup.eventRefs.get(id) ?? []);
	return sortEvents(refs, (ref) => ref).map((ref) => ({
		id: ref.id,
		title: ref.label,
		href: `event/${ref.id}/`,
		feature: null,
		facts: [ref.when.words, EVENT_STATUS_WORDS[ref.status]],
		disputed: ref.disputedDate,
		passages: passagesFor(lookup, ref.id)
	}));
}

function answerDisagreements(lookup: Lookup, part: Part<'disagreements'>): Answer['disagreements'] {
	return lookup.disagreements.filter(
		(item) =>
			isOneOf(part.kinds, item.kind) &&
			(part.severity === undefined || item.severity === part.severity) &&
			(part.subjects === undefined || item.subjects.some(({ id }) => part.subjects?.includes(id))) &&
			(part.where === undefined || (part.where === 'between' ? item.between : item.within.length > 0))
	);
}
