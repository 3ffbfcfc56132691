import type { Range, Source } from '../../model/records/source.ts';
import { FREE_BITS, MAX_BITS_PER_WORD, countBits } from '../../anchors/record/disclosure.ts';
import type { Atlas } from '../load/atlas.ts';
import { fault, type Check } from './check.ts';

const code = 'anchor-bounds';
const within = (inner: Range, outer: Range): boolean => {
	return inner.start >= outer.start && inner.end <= outer.end;
};

export const anchorBounds: Check = {
	code,
	rule: `Paragraphs lie in the body, pieces of a passage in its paragraphs, in order; anchors keep no more than ${MAX_BITS_PER_WORD} bits of hashes for a word.`,
	run(atlas) {
		const sources = new Map<string, Source>(atlas.sources.map((source) => [source.id, source]));
		const issues = atlas.sources.flatMap((source) =>
			source.paragraphs.flatMap((paragraph, i) => {
				if (
					paragraph.ranges.every((range) => within(range, source.body)) &&
					source.body.end <= source.fingerprint.length
				) {
					return [];
				}
				return [
					fault(
						code,
						source.origin,
						`paragraphs[${i}].ranges`,
						`Paragraph ${paragraph.id} lies outside the body.`,
						'Run "npm run cite" again on the draft.',
						source.id
					)
				];
			})
		);
		for (const citation of atlas.citations) {
			const source = sources.get(citation.source);
			const ranges =
				source?.paragraphs
					.filter((paragraph) => citation.paragraphs.includes(paragraph.id))
					.flatMap((paragraph) => paragraph.ranges) ?? [];
			citation.pieces.forEach((piece, i) => {
				const path = `pieces[${i}]`;
				if (source && !ranges.some((range) => within(piece, range))) {
					issues.push(
						fault(
							code,
							citation.origin,
							path,
							`The piece ${piece.start}–${piece.end} lies outside ${citation.paragraphs.join(', ')}.`,
							'Run "npm run cite" again on the draft.',
							citation.id
						)
					);
				}
				if (i > 0 && piece.start < (citation.pieces[i - 1]?.end ?? 0)) {
					issues.push(
						fault(
							code,
							citation.origin,
							path,
							'Pieces overlap or stand out of order.',
							'Run "npm run cite" again on the draft.',
							citation.id
						)
					);
				}
			});
		}
		return [...issues, ...checkDisclosure(atlas)];
	}
};

/** Anchors that keep so much of a paragraph's wording that it might be guessed. */
function checkDisclosure(atlas: Atlas): ReturnType<Check['run']> {
	const anchors = groupAnchors(atlas.citations);
	return atlas.sources.flatMap((source) =>
		source.paragraphs.flatMap((paragraph, i) => {
			const bits = countBits(paragraph, anchors.get(source.id)?.get(paragraph.id) ?? []);
			if (bits <= FREE_BITS + MAX_BITS_PER_WORD * paragraph.words) {
				return [];
			}
			const message = `${paragraph.id} and its passages keep ${bits} bits of hashes for ${paragraph.words} words: too much.`;
			return [
				fault(
					code,
					source.origin,
					`paragraphs[${i}]`,
					message,
					'Cite fewer overlapping passages of it, then run "npm run cite -- --renew".',
					source.id
				)
			];
		})
	);
}

type Anchor = Atlas['citations'][number]['anchor'];

/** Anchors of passages by document and paragraph, a passage that goes over several in each of them. */
function groupAnchors(citations: Atlas['citations']): ReadonlyMap<string, ReadonlyMap<string, Anchor[]>> {
	const groups = new Map<string, Map<string, Anchor[]>>();
	for (const { source, paragraphs, anchor } of citations) {
		const ofSource = groups.get(source) ?? new Map<string, Anchor[]>();
		groups.set(source, ofSource);
		for (const paragraph of new Set(paragraphs)) {
			const known = ofSource.get(paragraph);
			if (known) {
				known.push(anchor);
			} else {
				ofSource.set(paragraph, [anchor]);
			}
		}
	}
	return groups;
}
