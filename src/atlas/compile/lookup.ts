import type {
	CompiledDisagreement,
	EventRef,
	FeatureLink,
	FeatureRef,
	DisputeLink,
	Topic,
	SourceRef
} from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import { distinctBy } from '../../model/distinct.ts';
import type { EventRelation } from '../../model/records/event.ts';
import type { Atlas } from '../load/atlas.ts';
import { indexDisputes } from '../claims/disputes.ts';
import { buildTopics } from '../claims/topics.ts';
import { isRefExpected } from './is-expected.ts';
import { buildSourceRef } from './source-ref.ts';
import { compileDisagreements } from '../claims/compile-disagreements.ts';
import { sortKey, buildWhen } from '../../time/edtf.ts';

type Citation = Atlas['citations'][number];

/** The joins every page needs, made once: who is supported by which passages, short records of everything. */
export interface Lookup {
	atlas: Atlas;
	layers: ReadonlyMap<Id, Atlas['layers'][number]>;
	/** Layers of countries, regions and seas, which hold the others. */
	frames: ReadonlySet<Id>;
	features: ReadonlyMap<Id, Atlas['features'][number]>;
	events: ReadonlyMap<Id, Atlas['events'][number]>;
	sources: ReadonlyMap<Id, Atlas['sources'][number]>;
	featureRefs: ReadonlyMap<Id, FeatureRef>;
	/** The same, as pages link to them. */
	featureLinks: ReadonlyMap<Id, FeatureLink>;
	eventRefs: ReadonlyMap<Id, EventRef>;
	/** In order of publication. */
	sourceRefs: ReadonlyMap<Id, SourceRef>;
	/** Passages by the feature or event they support, by publication and place in the text. */
	passagesOf: ReadonlyMap<Id, Citation[]>;
	/** Events by the feature they took place at. */
	eventsAt: ReadonlyMap<Id, { id: Id; role: string }[]>;
	passagesIn: ReadonlyMap<Id, Citation[]>;
	/** Events that name an event as related, and how, by the one named. */
	relationsTo: ReadonlyMap<Id, (EventRelation & { id: Id })[]>;
	/** The editor's notes on what came after, by the feature or event they are about. */
	laterOf: ReadonlyMap<Id, Atlas['later']>;
	/** Confirmed and computed, major first. */
	disagreements: readonly CompiledDisagreement[];
	disagreementsOf: ReadonlyMap<Id, CompiledDisagreement[]>;
	/** What is claimed of a feature or an event, topic by topic. */
	topicsOf: ReadonlyMap<Id, Topic[]>;
}

export function buildLookup(atlas: Atlas): Lookup {
	const sourceRefs = new Map(
		atlas.sources
			.map(buildSourceRef)
			.sort((a, b) => a.publishedMin - b.publishedMin || (a.id < b.id ? -1 : 1))
			.map((ref) => [ref.id, ref])
	);
	const order = new Map([...sourceRefs.keys()].map((id, index) => [id, index]));
	const rank = (citation: Citation): number => {
		return (order.get(citation.source) ?? 0) * 1e9 + (citation.pieces[0]?.start ?? 0);
	};
	const citations = [...atlas.citations].sort((a, b) => rank(a) - rank(b));
	const passagesOf = groupBy(
		citations.flatMap((citation) => [...new Set(citation.supports)].map((id) => [id, citation] as const))
	);
	const passagesIn = groupBy(citations.map((citation) => [citation.source, citation] as const));
	const eventsAt = groupBy(listRoles(atlas));
	const sourcesOf = (id: Id): Id[] => {
		return [...new Set((passagesOf.get(id) ?? []).map((citation) => citation.source))];
	};
	const eventIds = new Set(atlas.events.map(({ id }) => id));
	const topicsOf = buildTopics(citations, sourceRefs, indexDisputes(atlas), (id) => eventIds.has(id));
	const disputed = (id: Id, property: 'date' | 'status'): DisputeLink | null => {
		return findDispute(topicsOf.get(id) ?? [], property);
	};
	const passages = {
		count: (id: Id): number => passagesOf.get(id)?.length ?? 0,
		sourcesOf,
		disputed
	};
	const eventRefs = buildEventRefs(atlas, passages, sourceRefs);
	const featureRefs = buildFeatureRefs(atlas, passages, eventsAt, sourceRefs);
	const titleOf = (id: Id): string | undefined => {
		return featureRefs.get(id)?.title ?? eventRefs.get(id)?.label;
	};
	const disagreements = compileDisagreements(atlas, sourceRefs, {
		titleOf,
		isFeature: (id) => featureRefs.has(id)
	});
	return {
		atlas,
		disagreements,
		topicsOf,
		disagreementsOf: groupBy(
			disagreements.flatMap((item) => item.subjects.map((subject) => [subject.id, item] as const))
		),
		...indexRecords(atlas),
		featureRefs,
		featureLinks: buildLinks(featureRefs),
		eventRefs,
		sourceRefs,
		passagesOf,
		eventsAt,
		passagesIn,
		relationsTo: groupBy(listRelations(atlas)),
		laterOf: groupBy(listNotes(atlas))
	};
}

