import type { QuestionPart } from '../../model/records/question.ts';
import { findPrecisIds } from '../compile/precis.ts';
import { fault, type Check } from './check.ts';

const code = 'dangling-id';
export const danglingId: Check = {
	code,
	rule: 'Whatever is referred to exists.',
	run(atlas) {
		if (atlas.unread.wholeFiles) {
			return [];
		}
		const { ids: unread } = atlas.unread;
		const features = new Set(atlas.features.map((feature) => feature.id));
		const events = new Set(atlas.events.map((event) => event.id));
		const layers = new Set(atlas.layers.map((layer) => layer.id));
		const sources = new Map(
			atlas.sources.map((source) => [source.id, new Set(source.paragraphs.map((paragraph) => paragraph.id))])
		);
		const either = (id: string): boolean => {
			return features.has(id) || events.has(id);
		};
		const issues: ReturnType<Check['run']> = [];
		const demand = (ok: boolean, at: Parameters<typeof fault>[1], path: string, id: string, what: string): void => {
			if (!ok && !unread.has(id)) {
				issues.push(
					fault(code, at, path, `There is no ${what} "${id}".`, `Correct the id, or add the ${what}.`, id)
				);
			}
		};
		for (const feature of atlas.features) {
			demand(layers.has(feature.layer), feature.at, '', feature.layer, 'layer');
			feature.properties.relations.forEach((relation, i) =>
				demand(features.has(relation.to), feature.at, `properties.relations[${i}].to`, relation.to, 'feature')
			);
		}
		for (const event of atlas.events) {
			event.places.forEach((place, i) =>
				demand(features.has(place.feature), event.at, `places[${i}].feature`, place.feature, 'feature')
			);
			event.relations?.forEach(({ to }, i) =>
				demand(events.has(to), event.at, `relations[${i}].to`, to, 'event')
			);
			event.themes.forEach((theme, i) => demand(layers.has(theme), event.at, `themes[${i}]`, theme, 'layer'));
		}
		for (const source of atlas.sources) {
			source.paragraphs.forEach((paragraph, i) => {
				for (const id of findPrecisIds(paragraph.precis)) {
					demand(features.has(id), source.at, `paragraphs[${i}].precis`, id, 'feature');
				}
			});
		}
		for (const citation of atlas.citations) {
			const paragraphs = sources.get(citation.source);
			demand(paragraphs !== undefined, citation.at, 'source', citation.source, 'source');
			if (paragraphs) {
				citation.paragraphs.forEach((id, i) =>
					demand(paragraphs.has(id), citation.at, `paragraphs[${i}]`, id, 'paragraph')
				);
			}
			citation.supports.forEach((id, i) =>
				demand(either(id), citation.at, `supports[${i}]`, id, 'feature or event')
			);
			citation.claims.forEach((claim, i) =>
				demand(either(claim.subject), citation.at, `claims[${i}].subject`, claim.subject, 'feature or event')
			);
		}
		const citations = new Set(atlas.citations.map((citation) => citation.id));
		for (const disagreement of atlas.disagreements) {
			disagreement.subjects.forEach((id, i) =>
				demand(either(id), disagreement.at, `subjects[${i}]`, id, 'feature or event')
			);
			disagreement.sides.forEach((side, i) => {
				for (const id of side.citations) {
					demand(citations.has(id), disagreement.at, `sides[${i}].citations`, id, 'citation');
				}
			});
		}
		for (const note of atlas.later) {
			note.subjects.forEach((id, i) => demand(either(id), note.at, `subjects[${i}]`, id, 'feature or event'));
		}
		for (const question of atlas.questions) {
			question.parts.forEach((part, i) => {
				for (const { key, id, what } of namesOf(part)) {
					const ok = what === 'layer' ? layers.has(id) : what === 'feature' ? features.has(id) : either(id);
					demand(ok, question.at, `parts[${i}].${key}`, id, what);
				}
			});
		}
		return issues;
	}
};

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
