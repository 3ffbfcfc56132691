import type {
	DisagreementView,
	EventPage,
	FeaturePage,
	MatrixPage,
	MatterGroup,
	PassageGroup
} from '../model/compiled/pages.ts';
import type { Id } from '../model/common.ts';
import { standGroups, standMatters } from './disagreements.ts';
import { standEventRef, standFeatureRef, type Standing } from './standing.ts';
import { EVENT_STATUS_WORDS, STATUS_WORDS } from '../wording/words.ts';

/** The atlas's own prose rests on every document; here stands only what it may say of those out by then. */
function describeStanding(standing: Standing, groups: readonly PassageGroup[]): string {
	const names = groups.map(({ source }) => source.short);
	const list = names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
	return `As known then, from ${list} alone. The atlas’s own description rests on every document and is left out here.`;
}

const isOut = (standing: Standing) => {
	return (group: { source: { id: Id } }): boolean => standing.spoken.has(group.source.id);
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
	const groups = standGroups(page.groups, standing.spoken);
	const events = page.events.flatMap(({ event, role }) => {
		const stood = standEventRef(event, standing);
		return stood ? [{ event: stood, role }] : [];
	});
	const known = (id: Id): boolean => {
		return standing.features.has(id);
	};
	const { inference: _inference, statusNote: _statusNote, ...properties } = page.feature.properties;
	return {
		...page,
		ref: { ...ref, events: events.length },
		feature: {
			...page.feature,
			properties: {
				...properties,
				status: ref.status,
				description: describeStanding(standing, groups)
			}
		},
		words: { ...page.words, status: STATUS_WORDS[ref.status] },
		groups,
		events,
		related: page.related.filter(({ feature }) => known(feature.id)),
		near: page.near.filter(({ feature }) => known(feature.id)),
		history: page.history.filter(({ passage }) => standing.spoken.has(passage.source.id)),
		disagreements: standDisagreements(page.disagreements, standing),
		matters: standMatters(page.matters, standing.spoken),
		parts: page.parts
			.filter(({ subject }) => standing.events.has(subject))
			.map((part) => ({ ...part, matters: standMatters(part.matters, standing.spoken) })),
		later: [],
		coMentioned: recountTogether(page, groups)
	};
}

/** How often each was read together with it in the passages left. */
function recountTogether(page: FeaturePage, groups: readonly PassageGroup[]): FeaturePage['coMentioned'] {
	const counts = new Map<Id, number>();
	for (const { id } of groups.flatMap((group) => group.passages.flatMap((passage) => passage.features))) {
		counts.set(id, (counts.get(id) ?? 0) + 1);
	}
	return page.coMentioned
		.flatMap(({ feature }) => (counts.has(feature.id) ? [{ feature, passages: counts.get(feature.id) ?? 0 }] : []))
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
	const groups = standGroups(page.groups, standing.spoken);
	return {
		...page,
		ref,
		event: {
			...page.event,
			status: ref.status,
			description: describeStanding(standing, groups)
		},
		words: { ...page.words, status: EVENT_STATUS_WORDS[ref.status] },
		places: page.places.filter(({ feature }) => standing.features.has(feature.id)),
		related: page.related.flatMap(({ as, event }) => {
			const stood = standEventRef(event, standing);
			return stood ? [{ as, event: stood }] : [];
		}),
		groups,
		disagreements: standDisagreements(page.disagreements, standing),
		matters: standMatters(page.matters, standing.spoken),
		later: []
	};
}

/**
 * Disagreements as they stood: those of which two sides had spoken, or the only one. The curator's note goes where a
 * passage is missing, for it may speak of that one.
 */
export function standDisagreements(items: readonly DisagreementView[], standing: Standing): DisagreementView[] {
	return items.flatMap((item) => {
		const sides = item.sides
			.map((side) => ({ ...side, passages: side.passages.filter(isOut(standing)) }))
			.filter((side) => side.passages.length > 0);
		if (sides.length < Math.min(2, item.sides.length)) {
			return [];
		}
		const left = (all: DisagreementView['sides']): number => {
			return all.reduce((sum, side) => sum + side.passages.length, 0);
		};
		const between = new Set(sides.flatMap((side) => side.passages.map(({ source }) => source.id))).size > 1;
		return [
			left(sides) === left(item.sides)
				? item
				: {
						...item,
						sides,
						between,
						within: item.within.filter((id) => standing.spoken.has(id)),
						note: ''
					}
		];
	});
}

/** The claims by document as they stood: of each thing known by then what those documents claim of it. */
export function standMatrix({ features, events }: MatrixPage, standing: Standing): MatrixPage {
	const stand = <Group extends MatterGroup>(group: Group): Group => {
		return {
			...group,
			matters: standMatters(group.matters, standing.spoken)
		};
	};
	const hasMatters = ({ matters }: MatterGroup): boolean => {
		return matters.length > 0;
	};
	const isTold = ({ subject }: MatterGroup): boolean => {
		return standing.events.has(subject);
	};
	return {
		features: features
			.map((group) => ({ ...stand(group), parts: group.parts.filter(isTold).map(stand).filter(hasMatters) }))
			.filter((group) => standing.features.has(group.subject) && (hasMatters(group) || group.parts.length > 0)),
		events: events.filter(isTold).map(stand).filter(hasMatters)
	};
}
