import type { SourceAnchors } from '../../model/compiled/pages.ts';
import type { Atlas } from '../load/atlas.ts';

/** Of each source, what is needed to find its passages in a copy. */
export function buildAnchors(atlas: Atlas): SourceAnchors[] {
	const passages = new Map<string, SourceAnchors['passages']>(atlas.sources.map((source) => [source.id, []]));
	for (const { id, source, paragraphs, pieces, anchor } of atlas.citations) {
		passages.get(source)?.push({
			id,
			paragraphs,
			pieces,
			anchor
		});
	}
	return atlas.sources.map(({ id, fingerprint, body, paragraphs }) => ({
		id,
		fingerprint,
		body,
		paragraphs: paragraphs.map(({ id: paragraph, role, ranges, hash, letters, lead, tail, landmarks }) => ({
			id: paragraph,
			role,
			ranges,
			hash,
			letters,
			lead,
			tail,
			landmarks
		})),
		passages: (passages.get(id) ?? []).sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0))
	}));
}
