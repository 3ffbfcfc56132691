import type { SourceAnchors } from '../model/compiled.ts';
import type { Atlas } from './atlas.ts';

/** Of each source, what is needed to find its passages in a copy. */
export function buildAnchors(atlas: Atlas): SourceAnchors[] {
	const passages = new Map<string, SourceAnchors['passages']>(atlas.sources.map((source) => [source.id, []]));
	for (const { id, source, paragraphs, pieces } of atlas.citations) passages.get(source)?.push({ id, paragraphs, pieces });
	return atlas.sources.map(({ id, fingerprint, body, paragraphs }) => ({
		id,
		fingerprint,
		body,
		paragraphs: paragraphs.map(({ id: paragraph, role, ranges, hash, sketch, words }) => ({ id: paragraph, role, ranges, hash, sketch, words })),
		passages: (passages.get(id) ?? []).sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0))
	}));
}