function indexRecords(atlas: Atlas): Pick<Lookup, 'layers' | 'frames' | 'features' | 'events' | 'sources'> {
	return {
		layers: new Map(atlas.layers.map((layer) => [layer.id, layer])),
		frames: new Set(atlas.layers.filter((layer) => layer.frame).map((layer) => layer.id)),
		features: new Map(atlas.features.map((feature) => [feature.id, feature])),
		events: new Map(atlas.events.map((event) => [event.id, event])),
		sources: new Map(atlas.sources.map((source) => [source.id, source]))
	};
}

function buildLinks(refs: ReadonlyMap<Id, FeatureRef>): Map<Id, FeatureLink> {
	const links = new Map<Id, FeatureLink>();
	for (const [id, { title, layer, presence }] of refs) {
		links.set(id, {
			id,
			title,
			layer,
			presence
		});
	}
	return links;
}

function listNotes({ later }: Atlas): [Id, Atlas['later'][number]][] {
	return later.flatMap((note) => [...new Set(note.subjects)].map((id): [Id, typeof note] => [id, note]));
}

/** Each relation of an event with the event that states it, by the one it names. */
function listRelations({ events }: Atlas): [Id, EventRelation & { id: Id }][] {
	return events.flatMap(({ id, relations = [] }) =>
		relations.map((relation): [Id, EventRelation & { id: Id }] => [
			relation.to,
			{
				...relation,
				id
			}
		])
	);
}

/** Each event with the part a feature played in it, by the feature: one that played two parts is told of with each. */
function listRoles({ events }: Atlas): [Id, { id: Id; role: string }][] {
	return events.flatMap(({ id, places }) =>
		distinctBy(places, keyOfPlace).map(({ feature, role }): [Id, { id: Id; role: string }] => [
			feature,
			{
				id,
				role
			}
		])
	);
}

/** One feature may play several parts in an event, each once. */
export const keyOfPlace = ({ feature, role }: Atlas['events'][number]['places'][number]): string => {
	return `${role} ${feature}`;
};

/** What the short records need of the passages that support a thing. */
interface Supports {
	count: (id: Id) => number;
	sourcesOf: (id: Id) => Id[];
	disputed: (id: Id, property: 'date' | 'status') => DisputeLink | null;
}

function buildEventRefs(
	atlas: Atlas,
	{ count, sourcesOf, disputed }: Supports,
	sourceRefs: ReadonlyMap<Id, SourceRef>
): Map<Id, EventRef> {
	return new Map(
		atlas.events.map((event) => {
			const ref = buildEventRef(event, count(event.id), sourcesOf(event.id));
			const isExpected = isRefExpected(ref, sourceRefs);
			return [
				event.id,
				{
					...ref,
					...(isExpected && { isExpected }),
					disputedDate: disputed(event.id, 'date')
				}
			];
		})
	);
}

function buildFeatureRefs(
	atlas: Atlas,
	{ count, sourcesOf, disputed }: Supports,
	eventsAt: Lookup['eventsAt'],
	sourceRefs: ReadonlyMap<Id, SourceRef>
): Map<Id, FeatureRef> {
	return new Map(
		atlas.features.map((feature) => {
			const sources = sourcesOf(feature.id);
			const counts = {
				passages: count(feature.id),
				events: new Set(eventsAt.get(feature.id)?.map(({ id }) => id)).size,
				sources: sources.length,
				since: sourceRefs.get(sources[0] ?? '')?.publishedMin ?? 0
			};
			return [
				feature.id,
				{
					...buildFeatureRef(feature, counts),
					disputedStatus: disputed(feature.id, 'status')
				}
			];
		})
	);
}

export function groupBy<T>(pairs: readonly (readonly [Id, T])[]): Map<Id, T[]> {
	const groups = new Map<Id, T[]>();
	for (const [id, item] of pairs) {
		const group = groups.get(id);
		if (group) {
			group.push(item);
		} else {
			groups.set(id, [item]);
		}
	}
	return groups;
}

function buildFeatureRef(
	feature: Atlas['features'][number],
	counts: Pick<FeatureRef, 'passages' | 'events' | 'sources' | 'since'>
): Omit<FeatureRef, 'disputedStatus'> {
	const { title, kind, presence, status, prominence } = feature.properties;
	return {
		id: feature.id,
		title,
		layer: feature.layer,
		kind,
		presence,
		status,
		prominence,
		...counts
	};
}

function buildEventRef(
	event: Atlas['events'][number],
	passages: number,
	sources: Id[]
): Omit<EventRef, 'disputedDate'> {
	const { id, label, kind, status, themes, background } = event;
	return {
		id,
		label,
		kind,
		when: buildWhen(event.when),
		status,
		themes: [...new Set(themes)],
		background,
		passages,
		sources
	};
}

/**
 * The disagreement on a thing's own date or status, reviewed ones first; a date of something else within it counts too.
 */
function findDispute(topics: readonly Topic[], property: 'date' | 'status'): DisputeLink | null {
	const disputes = topics
		.filter((topic) => topic.property === property && (property === 'date' || !topic.id.includes('/status/')))
		.flatMap((topic) => topic.disputes);
	const found = disputes.find((dispute) => dispute.reviewed) ?? disputes[0];
	return found
		? {
				id: found.id,
				by: found.by
			}
		: null;
}

/** Events in order of time: earliest bound first, undated last. */
export function sortEvents<T>(events: readonly T[], refOf: (item: T) => EventRef): T[] {
	return [...events].sort(
		(a, b) => sortKey(refOf(a).when) - sortKey(refOf(b).when) || (refOf(a).id < refOf(b).id ? -1 : 1)
	);
}
