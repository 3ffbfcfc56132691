import type { Range, Source } from '../../model/source.ts';
import { SKETCH_MIN_WORDS } from '../../text/sketch.ts';
import { fault, type Check } from './check.ts';

const code = 'anchor-bounds';
const within = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

export const anchorBounds: Check = {
	code,
	rule: 'Paragraphs lie in the body, pieces of a passage in its paragraphs, in order; a sketch keeps no more than one hash for three words.',
	run(atlas) {
		const sources = new Map<string, Source>(atlas.sources.map((source) => [source.id, source]));
		const issues = atlas.sources.flatMap((source) =>
			source.paragraphs.flatMap((paragraph, i) => {
				if (paragraph.ranges.every((range) => within(range, source.body)) && source.body.end <= source.fingerprint.length) return [];
				return [fault(code, source.at, `paragraphs[${i}].ranges`, `Paragraph ${paragraph.id} lies outside the body.`, 'Run "npm run cite" again on the draft.', source.id)];
			})
		);
		for (const citation of atlas.citations) {
			const source = sources.get(citation.source);
			const ranges = source?.paragraphs.filter((paragraph) => citation.paragraphs.includes(paragraph.id)).flatMap((paragraph) => paragraph.ranges) ?? [];
			citation.pieces.forEach((piece, i) => {
				const path = `pieces[${i}]`;
				if (source && !ranges.some((range) => within(piece, range)))
					issues.push(fault(code, citation.at, path, `The piece ${piece.start}–${piece.end} lies outside ${citation.paragraphs.join(', ')}.`, 'Run "npm run cite" again on the draft.', citation.id));
				if (i > 0 && piece.start < (citation.pieces[i - 1]?.end ?? 0)) issues.push(fault(code, citation.at, path, 'Pieces overlap or stand out of order.', 'Run "npm run cite" again on the draft.', citation.id));
				const most = piece.words < SKETCH_MIN_WORDS ? 0 : Math.floor(piece.words / 3);
				if (piece.sketch.length > most) issues.push(fault(code, citation.at, `${path}.sketch`, `A sketch of ${piece.sketch.length} hashes for ${piece.words} words gives too much away.`, `Keep at most ${most}.`, citation.id));
			});
		}
		return issues;
	}
};
