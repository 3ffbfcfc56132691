import type { QuestionPart } from '../../model/records/question.ts';
import { findPrecisIds } from '../../wording/precis.ts';
import type { Atlas, RecordOrigin } from '../load/atlas.ts';
import { findNearest } from '../load/nearest.ts';
import { fault, type Check } from './check.ts';

const code = 'dangling-id';
/** Looking for the nearest id takes time, and nobody reads a hundred hints. */
const MAX_HINTS = 100;
const MAX_CANDIDATES = 5000;

/** What may be referred to, in words. */
type Target = 'feature' | 'event' | 'feature or event' | 'layer' | 'source' | 'paragraph' | 'citation';
interface Reference {
	origin: RecordOrigin;
	path: string;
	id: string;
	what: Target;
	/** Of a paragraph: those of its source. */
	known?: ReadonlySet<string>;
}

export const danglingId: Check = {
	code,
	rule: 'Whatever is referred to exists.',
	run(atlas) {
		if (atlas.unread.wholeFiles) {
			return [];
		}
		const known = listKnown(atlas);
		return findReferences(atlas)
			.filter(({ id, what, known: ids = known[what] }) => !ids.has(id) && !atlas.unread.ids.has(id))
			.map(({ origin, path, id, what, known: ids = known[what] }, index) => {
				const nearest = index < MAX_HINTS ? findNearest(id, [...ids].slice(0, MAX_CANDIDATES)) : null;
				const hint = nearest === null ? '' : ` Nearest is "${nearest}".`;
				return fault(
					code,
					origin,
					path,
					`There is no ${what} "${id}".`,
					`Correct the id, or add the ${what}.${hint}`,
					id
				);
			});
	}
};

function listKnown(atlas: Atlas): Record<Target, ReadonlySet<string>> {
	const idsOf = (records: readonly { id: string }[]): Set<string> => {
		return new Set(records.map(({ id }) => id));
	};
	const [features, events] = [idsOf(atlas.features), idsOf(atlas.events)];
	return {
		feature: features,
		event: events,
		'feature or event': new Set([...features, ...events]),
		layer: idsOf(atlas.layers),
		source: idsOf(atlas.sources),
		paragraph: new Set(),
		citation: idsOf(atlas.citations)
	};
}

function findReferences(atlas: Atlas): Reference[] {
	return [
		...findInFeatures(atlas),
		...findInEvents(atlas),
		...findInSources(atlas),
		...findInCitations(atlas),
		...findInJudgements(atlas)
	];
}

function findInFeatures({ features }: Atlas): Reference[] {
	return features.flatMap(({ origin, layer, properties }) => [
		{
			origin,
			path: '',
			id: layer,
			what: 'layer' as const
		},
		...properties.relations.map(({ to }, i) => ({
			origin,
			path: `properties.relations[${i}].to`,
			id: to,
			what: 'feature' as const
		}))
	]);
}

function findInEvents({ events }: Atlas): Reference[] {
	return events.flatMap(({ origin, places, relations = [], themes }) => [
		...places.map(({ feature }, i) => ({
			origin,
			path: `places[${i}].feature`,
			id: feature,
			what: 'feature' as const
		})),
		...relations.map(({ to }, i) => ({
			origin,
			path: `relations[${i}].to`,
			id: to,
			what: 'event' as const
		})),
		...themes.map((id, i) => ({
			origin,
			path: `themes[${i}]`,
			id,
			what: 'layer' as const
		}))
	]);
}

function findInSources({ sources }: Atlas): Reference[] {
	return sources.flatMap(({ origin, paragraphs }) =>
		paragraphs.flatMap(({ precis }, i) =>
			findPrecisIds(precis).map((id) => ({
				origin,
				path: `paragraphs[${i}].precis`,
				id,
				what: 'feature' as const
			}))
		)
	);
}

function findInCitations({ citations, sources }: Atlas): Reference[] {
	const paragraphsOf = new Map<string, ReadonlySet<string>>(
		sources.map(({ id, paragraphs }) => [id, new Set(paragraphs.map((paragraph) => paragraph.id))])
	);
	return citations.flatMap(({ origin, source, paragraphs, supports, claims }) => {
		const known = paragraphsOf.get(source);
		const inSource = known ? paragraphs : [];
		return [
			{
				origin,
				path: 'source',
				id: source,
				what: 'source' as const
			},
			...inSource.map((id, i) => ({
				origin,
				path: `paragraphs[${i}]`,
				id,
				what: 'paragraph' as const,
				...(known ? { known } : {})
			})),
			...supports.map((id, i) => ({
				origin,
				path: `supports[${i}]`,
				id,
				what: 'feature or event' as const
			})),
			...claims.map(({ subject }, i) => ({
				origin,
				path: `claims[${i}].subject`,
				id: subject,
				what: 'feature or event' as const
			}))
		];
	});
}

function findInJudgements({ disagreements, later, questions }: Atlas): Reference[] {
	const ofSubjects = (origin: RecordOrigin, subjects: readonly string[]): Reference[] => {
		return subjects.map((id, i) => ({
			origin,
			path: `subjects[${i}]`,
			id,
			what: 'feature or event'
		}));
	};
	return [
		...disagreements.flatMap(({ origin, subjects, sides }) => [
			...ofSubjects(origin, subjects),
			...sides.flatMap((side, i) =>
				side.citations.map((id) => ({
					origin,
					path: `sides[${i}].citations`,
					id,
					what: 'citation' as const
				}))
			)
		]),
		...later.flatMap(({ origin, subjects }) => ofSubjects(origin, subjects)),
		...questions.flatMap(({ origin, parts }) =>
			parts.flatMap((part, i) =>
				findInPart(part).map(({ key, id, what }) => ({
					origin,
					path: `parts[${i}].${key}`,
					id,
					what
				}))
			)
		)
	];
}

/** What a part of a question refers to. */
function findInPart(part: QuestionPart): { key: string; id: string; what: Target }[] {
	const list = (
		key: string,
		ids: readonly string[] | undefined,
		what: Target
	): { key: string; id: string; what: Target }[] => {
		return (ids ?? []).map((id) => ({
			key,
			id,
			what
		}));
	};
	switch (part.show) {
		case 'features':
			return [
				...list('layers', part.layers, 'layer'),
				...list('reaches.feature', part.reaches && [part.reaches.feature], 'feature'),
				...list('claimed.of', part.claimed?.of ? [part.claimed.of] : undefined, 'feature'),
				...list('evidence', part.evidence, 'feature or event')
			];
		case 'passages':
			return list('together', part.together, 'feature or event');
		case 'claims':
			return [...list('subjects', part.subjects, 'feature or event'), ...list('layers', part.layers, 'layer')];
		case 'events':
			return [...list('at', part.at, 'feature'), ...list('themes', part.themes, 'layer')];
		case 'disagreements':
			return list('subjects', part.subjects, 'feature or event');
	}
}
