import type { Answer, AnswerRow } from '../../model/compiled/question.ts';
import type { Id } from '../../model/common.ts';
import type { QuestionPart } from '../../model/records/question.ts';
import { citePassage } from '../claims/topics.ts';
import { sortEvents, type Lookup } from '../compile/lookup.ts';
import { EVENT_STATUS_WORDS } from '../../wording/words.ts';
import { answerFeatures } from './answer-features.ts';
import { describePart } from './describe.ts';
import { findPassages, isOneOf } from './evidence.ts';

type Part<S extends QuestionPart['show']> = Extract<QuestionPart, { show: S }>;

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
			return {
				...answer,
				rows: answerFeatures(lookup, part)
			};
		case 'passages':
			return {
				...answer,
				rows: answerPassages(lookup, part)
			};
		case 'claims':
			return {
				...answer,
				groups: answerClaims(lookup, part)
			};
		case 'events':
			return {
				...answer,
				rows: answerEvents(lookup, part)
			};
		case 'disagreements':
			return {
				...answer,
				disagreements: answerDisagreements(lookup, part)
			};
	}
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
	return [...lookup.topicsOf]
		.filter(([id]) => meets(id))
		.map(([id, topics]) => ({
			subject: id,
			title: lookup.featureRefs.get(id)?.title ?? lookup.eventRefs.get(id)?.label ?? id,
			href: `${lookup.featureRefs.has(id) ? 'feature' : 'event'}/${id}/`,
			topics: topics.filter(
				(topic) => isOneOf(part.properties, topic.property) && (!part.disputed || topic.disputes.length > 0)
			)
		}))
		.filter((group) => group.topics.length > 0);
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
		passages: findPassages(lookup, ref.id)
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
