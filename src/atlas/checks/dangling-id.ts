import type { QuestionPart } from '../../model/records/question.ts';
import type { Issue } from '../../model/issue.ts';
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
	path: () => string;
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
		const faults: Issue[] = [];
		for (const { origin, path, id, what, known: ids = known[what] } of findReferences(atlas)) {
			if (ids.has(id) || atlas.unread.ids.has(id)) {
				continue;
			}
			const nearest = faults.length < MAX_HINTS ? findNearest(id, [...ids].slice(0, MAX_CANDIDATES)) : null;
			const hint = nearest === null ? '' : ` Nearest is "${nearest}".`;
			faults.push(
				fault(
					code,
					origin,
					path(),
					`There is no ${what} "${id}".`,
					`Correct the id, or add the ${what}.${hint}`,
					id
				)
			);
		}
		return faults;
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

/** One by one: of a large atlas there are millions, and next to all are right. */
function* findReferences(atlas: Atlas): Generator<Reference> {
	yield* findInFeatures(atlas);
	yield* findInEvents(atlas);
	yield* findInSources(atlas);
	yield* findInCitations(atlas);
	yield* findInJudgements(atlas);
}

/** @param pathOf where the reference with a number stands */
function* listIds(
	origin: RecordOrigin,
	ids: readonly string[],
	what: Target,
	pathOf: (index: number) => string
): Generator<Reference> {
	for (const [index, id] of ids.entries()) {
		yield {
			origin,
			path: () => pathOf(index),
			id,
			what
		};
	}
}

function* findInFeatures({ features }: Atlas): Generator<Reference> {
	for (const { origin, layer, properties } of features) {
		yield {
			origin,
			path: () => '',
			id: layer,
			what: 'layer'
		};
		const to = properties.relations.map((relation) => relation.to);
		yield* listIds(origin, to, 'feature', (i) => `properties.relations[${i}].to`);
	}
}

function* findInEvents({ events }: Atlas): Generator<Reference> {
	for (const { origin, places, relations = [], themes } of events) {
		const at = places.map(({ feature }) => feature);
		yield* listIds(origin, at, 'feature', (i) => `places[${i}].feature`);
		const to = relations.map((relation) => relation.to);
		yield* listIds(origin, to, 'event', (i) => `relations[${i}].to`);
		yield* listIds(origin, themes, 'layer', (i) => `themes[${i}]`);
	}
}

function* findInSources({ sources }: Atlas): Generator<Reference> {
	for (const { origin, paragraphs } of sources) {
		for (const [i, { precis }] of paragraphs.entries()) {
			yield* listIds(origin, findPrecisIds(precis), 'feature', () => `paragraphs[${i}].precis`);
		}
	}
}

function* findInCitations({ citations, sources }: Atlas): Generator<Reference> {
	const paragraphsOf = new Map<string, ReadonlySet<string>>(
		sources.map(({ id, paragraphs }) => [id, new Set(paragraphs.map((paragraph) => paragraph.id))])
	);
	for (const { origin, source, paragraphs, supports, claims } of citations) {
		yield {
			origin,
			path: () => 'source',
			id: source,
			what: 'source'
		};
		const known = paragraphsOf.get(source);
		// Where there is no such source, its paragraphs are no fault of their own.
		for (const [i, id] of known ? paragraphs.entries() : []) {
			yield {
				origin,
				path: () => `paragraphs[${i}]`,
				id,
				what: 'paragraph',
				...(known && { known })
			};
		}
		yield* listIds(origin, supports, 'feature or event', (i) => `supports[${i}]`);
		const claimed = claims.map(({ subject }) => subject);
		yield* listIds(origin, claimed, 'feature or event', (i) => `claims[${i}].subject`);
	}
}

function* findInJudgements({ disagreements, later, questions }: Atlas): Generator<Reference> {
	for (const { origin, subjects, sides } of disagreements) {
		yield* listIds(origin, subjects, 'feature or event', (i) => `subjects[${i}]`);
		for (const [i, { citations }] of sides.entries()) {
			yield* listIds(origin, citations, 'citation', () => `sides[${i}].citations`);
		}
	}
	for (const { origin, subjects } of later) {
		yield* listIds(origin, subjects, 'feature or event', (i) => `subjects[${i}]`);
	}
	for (const { origin, parts } of questions) {
		for (const [i, part] of parts.entries()) {
			for (const { key, id, what } of findInPart(part)) {
				yield {
					origin,
					path: () => `parts[${i}].${key}`,
					id,
					what
				};
			}
		}
	}
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
