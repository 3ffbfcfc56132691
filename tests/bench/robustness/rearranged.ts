import type { Range } from '../../../src/model/records/source.ts';
import { added, tokensOf, type Token } from './copy.ts';
import type { TestDocument } from './document.ts';
import { pickNumber, type Random } from './random.ts';
import { cut, type Trap } from './traps.ts';

/** Copies that have a document in another order, in part, or its columns read across. */

function shuffle<T>(random: Random, all: readonly T[]): T[] {
	const made = [...all];
	for (let last = made.length - 1; last > 0; last--) {
		const other = pickNumber(random, 0, last);
		[made[last], made[other]] = [made[other] as T, made[last] as T];
	}
	return made;
}

const sliceTokens = (tokens: readonly Token[], { start, end }: Range): Token[] => tokens.slice(start, end);

const join = (parts: readonly Token[][], by: string): Token[] => {
	return parts.flatMap((part, index) => (index === 0 ? part : [...added(by), ...part]));
};

const listParagraphs = (document: TestDocument): Token[][] => {
	const tokens = tokensOf(document.normal);
	return document.anchors.paragraphs.map(({ ranges }) => ranges.flatMap((range) => sliceTokens(tokens, range)));
};

/** Sentences of a row of characters: up to a full stop and the space after it. */
function divideSentences(tokens: readonly Token[]): Token[][] {
	const sentences: Token[][] = [[]];
	tokens.forEach((token, index) => {
		sentences.at(-1)?.push(token);
		if (/[.!?]/u.test(tokens[index - 1]?.text ?? '') && /\s/u.test(token.text)) {
			sentences.push([]);
		}
	});
	return sentences.filter((sentence) => sentence.some(({ text }) => /\S/u.test(text)));
}

/** Lines of at most so many characters. */
function wrapTokens(tokens: readonly Token[], width: number): Token[][] {
	const lines: Token[][] = [[]];
	let word: Token[] = [];
	const put = (): void => {
		const line = lines.at(-1) as Token[];
		if (line.length > 0 && line.length + word.length > width) {
			lines.push(word);
		} else {
			line.push(...word);
		}
		word = [];
	};
	for (const token of tokens) {
		word.push(token);
		if (/\s/u.test(token.text)) {
			put();
		}
	}
	put();
	return lines.map((line) => line.filter(({ text }, index) => index < line.length - 1 || /\S/u.test(text)));
}

const COLUMN = 44;
const PAGE_LINES = 40;

/** Pages of columns, of which each line of one is followed by the line beside it. */
export function readAcross(document: TestDocument, gutter: (left: readonly Token[]) => string, columns = 2): Token[] {
	const lines = listParagraphs(document).flatMap((paragraph) => [...wrapTokens(paragraph, COLUMN), []]);
	const made: Token[] = [];
	for (let first = 0; first < lines.length; first += columns * PAGE_LINES) {
		const page = lines.slice(first, first + columns * PAGE_LINES);
		const height = Math.ceil(page.length / columns);
		for (let line = 0; line < height; line++) {
			const row = Array.from({ length: columns }, (_, column) => page[column * height + line] ?? []);
			made.push(...(row[0] ?? []));
			row.slice(1).forEach((next, index) => {
				made.push(...(next.length > 0 ? [...added(gutter(row[index] ?? [])), ...next] : []));
			});
			made.push(...added('\n'));
		}
		made.push(...added('\n'));
	}
	return made;
}

const keepAll = (make: (document: TestDocument, random: Random) => Token[]): Trap => {
	return (document, random) => ({
		gone: [],
		tokens: make(document, random)
	});
};

export const REARRANGED: readonly (readonly [string, Trap])[] = [
	['paragraphs reordered', keepAll((document, random) => join(shuffle(random, listParagraphs(document)), '\n\n'))],
	[
		'sentences out of order within paragraphs',
		keepAll((document, random) =>
			join(
				listParagraphs(document).map((paragraph) => join(shuffle(random, divideSentences(paragraph)), ' ')),
				'\n\n'
			)
		)
	],
	[
		'sentences out of order throughout',
		keepAll((document, random) => join(shuffle(random, listParagraphs(document).flatMap(divideSentences)), ' '))
	],
	[
		'abridged by half',
		(document, random) => {
			const gone = document.anchors.passages.filter(() => random() < 0.5).flatMap(({ pieces }) => pieces);
			return {
				gone,
				tokens: cut(document, gone, () => '')
			};
		}
	],
	[
		'out of order, half of it gone',
		(document, random) => {
			const gone = document.anchors.passages.filter(() => random() < 0.5).flatMap(({ pieces }) => pieces);
			const rest = cut(document, gone, () => '');
			return {
				gone,
				tokens: join(shuffle(random, divideSentences(rest)), ' ')
			};
		}
	],
	['two columns read across, far apart', keepAll((document) => readAcross(document, farApart))],
	['two columns read across, a space between', keepAll((document) => readAcross(document, () => ' '))],
	['two columns read across, line by line', keepAll((document) => readAcross(document, () => '\n'))],
	['three columns read across, line by line', keepAll((document) => readAcross(document, () => '\n', 3))]
];

function farApart(left: readonly Token[]): string {
	return ' '.repeat(COLUMN + 4 - left.length);
}
