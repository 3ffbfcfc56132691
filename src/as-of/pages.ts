import type {
	CompiledDisagreement,
	EventPage,
	EventRef,
	FeaturePage,
	MatrixPage,
	TopicGroup,
	PassageGroup
} from '../model/compiled/pages.ts';
import type { Id } from '../model/common.ts';
import { standGroups, standTopics } from './disagreements.ts';
import { DISAGREEMENT, EVENT_PAGE, FEATURE_PAGE } from './shown-fields.ts';
import { standEventRef, standFeatureRef, type Standing } from './standing.ts';
import { withhold } from './withhold.ts';
import { EVENT_STATUS_WORDS, STATUS_WORDS } from '../wording/words.ts';

/** The atlas's own prose rests on every document; here stands only what it may say of those out by then. */
function describeStanding(standing: Standing, groups: readonly PassageGroup[]): string {
	const names = groups.map(({ source }) => source.short);
	const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
	return `As known then, from ${list} alone. The atlas’s own description rests on every document and is left out here.`;
}

const isOut = (standing: Standing) => {
	return (group: { source: { id: Id } }): boolean => standing.published.has(group.source.id);
};

/** A feature's page as it stood; `null` where no document had spoken of it. */
export function standFeaturePage(page: FeaturePage, standing: Standing): FeaturePage | null {
	const ref = standFeatureRef(page.ref, standing);
	if (ref === null) {
		return null;
	}
	if (standing.isWhole) {
		return page;
	}
	const { feature, words, ...left } = withhold(page, FEATURE_PAGE);
	const groups = standGroups(left.groups, standing.published);
	const events = standEvents(page.events, standing);
	const isKnown = ({ feature }: { feature: { id: Id } }): boolean => {
		return standing.features.has(feature.id);
	};
	return {
		...left,
		ref: {
			...ref,
			events: events.length
		},
		feature: {
			...feature,
			properties: {
				...feature.properties,
				status: ref.status,
				description: describeStanding(standing, groups)
			}
		},
		words: {
			...words,
			status: STATUS_WORDS[ref.status]
		},
		groups,
		events,
		related: left.related.filter(isKnown),
		near: left.near.filter(isKnown),
		history: left.history.filter(({ passage }) => standing.published.has(passage.source.id)),
		disagreements: standDisagreements(page.disagreements, standing),
		topics: standTopics(left.topics, standing.published),
		parts: left.parts
			.filter(({ subject }) => standing.events.has(subject))
			.map((part) => ({
				...part,
				topics: standTopics(part.topics, standing.published)
			})),
		coMentioned: recountTogether(page, groups)
	};
}

/** Rows that name an event, each as it was known; those nobody had told of are left out. */
function standEvents<Row extends { event: EventRef }>(rows: readonly Row[], standing: Standing): Row[] {
	return rows.flatMap((row) => {
		const event = standEventRef(row.event, standing);
		return event ? [{ ...row, event }] : [];
	});
}

/** How often each was read together with it in the passages left. */
function recountTogether(page: FeaturePage, groups: readonly PassageGroup[]): FeaturePage['coMentioned'] {
	const counts = new Map<Id, number>();
	for (const { id } of groups.flatMap((group) => group.passages.flatMap((passage) => passage.features))) {
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return page.coMentioned
		.flatMap(({ feature }) =>
			counts.has(feature.id)
				? [
						{
							feature,
							passages: counts.get(feature.id) ?? 0
						}
					]
				: []
		)
		.sort((a, b) => b.passages - a.passages);
}

/** An event's page as it stood; `null` where no document had told it. */
export function standEventPage(page: EventPage, standing: Standing): EventPage | null {
	const ref = standEventRef(page.ref, standing);
	if (ref === null) {
		return null;
	}
	if (standing.isWhole) {
		return page;
	}
	const { event, words, ...left } = withhold(page, EVENT_PAGE);
	const groups = standGroups(left.groups, standing.published);
	const { edtf, certainty, basis, derivation } = ref.when;
	return {
		...left,
		ref,
		event: {
			...event,
			status: ref.status,
			when: {
				edtf,
				certainty,
				basis,
				derivation
			},
			description: describeStanding(standing, groups)
		},
		words: {
			...words,
			status: EVENT_STATUS_WORDS[ref.status]
		},
		places: left.places.filter(({ feature }) => standing.features.has(feature.id)),
		related: standEvents(page.related, standing),
		groups,
		disagreements: standDisagreements(page.disagreements, standing),
		topics: standTopics(left.topics, standing.published)
	};
}

/**
 * Disagreements as they stood: those of which two sides had spoken, or the only one. The curator's note goes where a
 * passage is missing, for it may speak of that one.
 */
export function standDisagreements(items: readonly CompiledDisagreement[], standing: Standing): CompiledDisagreement[] {
	return items.flatMap((item) => {
		const sides = item.sides
			.map((side) => ({
				...side,
				passages: side.passages.filter(isOut(standing))
			}))
			.filter((side) => side.passages.length > 0);
		if (sides.length < Math.min(2, item.sides.length)) {
			return [];
		}
		const count = (all: CompiledDisagreement['sides']): number => {
			return all.reduce((sum, side) => sum + side.passages.length, 0);
		};
		const isComplete = count(sides) === count(item.sides);
		const sources = new Set(sides.flatMap((side) => side.passages.map(({ source }) => source.id)));
		return [
			{
				...withhold(item, DISAGREEMENT),
				sides,
				between: isComplete ? item.between : sources.size > 1,
				by: isComplete || sources.size > 1 ? item.by : 'document',
				within: item.within.filter((id) => standing.published.has(id)),
				note: isComplete ? item.note : '',
				reference: isComplete ? item.reference : undefined
			}
		];
	});
}

/** The claims by document as they stood: of each thing known by then what those documents claim of it. */
export function standMatrix({ features, events, total }: MatrixPage, standing: Standing): MatrixPage {
	const stand = <Group extends TopicGroup>(group: Group): Group => {
		return {
			...group,
			topics: standTopics(group.topics, standing.published)
		};
	};
	const hasTopics = ({ topics }: TopicGroup): boolean => {
		return topics.length > 0;
	};
	const isKnown = ({ subject }: TopicGroup): boolean => {
		return standing.events.has(subject);
	};
	return {
		features: features
			.map((group) => ({
				...stand(group),
				parts: group.parts.filter(isKnown).map(stand).filter(hasTopics)
			}))
			.filter((group) => standing.features.has(group.subject) && (hasTopics(group) || group.parts.length > 0)),
		events: events.filter(isKnown).map(stand).filter(hasTopics),
		...(total && { total })
	};
}
