import { added, type Token } from './copy.ts';
import { writeParagraph, writeSentence } from './prose.ts';
import { pick, pickNumber, type Random } from './random.ts';

/** Makes a copy differ as copies do. */
export type Mutation = (tokens: readonly Token[], random: Random) => Token[];

const isLetter = (token: Token | undefined): boolean => {
	return token !== undefined && /\p{L}/u.test(token.text);
};
const isSpace = (token: Token | undefined): boolean => {
	return token?.text === ' ' || token?.text === '\n';
};
const swap = (change: (token: Token, random: Random) => string): Mutation => {
	return (tokens, random) =>
		tokens.map((token) => ({
			...token,
			text: change(token, random)
		}));
};

/** Lines of 72; with `hyphenate`, long words are cut at the line's end. */
const wrap = (hyphenate: string | null): Mutation => {
	return (tokens) => {
		const made: Token[] = [];
		let column = 0;
		tokens.forEach((token, index) => {
			column++;
			const isInside = [-3, -2, -1, 0, 1, 2].every((step) => isLetter(tokens[index + step]));
			if (column >= 66 && isSpace(token)) {
				made.push({ ...token, text: '\r\n' });
				column = 0;
			} else if (hyphenate !== null && column >= 60 && isInside) {
				made.push(...added(`${hyphenate}\n`), token);
				column = 0;
			} else {
				made.push(token);
			}
		});
		return made;
	};
};

const curl = swap(({ text }, random) =>
	text === '"'
		? pick(random, ['“', '”', '„', '«'])
		: text === "'"
			? pick(random, ['’', '‘', 'ʼ'])
			: text === '-'
				? pick(random, ['–', '—', '‐', '−'])
				: text === ' ' && random() < 0.2
					? '\u00A0'
					: text
);
const softHyphens: Mutation = (tokens, random) => {
	return tokens.flatMap((token, index) =>
		isLetter(token) && isLetter(tokens[index - 1]) && random() < 0.15 ? [...added('\u00AD'), token] : [token]
	);
};

const LIGATURES: Record<string, string> = { ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ', st: 'ﬆ' };
/** Two letters as one character: a ligature, the replacement character, or nothing. */
const pairs = (replace: (pair: string, random: Random) => string | null): Mutation => {
	return (tokens, random) => {
		const made: Token[] = [];
		for (let index = 0; index < tokens.length; index++) {
			const [first, second] = [tokens[index] as Token, tokens[index + 1]];
			const by = second ? replace(first.text + second.text, random) : null;
			made.push(by === null ? first : { ...first, text: by });
			if (by !== null) {
				index++;
			}
		}
		return made;
	};
};
const ligatures = pairs((pair) => LIGATURES[pair] ?? null);
const lostLigatures = pairs((pair, random) =>
	pair in LIGATURES && random() < 0.7 ? pick(random, ['\uFFFD', '', '\uFFFD\uFFFD']) : null
);
const replacedMarks = swap(({ text }, random) =>
	/[^\x20-\x7E]|["'-]/u.test(text) || (/[.,;:]/u.test(text) && random() < 0.3) ? '\uFFFD' : text
);

/** Matter between words, on average after so many of them. */
const between = (words: number, buildText: (random: Random, count: number) => string, isGlued = false): Mutation => {
	return (tokens, random) => {
		let count = 0;
		return tokens.flatMap((token) => {
			if (!isSpace(token) || random() > 1 / words) {
				return [token];
			}
			const inserted = added(buildText(random, ++count));
			return isGlued ? [...inserted, token] : [token, ...inserted];
		});
	};
};
const footnotes = between(18, (_, count) => String(count), true);
const pageHeads = between(150, (random, count) =>
	pick(random, [
		`\n\n${count + 11}\n\n`,
		`\n\nQuarterly of Ports and Straits | ${count + 40}\n\n`,
		`\nForum for Coasts — Brief 14, page ${count}\n`
	])
);
const shareButtons = between(120, (random) =>
	pick(random, [
		'\nShare on Facebook Tweet this Email Print\n',
		'\n\nADVERTISEMENT\n\n',
		'\n\nRead also: Ten ports to see before winter\n\n'
	])
);
const abstracts = between(260, (random) => `\n\nAbstract. ${writeParagraph(random, 5)}\n\n`);
const headings = between(110, (random) => `\n\n${writeSentence(random).replace(/\.$/u, '')}\n\n`);

/** Matter of a web page round the text. */
export const frame: Mutation = (tokens, random) => {
	return [
		...added(`Home | Opinion | Archive | Subscribe\n\n${writeSentence(random)}\n\n`),
		...tokens,
		...added(`\n\nMore in this section: ${writeSentence(random)} ${writeSentence(random)}\n\nContact | Imprint`)
	];
};

export const MUTATIONS: readonly (readonly [string, Mutation])[] = [
	['matter before and after', (tokens) => [...tokens]],
	['lines wrapped anew', wrap(null)],
	['words hyphenated at line ends', wrap('-')],
	['soft hyphens', softHyphens],
	['quotes, dashes, no-break spaces', curl],
	['ligatures', ligatures],
	['ligatures lost or U+FFFD', lostLigatures],
	['U+FFFD for marks', replacedMarks],
	['footnote figures glued on', footnotes],
	['page heads in mid-sentence', pageHeads],
	['share buttons between', shareButtons],
	['headings in mid-sentence', headings],
	['an abstract in mid-sentence', abstracts],
	[
		'all of these but the abstract',
		(tokens, random) =>
			[curl, ligatures, footnotes, pageHeads, shareButtons, wrap('-')].reduce<Token[]>(
				(made, mutate) => mutate(made, random),
				[...tokens]
			)
	]
];

const OTHER = 'etaoinshrdlucmfwypvbgkjqxz';
/** Misreads a share of characters: 60 in 100 another letter, 20 left out, 20 one too many; spaces too. */
export function misread(tokens: readonly Token[], share: number, random: Random): Token[] {
	return tokens.flatMap((token) => {
		if (token.text === '\n' || random() >= share) {
			return [token];
		}
		const chance = random();
		if (chance < 0.6) {
			return [
				{
					...token,
					text: OTHER[pickNumber(random, 0, 25)] ?? 'e'
				}
			];
		}
		return chance < 0.8 ? [{ ...token, text: '' }] : [token, ...added(OTHER[pickNumber(random, 0, 25)] ?? 'e')];
	});
}
