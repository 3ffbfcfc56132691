import { peek } from '../bytes.ts';
import { FormatError, type ReadText } from '../document.ts';
import { formatCount } from '../notes.ts';
import type { Watch } from '../watch.ts';
import { DEFAULT_ENCODING, findEncodingOfCharset, findEncodingOfPage } from './charsets.ts';

/** What a group has set, until it ends. */
interface State {
	/** No text of the document: tables of fonts and styles, pictures, instructions of fields. */
	isSkipped: boolean;
	isHidden: boolean;
	isFontTable: boolean;
	/** How many letters of a stand-in follow a letter given by its number. */
	standIns: number;
	encoding: string;
}

const words = (text: string): ReadonlySet<string> => {
	return new Set(text.split(' '));
};
/** Groups that hold no text of the body. */
const NO_TEXT = words(
	'author buptim colortbl comment company creatim doccomm filetbl footer footerf footerl footerr fldinst generator header headerf headerl headerr info keywords listtext nonshppict objdata operator pict pntext printim private revtim rxe stylesheet subject tc title txe xe'
);
const TEXT: Readonly<Record<string, string>> = {
	par: '\n\n',
	sect: '\n\n',
	page: '\n\n',
	line: '\n',
	row: '\n\n',
	nestrow: '\n\n',
	cell: '\t',
	nestcell: '\t',
	tab: '\t',
	emdash: '—',
	endash: '–',
	lquote: '‘',
	rquote: '’',
	ldblquote: '“',
	rdblquote: '”',
	bullet: '•',
	emspace: ' ',
	enspace: ' ',
	'~': '\u00A0',
	_: '\u2011',
	'{': '{',
	'}': '}',
	'\\': '\\',
	'\n': '\n\n',
	'\r': '\n\n'
};

/** Groups in one another: more is no document. */
const MAX_DEPTH = 2_000;
const SAVE_ANEW = 'Open it in a word processor, save it anew and add that.';

const TOKEN = /\\'([0-9a-f]{2})|\\([a-z]+)(-?\d{1,10})? ?|\\([^a-z])|([{}])|([^\\{}\r\n]+)/giu;

