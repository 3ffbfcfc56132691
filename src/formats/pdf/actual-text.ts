/** What a stretch of a page is meant as, where that is not what is drawn (ISO 32000, 14.9.4). */
export interface ContentMark {
	tag: string;
	/** Null where the mark says nothing of it. */
	text: string | null;
}

/** The longest drawing looked at. Bytes. */
export const MAX_DRAWING = 2_000_000;

const TOKEN =
	/(?<blank>[\s\0]+|%[^\r\n]*|[[\]{}]|>(?!>))|(?<open><<)|(?<close>>>)|<(?<hex>[0-9a-f\s]*)>|\/(?<name>[^\s\0()<>[\]{}/%]*)|(?<paren>\()|(?<word>[^\s\0()<>[\]{}/%]+)/iuy;

/**
 * Marks that a page's drawing opens, in order, with the text each gives for what it encloses. @param drawing one
 * character a byte
 */
export function listMarks(drawing: string): ContentMark[] {
	const marks: ContentMark[] = [];
	let state = newOperands();
	let index = 0;
	while (index < drawing.length) {
		TOKEN.lastIndex = index;
		const token = TOKEN.exec(drawing);
		const groups = token?.groups ?? {};
		index = token ? TOKEN.lastIndex : index + 1;
		if (groups.paren !== undefined) {
			const end = findStringEnd(drawing, index);
			takeString(state, () => unescapeString(drawing.slice(index, end)));
			index = end + 1;
		} else if (groups.hex !== undefined) {
			takeString(state, () => readHex(groups.hex ?? ''));
		} else if (groups.word !== undefined && /^[A-Za-z'"]/u.test(groups.word) && state.depth === 0) {
			marks.push(...endOperator(groups.word, state));
			index = groups.word === 'BI' ? skipPicture(drawing, index) : index;
			state = newOperands();
		} else {
			takeSign(state, groups);
		}
	}
	return marks;
}

/** What stands before an operator. */
interface Operands {
	depth: number;
	tag: string | null;
	key: string;
	text: string | null;
}

const newOperands = (): Operands => {
	return {
		depth: 0,
		tag: null,
		key: '',
		text: null
	};
};

function takeSign(state: Operands, { open, close, name }: Record<string, string | undefined>): void {
	if (open !== undefined) {
		state.depth++;
	} else if (close !== undefined) {
		state.depth = Math.max(0, state.depth - 1);
	} else if (name !== undefined) {
		state.tag ??= name;
		state.key = name;
	}
}

function takeString(state: Operands, read: () => string): void {
	if (state.depth === 1 && state.key === 'ActualText') {
		state.text = decodeText(read());
	}
	state.key = '';
}

const endOperator = (word: string, { tag, text }: Operands): ContentMark[] => {
	return word === 'BDC' || word === 'BMC' ? [{ tag: tag ?? '', text }] : [];
};

/** Behind a picture that stands in the drawing itself. */
function skipPicture(drawing: string, from: number): number {
	const end = /[\s\0]EI(?=[\s\0]|$)/gu;
	end.lastIndex = from;
	return end.exec(drawing) ? end.lastIndex : drawing.length;
}

/** Index of the parenthesis that closes a string. @param from behind the one that opens it */
function findStringEnd(drawing: string, from: number): number {
	let depth = 1;
	let index = from;
	for (; index < drawing.length; index++) {
		const character = drawing[index];
		index += character === '\\' ? 1 : 0;
		depth += character === '(' ? 1 : 0;
		depth -= character === ')' ? 1 : 0;
		if (depth === 0) {
			break;
		}
	}
	return index;
}

const ESCAPES: Record<string, string> = {
	n: '\n',
	r: '\r',
	t: '\t',
	b: '\b',
	f: '\f',
	'\n': '',
	'\r': '',
	'\r\n': ''
};

function unescapeString(raw: string): string {
	return raw.replaceAll(/\\(?:([0-7]{1,3})|(\r\n|[\s\S]))/gu, (_, octal?: string, sign = '') => {
		return octal === undefined
			? (ESCAPES[sign as string] ?? (sign as string))
			: String.fromCharCode(Number.parseInt(octal, 8) & 255);
	});
}

function readHex(digits: string): string {
	const pairs = digits.replaceAll(/\s+/gu, '').match(/../gu) ?? [];
	return pairs.map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
}

/** Characters 80 to 9E and A0 of PDFDocEncoding (ISO 32000, annex D); the others are those of Latin-1. */
const PDF_LETTERS = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž';

/** Text of a string by its byte order mark; without one it is in PDFDocEncoding. @param raw one character a byte */
function decodeText(raw: string): string {
	const encoding = [
		['\u00FE\u00FF', 'utf-16be'],
		['\u00FF\u00FE', 'utf-16le'],
		['\u00EF\u00BB\u00BF', 'utf-8']
	].find(([mark = '']) => raw.startsWith(mark))?.[1];
	if (encoding !== undefined) {
		return new TextDecoder(encoding).decode(Uint8Array.from(raw, (character) => character.charCodeAt(0)));
	}
	return raw.replaceAll(/[\u0080-\u009E\u00A0]/gu, (character) => {
		return PDF_LETTERS[character.charCodeAt(0) - 0x80] ?? '€';
	});
}

/**
 * What each mark of a page is meant as. A file's drawings are not told by page: the one is taken whose marks are those
 * of the page, if it is the only one, or all such say the same.
 * @param tags of the page's marks, in order
 * @returns null where that cannot be told
 */
export function findTexts(tags: readonly string[], drawings: readonly ContentMark[][]): (string | null)[] | null {
	const alike = drawings.filter((marks) => {
		return marks.length === tags.length && marks.every(({ tag }, index) => tag === tags[index]);
	});
	const said = new Set(alike.map((marks) => JSON.stringify(marks)));
	return said.size === 1 ? (alike[0] ?? []).map(({ text }) => text) : null;
}
