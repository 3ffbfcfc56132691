import type { MatrixPage, TopicGroup } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import type { Lookup } from './lookup.ts';

function groupOf(lookup: Lookup, id: Id): TopicGroup {
	const feature = lookup.featureRefs.get(id);
	const title = feature?.title ?? lookup.eventRefs.get(id)?.label ?? id;
	return {
		subject: id,
		title,
		href: `${feature ? 'feature' : 'event'}/${id}/`,
		topics: lookup.topicsOf.get(id) ?? []
	};
}

const isFrame = (lookup: Lookup, id: Id): boolean => {
	return lookup.frames.has(lookup.featureRefs.get(id)?.layer ?? '');
};

/**
 * Claims about the events at a place, event by event; none for countries and other frame, at which nearly all happens.
 */
export function buildParts(lookup: Lookup, feature: Id): TopicGroup[] {
	if (isFrame(lookup, feature)) {
		return [];
	}
	const events = [...new Set((lookup.eventsAt.get(feature) ?? []).map(({ id }) => id))];
	return events.map((id) => groupOf(lookup, id)).filter((group) => group.topics.length > 0);
}

const countSources = (group: TopicGroup): number => {
	return new Set(group.topics.flatMap((topic) => topic.values.map((value) => value.passage.source.id))).size;
};

/** How the documents picture each project, most prominent first, and each happening that several tell. */
export function buildMatrix(lookup: Lookup): MatrixPage {
	const features = [...lookup.featureRefs.values()]
		.filter(({ id }) => !isFrame(lookup, id))
		.sort((a, b) => b.prominence - a.prominence || (a.id < b.id ? -1 : 1))
		.map(({ id }) => ({
			...groupOf(lookup, id),
			parts: buildParts(lookup, id)
		}))
		.filter(({ topics, parts }) => topics.length + parts.length > 0);
	const shown = new Set(features.flatMap(({ parts }) => parts.map((part) => part.subject)));
	const events = [...lookup.eventRefs.keys()]
		.filter((id) => !shown.has(id))
		.map((id) => groupOf(lookup, id))
		.filter((group) => countSources(group) > 1);
	return { features, events };
}
