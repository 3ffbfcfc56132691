import type { QuestionPart } from '../../model/records/question.ts';
import { findPrecisIds } from '../compile/precis.ts';
import type { Atlas, Place } from '../load/atlas.ts';
import { fault, type Check } from './check.ts';

const code = 'dangling-id';
export const danglingId: Check = {
	code,
	rule: 'Whatever is referred to exists.',
	run(atlas) {
		if (atlas.unread.wholeFiles) {
			return [];
		}
		const known = listKnown(atlas);
		return [...listFromThings(atlas), ...listFromTexts(atlas), ...listFromJudgements(atlas)]
			.filter(({ id, what }) => !(known[what] ?? new Set()).has(id) && !atlas.unread.ids.has(id))
			.map(({ at, path, id, what }) => {
				const name = what.startsWith('paragraph') ? 'paragraph' : what;
				return fault(code, at, path, `There is no ${name} "${id}".`, `Correct the id, or add the ${name}.`, id);
			});
	}
};

/** That a record, at a path within it, refers to something of a kind. */
interface Reference {
	at: Place;
	path: string;
	id: string;
	/** As a curator is told it; paragraphs are those of one source: "paragraph of harbour-note". */
	what: string;
}

const EITHER = 'feature or event';

/** The ids there are, by what they are the ids of. */
function listKnown(atlas: Atlas): Record<string, ReadonlySet<string>> {
	const ids = (records: readonly { id: string }[]): string[] => {
		return records.map(({ id }) => id);
	};
	const paragraphs = atlas.sources.map((source) => [`paragraph of ${source.id}`, new Set(ids(source.paragraphs))]);
	return {
		feature: new Set(ids(atlas.features)),
		event: new Set(ids(atlas.events)),
		[EITHER]: new Set([...ids(atlas.features), ...ids(atlas.events)]),
		layer: new Set(ids(atlas.layers)),
		source: new Set(ids(atlas.sources)),
		citation: new Set(ids(atlas.citations)),
		...(Object.fromEntries(paragraphs) as Record<string, ReadonlySet<string>>)
	};
}

function listFromThings(atlas: Atlas): Reference[] {
	const features = atlas.features.flatMap(({ at, layer, properties }): Reference[] => [
		{ at, path: '', id: layer, what: 'layer' },
		...properties.relations.map(({ to }, i) => ({
			at,
			path: `properties.relations[${i}].to`,
			id: to,
			what: 'feature'
		}))
	]);
	const events = atlas.events.flatMap(({ at, places, relations = [], themes }): Reference[] => [
		...places.map(({ feature }, i) => ({ at, path: `places[${i}].feature`, id: feature, what: 'feature' })),
		...relations.map(({ to }, i) => ({ at, path: `relations[${i}].to`, id: to, what: 'event' })),
		...themes.map((id, i) => ({ at, path: `themes[${i}]`, id, what: 'layer' }))
	]);
	return [...features, ...events];
}

function listFromTexts(atlas: Atlas): Reference[] {
	const sources = atlas.sources.flatMap(({ at, paragraphs }) =>
		paragraphs.flatMap(({ precis }, i) =>
			findPrecisIds(precis).map((id) => ({ at, path: `paragraphs[${i}].precis`, id, what: 'feature' }))
		)
	);
	const there = new Set(atlas.sources.map(({ id }) => id));
	const citations = atlas.citations.flatMap(({ at, source, paragraphs, supports, claims }): Reference[] => [
		{ at, path: 'source', id: source, what: 'source' },
		...paragraphs
			.filter(() => there.has(source))
			.map((id, i) => ({ at, path: `paragraphs[${i}]`, id, what: `paragraph of ${source}` })),
		...supports.map((id, i) => ({ at, path: `supports[${i}]`, id, what: EITHER })),
		...claims.map(({ subject }, i) => ({ at, path: `claims[${i}].subject`, id: subject, what: EITHER }))
	]);
	return [...sources, ...citations];
}

function listFromJudgements(atlas: Atlas): Reference[] {
	const disagreements = atlas.disagreements.flatMap(({ at, subjects, sides }): Reference[] => [
		...subjects.map((id, i) => ({ at, path: `subjects[${i}]`, id, what: EITHER })),
		...sides.flatMap(({ citations }, i) =>
			citations.map((id) => ({ at, path: `sides[${i}].citations`, id, what: 'citation' }))
		)
	]);
	const later = atlas.later.flatMap(({ at, subjects }) =>
		subjects.map((id, i) => ({ at, path: `subjects[${i}]`, id, what: EITHER }))
	);
	const questions = atlas.questions.flatMap(({ at, parts }) =>
		parts.flatMap((part, i) =>
			namesOf(part).map(({ key, id, what }) => ({ at, path: `parts[${i}].${key}`, id, what }))
		)
	);
	return [...disagreements, ...later, ...questions];
}

/** What a part of a question refers to. */
function namesOf(part: QuestionPart): { key: string; id: string; what: string }[] {
	const list = (
		key: string,
		ids: readonly string[] | undefined,
		what: string
	): { key: string; id: string; what: string }[] => {
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