class RtfReader {
	readonly #parts: string[] = [];
	#bytes: number[] = [];
	#state: State = {
		isSkipped: false,
		isHidden: false,
		isFontTable: false,
		standIns: 1,
		encoding: DEFAULT_ENCODING
	};
	readonly #outer: State[] = [];
	readonly #fonts = new Map<number, string>();
	#font = 0;
	#page = DEFAULT_ENCODING;
	/** Letters still to be passed over. */
	#passed = 0;
	#isMarked = false;
	pictures = 0;
	hidden = 0;

	get text(): string {
		this.#flush();
		return this.#parts.join('');
	}

	read(source: string, watch: Watch): void {
		TOKEN.lastIndex = 0;
		for (let match = TOKEN.exec(source); match !== null; match = TOKEN.exec(source)) {
			watch.tick();
			const [, hex, word, number, symbol, brace, plain] = match;
			if (hex !== undefined) {
				this.#addByte(Number.parseInt(hex, 16));
			} else if (word !== undefined) {
				const value = number === undefined ? undefined : Number(number);
				this.#obey(word.toLowerCase(), value);
				// What follows is no text but so many bytes.
				TOKEN.lastIndex += word === 'bin' ? Math.max(0, value ?? 0) : 0;
			} else if (symbol !== undefined) {
				this.#obeySymbol(symbol);
			} else if (brace !== undefined) {
				this.#turn(brace);
			} else {
				this.#addPlain(plain ?? '');
			}
		}
	}

	#turn(brace: string): void {
		this.#flush();
		this.#passed = 0;
		this.#isMarked = false;
		if (brace === '{') {
			if (this.#outer.length >= MAX_DEPTH) {
				throw new FormatError('is a document in Rich Text Format that nests beyond measure', SAVE_ANEW);
			}
			this.#outer.push(this.#state);
			this.#state = { ...this.#state };
		} else {
			this.#state = this.#outer.pop() ?? this.#state;
		}
	}

	#obeySymbol(symbol: string): void {
		if (symbol === '*') {
			this.#isMarked = true;
			return;
		}
		this.#write(TEXT[symbol] ?? '');
	}

	#obey(word: string, value: number | undefined): void {
		// A group that a program may pass over where it does not know it: of those none is read.
		this.#state.isSkipped ||= this.#isMarked || NO_TEXT.has(word);
		this.#isMarked = false;
		this.pictures += word === 'pict' ? 1 : 0;
		if (word === 'u') {
			this.#write(String.fromCharCode((value ?? 0) & 0xffff));
			this.#passed = this.#state.standIns;
		} else if (word === 'uc') {
			this.#state.standIns = value ?? 1;
		} else if (word === 'v' || word === 'deleted') {
			this.#state.isHidden = value !== 0;
		} else if (word === 'plain') {
			this.#state.isHidden = false;
		} else if (!this.#obeyEncoding(word, value)) {
			this.#write(TEXT[word] ?? '');
		}
	}

	/** Whether a word concerned how letters are written down. */
	#obeyEncoding(word: string, value = 0): boolean {
		if (word === 'fonttbl') {
			this.#state.isFontTable = true;
			this.#state.isSkipped = true;
		} else if (word === 'ansicpg') {
			this.#page = this.#state.encoding = findEncodingOfPage(value);
		} else if (word === 'fcharset') {
			const encoding = findEncodingOfCharset(value);
			this.#fonts.set(this.#font, value === 0 ? this.#page : (encoding ?? this.#page));
		} else if (word === 'f') {
			this.#flush();
			this.#font = value;
			this.#state.encoding = this.#fonts.get(value) ?? this.#page;
		} else {
			return false;
		}
		return true;
	}

	#addByte(byte: number): void {
		if (this.#passed > 0) {
			this.#passed -= 1;
		} else {
			this.#bytes.push(byte);
		}
	}

	#addPlain(plain: string): void {
		const rest = plain.slice(Math.min(this.#passed, plain.length));
		this.#passed = Math.max(0, this.#passed - plain.length);
		for (const letter of rest) {
			this.#bytes.push(letter.charCodeAt(0) & 0xff);
		}
	}

	/** What was written byte by byte, in the encoding of its font. */
	#flush(): void {
		if (this.#bytes.length === 0) {
			return;
		}
		const text = new TextDecoder(this.#state.encoding).decode(Uint8Array.from(this.#bytes));
		this.#bytes = [];
		this.#put(text);
	}

	#write(text: string): void {
		if (text !== '') {
			this.#flush();
			this.#put(text);
		}
	}

	#put(text: string): void {
		if (this.#state.isSkipped) {
			return;
		}
		if (this.#state.isHidden) {
			this.hidden += text.trim() === '' ? 0 : 1;
			return;
		}
		this.#parts.push(text);
	}
}

/**
 * Text of a document in Rich Text Format 1.9.1: paragraphs, cells of tables parted by tabs, letters in any encoding.
 * What it leaves out, as pictures and hidden text, it tells; heads and feet of pages it leaves out.
 */
export function readRtf(bytes: Uint8Array, watch: Watch): ReadText {
	const reader = new RtfReader();
	reader.read(peek(bytes), watch);
	const text = reader.text
		.replace(/[ \t]*\n[ \t]*/gu, '\n')
		.replace(/\n{3,}/gu, '\n\n')
		.trim();
	const tell = (count: number, singular: string, plural: string): string[] => {
		return count === 0 ? [] : [`${formatCount(count, singular, plural)} ${count === 1 ? 'was' : 'were'} left out.`];
	};
	return {
		text,
		notes: [
			...tell(reader.pictures, 'picture', 'pictures'),
			...tell(reader.hidden, 'piece of hidden or deleted text', 'pieces of hidden or deleted text')
		]
	};
}

/**
 * A file in Rich Text Format.
 * @throws FormatError where it holds no text
 */
export function readRtfFile(bytes: Uint8Array, watch: Watch): ReadText {
	const read = readRtf(bytes, watch);
	if (read.text === '') {
		throw new FormatError('is a document in Rich Text Format without text', SAVE_ANEW);
	}
	return read;
}
