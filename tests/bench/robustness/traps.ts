import type { Range } from '../../../src/model/records/source.ts';
import { sliceText } from '../../../src/text/normalise.ts';
import { added, tokensOf, type Token } from './copy.ts';
import type { TestDocument } from './document.ts';
import { rewordText, writeLength, writeSentence } from './prose.ts';
import { pick, type Random } from './random.ts';

/** Makes a copy from which things are missing; gives it with the stretches that are gone. */
export type Trap = (document: TestDocument, random: Random) => { tokens: Token[]; gone: Range[] };

const paragraphOf = ({ anchors }: TestDocument, random: Random): Range[] => {
	return pick(
		random,
		anchors.paragraphs.filter(({ letters }) => letters > 150)
	).ranges;
};
export const cut = (document: TestDocument, gone: readonly Range[], by: (range: Range) => string): Token[] => {
	return tokensOf(document.normal).flatMap((token) => {
		const range = gone.find(({ start, end }) => token.from >= start && token.from < end);
		return !range ? [token] : token.from === range.start ? added(by(range)) : [];
	});
};
const somePassages = ({ anchors }: TestDocument, random: Random): Range[] => {
	return anchors.passages.filter(() => random() < 0.25).flatMap(({ pieces }) => pieces);
};
const textOf = ({ normal }: TestDocument, ranges: readonly Range[]): string => {
	return ranges.map(({ start, end }) => sliceText(normal, start, end)).join(' ');
};
const apart = (text: string): Token[] => {
	return added(`\n\n${text}\n\n`);
};

/** A sentence as long as a stretch, or nearly. */
function sameLength(random: Random, length: number): string {
	const tries = Array.from({ length: 60 }, () => writeSentence(random));
	return tries.reduce((best, next) =>
		Math.abs(next.length - length) < Math.abs(best.length - length) ? next : best
	);
}

/** A paragraph gone from its place, and one much like it where it never stood: before the first, or after the last. */
const moveReworded: Trap = (document, random) => {
	const gone = paragraphOf(document, random);
	const other = apart(rewordText(random, textOf(document, gone), pick(random, [0.1, 0.2, 0.3])));
	const rest = cut(document, gone, () => '');
	return {
		gone,
		tokens: (gone[0]?.start ?? 0) > document.normal.points.length / 2 ? [...other, ...rest] : [...rest, ...other]
	};
};

export const TRAPS: readonly (readonly [string, Trap])[] = [
	[
		'passages taken out',
		(document, random) =>
			((gone) => ({
				gone,
				tokens: cut(document, gone, () => '')
			}))(somePassages(document, random))
	],
	[
		'passages replaced by others',
		(document, random) =>
			((gone) => ({
				gone,
				tokens: cut(document, gone, () => writeSentence(random))
			}))(somePassages(document, random))
	],
	[
		'replaced by others of the same length',
		(document, random) =>
			((gone) => ({
				gone,
				tokens: cut(document, gone, ({ start, end }) => sameLength(random, end - start))
			}))(somePassages(document, random))
	],
	[
		'a near-duplicate paragraph besides',
		(document, random) => ({
			gone: [],
			tokens: [
				...apart(
					rewordText(random, textOf(document, paragraphOf(document, random)), pick(random, [0.05, 0.15, 0.3]))
				),
				...tokensOf(document.normal)
			]
		})
	],
	['a near-duplicate paragraph elsewhere instead', moveReworded],
	[
		'a paragraph twice',
		(document, random) => ({
			gone: [],
			tokens: [...tokensOf(document.normal), ...apart(textOf(document, paragraphOf(document, random)))]
		})
	],
	[
		'a passage repeated as a pull quote',
		(document, random) => ({
			gone: [],
			tokens: [
				...apart(textOf(document, pick(random, document.anchors.passages).pieces)),
				...tokensOf(document.normal)
			]
		})
	],
	[
		'another document',
		(document, random) => ({
			gone: [
				{
					start: 0,
					end: document.normal.points.length
				}
			],
			tokens: added(writeLength(random, document.normal.points.length))
		})
	]
];
