import { FormatError } from './document.ts';

export interface DecodedText {
	text: string;
	/** What the reader should know of the encoding. */
	notes: string[];
}

const FALLBACK = 'windows-1252';
/** What Windows-1252 has in place of the control characters U+0080 to U+009F: node decodes it as Latin-1, browsers as it is. */
const SIGNS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'];

/**
 * Decodes text: by its byte-order mark, as UTF-16 where every second byte is zero, else as strict UTF-8, else by the
 * label a web page declares, else as Windows-1252, and says so.
 * @throws FormatError where the bytes are no text
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
	const wide = findUtf16(bytes);
	if (wide) {
		return { text: new TextDecoder(wide).decode(bytes), notes: [] };
	}
	refuseBinary(bytes);
	try {
		return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
	} catch (cause) {
		if (!(cause instanceof TypeError)) {
			throw cause;
		}
		return decodeLegacy(bytes, declared);
	}
}

function decodeLegacy(bytes: Uint8Array, declared: string | undefined): DecodedText {
	const decoder = makeDecoder(declared) ?? new TextDecoder(FALLBACK);
	const isGuess = decoder.encoding === FALLBACK;
	const name = isGuess ? 'Windows-1252, the Western European encoding' : decoder.encoding;
	const text = isGuess
		? decoder.decode(bytes).replace(/[\u0080-\u009F]/gu, (point) => SIGNS[point.charCodeAt(0) - 0x80] ?? point)
		: decoder.decode(bytes);
	return {
		text,
		notes: [`It is not in UTF-8; it was read as ${name}. If letters look wrong, save it again as UTF-8.`]
	};
}

function makeDecoder(label: string | undefined): TextDecoder | null {
	if (label === undefined || /^utf-?(8|16)/iu.test(label)) {
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

/** Bytes looked at to tell UTF-16 and binary data from text. */
const SAMPLE = 4096;

function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) {
		return 'utf-16le';
	}
	if (bytes[0] === 0xfe && bytes[1] === 0xff) {
		return 'utf-16be';
	}
	const pairs = Math.min(bytes.length, SAMPLE) >> 1;
	if (pairs < 8) {
		return null;
	}
	const zeros = [0, 0];
	for (let at = 0; at < pairs * 2; at++) {
		if (bytes[at] === 0) {
			zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
		}
	}
	const [high = 0, low = 0] = zeros;
	if (low > pairs * 0.4 && high < pairs * 0.02) {
		return 'utf-16le';
	}
	return high > pairs * 0.4 && low < pairs * 0.02 ? 'utf-16be' : null;
}

/** Text has no NUL, and hardly a control character besides tabs, line ends and form feeds. */
function refuseBinary(bytes: Uint8Array): void {
	let controls = 0;
	const end = Math.min(bytes.length, SAMPLE);
	for (let at = 0; at < end; at++) {
		const byte = bytes[at] ?? 0;
		if (byte < 32 && (byte < 9 || byte > 13)) {
			controls++;
		}
	}
	if (bytes.includes(0) || controls > end * 0.05) {
		throw new FormatError(
			'holds no text: it is binary data',
			'Add a text file, a saved web page, a PDF, a Markdown file or a DOCX document.'
		);
	}
}
