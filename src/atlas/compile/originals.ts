import type { AtlasOriginals } from '../../model/compiled/originals.ts';
import { withoutOrigin, type Atlas } from '../load/atlas.ts';

/** The records as they were read, without what the site has of them elsewhere. */
export function buildOriginals({ sources, disagreements, dismissed, later, questions }: Atlas): AtlasOriginals {
	return {
		sources: sources.map(({ id, paragraphs, furniture, placed, unplaced }) => ({
			id,
			paragraphs,
			furniture,
			...(placed !== undefined && { placed }),
			unplaced
		})),
		disagreements: disagreements.map(withoutOrigin),
		dismissed: dismissed.map(withoutOrigin),
		later: later.map(withoutOrigin),
		questions: questions.map(withoutOrigin)
	};
}
