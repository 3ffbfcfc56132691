import { analyse } from 'chardet';
import { peek, startsWith } from '../bytes.ts';
import { FormatError } from '../document.ts';
import { findDeclaredCharset } from './declared-charset.ts';
import { correctGuess } from './old-encodings.ts';

export interface DecodedText {
	text: string;
	/** What the reader should know of the encoding. */
	notes: string[];
}

const FALLBACK = 'windows-1252';
/**
 * What Windows-1252 has in place of the control characters U+0080 to U+009F: node decodes it as Latin-1, browsers as it
 * is.
 */
const SIGNS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'];
/** Bytes looked at to tell an encoding. */
const SAMPLE = 65_536;

/**
 * Decodes text: by its byte-order mark; as UTF-16 where its code units make text; by a declared encoding that uses
 * seven bits; as strict UTF-8; by what the file or the message around it declares; else by the encoding its letters
 * speak for, and says so.
 * @param declared by what carries the text, as the head of a message
 * @throws FormatError where the bytes are no text
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
	const wide = findMark(bytes) ?? guessUtf16(bytes);
	if (wide) {
		return finish(new TextDecoder(wide).decode(bytes), []);
	}
	refuseBinary(bytes);
	const label = declared ?? findDeclaredCharset(bytes);
	const narrow = findSevenBit(bytes, label);
	if (narrow) {
		return finish(new TextDecoder(narrow).decode(bytes), []);
	}
	try {
		return finish(new TextDecoder('utf-8', { fatal: true }).decode(bytes), []);
	} catch (cause) {
		if (!(cause instanceof TypeError)) {
			throw cause;
		}
		return decodeLegacy(bytes, label);
	}
}

/** U+0000 is no letter of any text: it is left out. */
function finish(text: string, notes: readonly string[]): DecodedText {
	const parts = text.split('\u0000');
	const holes = parts.length - 1;
	const dropped = holes > 0 ? [`${holes} empty ${holes === 1 ? 'character was' : 'characters were'} left out.`] : [];
	return {
		text: parts.join(''),
		notes: [...notes, ...dropped]
	};
}

function decodeLegacy(bytes: Uint8Array, label: string | undefined): DecodedText {
	const declared = makeDecoder(label);
	if (declared) {
		const note = `It is not in UTF-8; it was read as ${nameEncoding(declared.encoding)}, as it declares.`;
		return finish(decodeWith(declared, bytes), [note]);
	}
	const text = tryMostlyUtf8(bytes);
	if (text !== null) {
		return finish(text, ['Some bytes are not in UTF-8 like the rest; each stands as �.']);
	}
	const decoder = makeDecoder(guessLegacy(bytes)) ?? new TextDecoder(FALLBACK);
	const note = `It is not in UTF-8; it was read as ${nameEncoding(decoder.encoding)}. If letters look wrong, save it again as UTF-8.`;
	return finish(decodeWith(decoder, bytes), [note]);
}

/** A few broken bytes in a text that is UTF-8 otherwise, and a last letter that a download cut. */
function tryMostlyUtf8(bytes: Uint8Array): string | null {
	const text = new TextDecoder().decode(bytes);
	const broken = text.replace(/\uFFFD{1,3}$/u, '').split('\uFFFD').length - 1;
	const wide = text.replace(/[\u0000-\u007F\uFFFD]+/gu, '').length;
	return broken === 0 || broken * 20 < wide ? text : null;
}

const nameEncoding = (encoding: string): string => {
	return encoding === FALLBACK ? 'Windows-1252, the Western European encoding' : encoding;
};

function decodeWith(decoder: TextDecoder, bytes: Uint8Array): string {
	const text = decoder.decode(bytes);
	return decoder.encoding === FALLBACK
		? text.replace(/[\u0080-\u009F]/gu, (point) => SIGNS[point.charCodeAt(0) - 0x80] ?? point)
		: text;
}

/** A decoder for what is not UTF-8 or UTF-16; `null` for a label nobody knows. */
function makeDecoder(label: string | undefined): TextDecoder | null {
	if (label === undefined || /^(?:utf-?(?:8|16)|unicode)/iu.test(label)) {
		return null;
	}
	try {
		return new TextDecoder(label);
	} catch (cause) {
		if (cause instanceof RangeError) {
			return null;
		}
		throw cause;
	}
}

/** Encodings that look like ASCII: ISO-2022-JP by its escapes or as declared, others only as declared. */
function findSevenBit(bytes: Uint8Array, label: string | undefined): string | null {
	const decoder = makeDecoder(label);
	if (decoder?.encoding === 'iso-2022-jp') {
		return decoder.encoding;
	}
	for (let start = bytes.indexOf(0x1b); start >= 0; start = bytes.indexOf(0x1b, start + 1)) {
		const escape = bytes.subarray(start + 1, start + 4);
		if (startsWith(escape, '$B') || startsWith(escape, '$@')) {
			return 'iso-2022-jp';
		}
	}
	return null;
}

