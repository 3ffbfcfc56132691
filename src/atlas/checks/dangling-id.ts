import { findPrecisIds } from '../precis.ts';
import { fault, type Check } from './check.ts';

const code = 'dangling-id';
export const danglingId: Check = {
	code,
	rule: 'Whatever is referred to exists.',
	run(atlas) {
		if (atlas.unread.wholeFiles) return [];
		const { ids: unread } = atlas.unread;
		const features = new Set(atlas.features.map((feature) => feature.id));
		const events = new Set(atlas.events.map((event) => event.id));
		const layers = new Set(atlas.layers.map((layer) => layer.id));
		const sources = new Map(atlas.sources.map((source) => [source.id, new Set(source.paragraphs.map((paragraph) => paragraph.id))]));
		const either = (id: string): boolean => features.has(id) || events.has(id);
		const issues: ReturnType<Check['run']> = [];
		const demand = (ok: boolean, at: Parameters<typeof fault>[1], path: string, id: string, what: string): void => {
			if (!ok && !unread.has(id)) issues.push(fault(code, at, path, `There is no ${what} "${id}".`, `Correct the id, or add the ${what}.`, id));
		};
		for (const feature of atlas.features) {
			demand(layers.has(feature.layer), feature.at, '', feature.layer, 'layer');
			feature.properties.relations.forEach((relation, i) => demand(features.has(relation.to), feature.at, `properties.relations[${i}].to`, relation.to, 'feature'));
		}
		for (const event of atlas.events) {
			event.places.forEach((place, i) => demand(features.has(place.feature), event.at, `places[${i}].feature`, place.feature, 'feature'));
			event.themes.forEach((theme, i) => demand(layers.has(theme), event.at, `themes[${i}]`, theme, 'layer'));
		}
		for (const source of atlas.sources)
			source.paragraphs.forEach((paragraph, i) => {
				for (const id of findPrecisIds(paragraph.precis)) demand(features.has(id), source.at, `paragraphs[${i}].precis`, id, 'feature');
			});
		for (const citation of atlas.citations) {
			const paragraphs = sources.get(citation.source);
			demand(paragraphs !== undefined, citation.at, 'source', citation.source, 'source');
			if (paragraphs) citation.paragraphs.forEach((id, i) => demand(paragraphs.has(id), citation.at, `paragraphs[${i}]`, id, 'paragraph'));
			citation.supports.forEach((id, i) => demand(either(id), citation.at, `supports[${i}]`, id, 'feature or event'));
			citation.claims.forEach((claim, i) => demand(either(claim.subject), citation.at, `claims[${i}].subject`, claim.subject, 'feature or event'));
		}
		const citations = new Set(atlas.citations.map((citation) => citation.id));
		for (const disagreement of atlas.disagreements) {
			disagreement.subjects.forEach((id, i) => demand(either(id), disagreement.at, `subjects[${i}]`, id, 'feature or event'));
			disagreement.sides.forEach((side, i) => {
				for (const id of side.citations) demand(citations.has(id), disagreement.at, `sides[${i}].citations`, id, 'citation');
			});
		}
		return issues;
	}
};
