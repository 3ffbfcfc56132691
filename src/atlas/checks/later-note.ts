import type { Atlas } from '../load/atlas.ts';
import { parseBounds } from '../../time/edtf.ts';
import { fault, type Check } from './check.ts';

const code = 'later-note';
export const laterNote: Check = {
	code,
	rule: 'An editor’s note tells of what came after the last document on its subject, on a date that can be read.',
	run(atlas) {
		const last = atlas.later.length === 0 ? new Map<string, number>() : findLastPublished(atlas);
		return atlas.later.flatMap((note) => {
			const bounds = parseBounds(note.when);
			if (!bounds) {
				return [
					fault(
						code,
						note.origin,
						'when',
						`"${note.when}" is not an EDTF date.`,
						'Write a year, a month, a day or an interval; geo/README.md shows them.',
						note.id
					)
				];
			}
			const reference = note.reference && parseBounds(note.reference.date) === null;
			if (reference) {
				return [
					fault(
						code,
						note.origin,
						'reference.date',
						`"${note.reference?.date}" is not an EDTF date.`,
						'Write a year, a month or a day.',
						note.id
					)
				];
			}
			const lastPublished = Math.max(...note.subjects.map((id) => last.get(id) ?? Number.NEGATIVE_INFINITY));
			if ((bounds.max ?? Number.POSITIVE_INFINITY) > lastPublished) {
				return [];
			}
			return [
				fault(
					code,
					note.origin,
					'when',
					'The note tells of a time at which documents still speak of its subject.',
					'Leave it to the documents, or record it as a disagreement with what is known.',
					note.id
				)
			];
		});
	}
};

/** When the last document that supports a feature or an event appeared, in milliseconds since 1970. */
function findLastPublished(atlas: Atlas): ReadonlyMap<string, number> {
	const published = new Map(atlas.sources.map((source) => [source.id, parseBounds(source.published)?.min ?? 0]));
	const last = new Map<string, number>();
	for (const citation of atlas.citations) {
		for (const id of citation.supports) {
			last.set(id, Math.max(last.get(id) ?? Number.NEGATIVE_INFINITY, published.get(citation.source) ?? 0));
		}
	}
	return last;
}