/** The encoding that the letters speak for most; only what browsers can decode. */
function guessLegacy(bytes: Uint8Array): string | undefined {
	const sample = bytes.length > SAMPLE ? bytes.slice(0, SAMPLE) : bytes;
	const ranked = analyse(sample)
		.filter(({ name }) => !/^UTF|^ASCII/u.test(name))
		.sort((a, b) => b.confidence - a.confidence);
	const wide = ranked.find(({ name }) => /^(?:GB18030|Big5|EUC|Shift)/u.test(name));
	if (wide && isWholly(bytes, wide.name) && wide.confidence >= (ranked[0]?.confidence ?? 0) - 25) {
		return wide.name;
	}
	if (isHanzi(sample)) {
		return 'gb18030';
	}
	const single = ranked.find(({ name }) => /^(?:windows|ISO-8859|KOI8)/u.test(name))?.name;
	return correctGuess(sample, single?.replace(/^ISO-8859-1$/u, FALLBACK));
}

/**
 * All letters beyond ASCII come in pairs that are common Chinese characters (GB 2312, rows 16 to 55), some side by
 * side.
 */
function isHanzi(sample: Uint8Array): boolean {
	const runs = peek(sample).match(/[\u0080-\u00FF]+/gu) ?? [];
	const isCommon = runs.every((run) =>
		/^(?:[\u00B0-\u00D7][\u00A1-\u00FE]|\u00A3[\u00A1-\u00FE]|\u00A1[\u00A2-\u00BF])+$/u.test(run)
	);
	return isCommon && runs.some((run) => run.length >= 4);
}

function isWholly(bytes: Uint8Array, label: string): boolean {
	try {
		new TextDecoder(label, { fatal: true }).decode(bytes);
		return true;
	} catch (cause) {
		if (cause instanceof TypeError || cause instanceof RangeError) {
			return false;
		}
		throw cause;
	}
}

function findMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) {
		return 'utf-16le';
	}
	return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
}

/**
 * UTF-16 without a mark shows by what its code units make: read the right way, nearly all are letters, spaces and
 * punctuation of one or two blocks; read the wrong way, or when it is none, they are strewn over all of Unicode.
 */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const length = Math.min(bytes.length, 4096) & ~1;
	if (length < 16 || bytes.length % 2 === 1) {
		return null;
	}
	const sample = bytes.subarray(0, length);
	if (!sample.some((byte) => byte < 9 || (byte > 13 && byte < 32)) || isPlainUtf8(sample)) {
		return null;
	}
	const byZeros = rateZeros(sample);
	if (byZeros) {
		return byZeros;
	}
	const [little, big] = [rateUtf16(sample, 'utf-16le'), rateUtf16(sample, 'utf-16be')];
	if (Math.max(little, big) < 0.9) {
		return null;
	}
	return little >= big ? 'utf-16le' : 'utf-16be';
}

/** In Western text every second byte is zero, and shows which comes first. */
function rateZeros(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const zeros = [0, 1].map((parity) => sample.filter((byte, index) => byte === 0 && index % 2 === parity).length);
	const [first = 0, second = 0] = zeros.map((count) => count / (sample.length / 2));
	if (second > 0.4 && first < 0.02) {
		return 'utf-16le';
	}
	return first > 0.4 && second < 0.02 ? 'utf-16be' : null;
}

function isPlainUtf8(sample: Uint8Array): boolean {
	const text = new TextDecoder().decode(sample);
	const odd = text.replace(/[^\u0000-\u0008\u000E-\u001F\uFFFD]/gu, '').length;
	const plain = sample.filter((byte) => byte >= 32 && byte < 127).length;
	return odd < text.length * 0.02 || plain > sample.length * 0.85;
}

/** Share of code units that are likely in a text: letters of few blocks, common punctuation, white space. 0 to 1. */
function rateUtf16(sample: Uint8Array, encoding: string): number {
	const text = new TextDecoder(encoding).decode(sample);
	const likely = text.replace(/[^\p{L}\p{M}\p{N}\p{P}\p{Zs}\n\r\t$+<=>|~^`°€£]/gu, '');
	const blocks = new Map<number, number>();
	for (const point of likely) {
		const block = blockOf(point.codePointAt(0) ?? 0);
		blocks.set(block, (blocks.get(block) ?? 0) + 1);
	}
	const top = [...blocks.values()].sort((a, b) => b - a).slice(0, 4);
	const spaces = /[\s\u3000\u3001\u3002\uFF0C]/u.test(text) ? 0.05 : 0;
	return Math.min(1, top.reduce((sum, count) => sum + count, 0) / Math.max(1, text.length) + spaces);
}

/** Scripts with thousands of letters count as one block each. */
function blockOf(point: number): number {
	if (point >= 0x4e00 && point <= 0x9fff) {
		return 0x4e00;
	}
	return point >= 0xac00 && point <= 0xd7af ? 0xac00 : point >> 8;
}

/** Text has hardly a control character besides tabs, line ends and form feeds. */
function refuseBinary(bytes: Uint8Array): void {
	let controls = 0;
	const end = Math.min(bytes.length, SAMPLE);
	for (let index = 0; index < end; index++) {
		const byte = bytes[index] ?? 0;
		if (byte < 32 && (byte < 9 || byte > 13) && byte !== 0x1b) {
			controls++;
		}
	}
	if (controls > end * 0.02 && (controls > 3 || controls > end * 0.2)) {
		throw new FormatError('holds no text: it is binary data');
	}
}
