/** Name of this normalisation; a change of a single rule makes it `norm-2`. */
export const NORMALISATION = 'norm-1';

/** The code points of a text by number, one string each. A text without any beyond the basic plane is its own row: a book has millions. */
export interface CodePoints extends ArrayLike<string> {
	slice(start?: number, end?: number): CodePoints;
}

/**
 * A text in normal form, with the way back to the copy it came from.
 * `text` is one line: every run of white space is one space, so re-wrapped copies normalise alike.
 */
export interface NormalText {
	text: string;
	/** Code points of `text` by number. */
	points: CodePoints;
	/** For each code point of `text`, the UTF-16 offset in the raw string where it came from; one more for the end. */
	rawOffsets: Uint32Array;
	/** Code-point offsets of the spaces that were line breaks in the raw string, ascending. */
	breaks: Uint32Array;
}

const DROPPED = /[\u00AD\u200B\u2060\uFEFF]/u;
const SPACE = /[\s\u0085\u180E]/u;
const BREAK = /[\n\r\f\u0085\u2028\u2029]/u;
/** What may compose with the character before it: combining marks, Hangul letters, half-width kana sound marks, a Kirat Rai vowel. */
const MARK = /[\p{M}\u1160-\u11FF\u3131-\u318E\uD7B0-\uD7FF\uFF9E\uFF9F\uFFA0-\uFFDC\u{16D67}]/u;
const SINGLE_QUOTE = /[\u2018\u2019\u201A\u201B\u2032\u02BC\u0060\u00B4]/u;
const DOUBLE_QUOTE = /[\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB]/u;
const DASH = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/u;

function straighten(point: string): string {
	if (SINGLE_QUOTE.test(point)) {
		return "'";
	}
	if (DOUBLE_QUOTE.test(point)) {
		return '"';
	}
	return DASH.test(point) ? '-' : point;
}

/**
 * Quotes are straightened before compatibility composition, which would take an acute accent for a space with a mark
 * and a double prime for two, and again after it, since a vertical dash or a triple prime only then shows what it is.
 */
function normalCluster(cluster: string): string[] {
	const composed = cluster.normalize('NFC');
	const first = String.fromCodePoint(composed.codePointAt(0) ?? 0);
	return Array.from((straighten(first) + composed.slice(first.length)).normalize('NFKC'), straighten);
}

/** ASCII as it stands in normal form, one string each, so that long texts share them. */
const ASCII = Array.from({ length: 128 }, (_, code) => (code === 0x60 ? "'" : String.fromCharCode(code)));
/** Below this no code unit is dropped or a mark. */
const FIRST_DROPPED = 0xad;
const FIRST_MARK = 0x300;

const isAsciiSpace = (code: number): boolean => {
	return code === 32 || (code >= 9 && code <= 13);
};

/** Gathers normal code points and where they came from; white space waits until a letter follows it. */
class Builder {
	/** Whole stretches of the text, joined at the end. */
	readonly #parts: string[] = [];
	#part: string[] = [];
	#count = 0;
	#offsets: Uint32Array;
	readonly #breaks: number[] = [];
	/** Raw offset at which the last point that is no white space ends. */
	#end = 0;
	#pendingSpace = -1;
	#isBreak = false;

	constructor(units: number) {
		this.#offsets = new Uint32Array(units + 16);
	}

	addSpace(offset: number, isBreak: boolean): void {
		if (this.#count === 0) {
			return;
		}
		if (this.#pendingSpace < 0) {
			this.#pendingSpace = offset;
		}
		this.#isBreak ||= isBreak;
	}

	add(point: string, start: number, end: number): void {
		if (this.#pendingSpace >= 0) {
			this.#flushSpace();
		}
		this.#push(point, start);
		this.#end = end;
	}

	build(): NormalText {
		const count = this.#count;
		if (count >= this.#offsets.length) {
			this.#grow();
		}
		this.#offsets[count] = this.#end;
		this.#endPart();
		const text = this.#parts.join('');
		return {
			text,
			points: pointsOf(text, count),
			// A long text is not copied for the little room that is left over.
			rawOffsets: this.#offsets.subarray(0, count + 1),
			breaks: Uint32Array.from(this.#breaks)
		};
	}

	#flushSpace(): void {
		if (this.#isBreak) {
			this.#breaks.push(this.#count);
		}
		this.#push(' ', this.#pendingSpace);
		this.#pendingSpace = -1;
		this.#isBreak = false;
	}

	#push(point: string, offset: number): void {
		if (this.#count >= this.#offsets.length) {
			this.#grow();
		}
		this.#offsets[this.#count++] = offset;
		if (this.#part.push(point) === PART) {
			this.#endPart();
		}
	}

	#endPart(): void {
		this.#parts.push(this.#part.join(''));
		this.#part = [];
	}

	#grow(): void {
		const wider = new Uint32Array(this.#offsets.length * 2);
		wider.set(this.#offsets);
		this.#offsets = wider;
	}
}

/** Joining is fastest in stretches of this many code points. */
const PART = 4096;

/**
 * Brings a text to the normal form `norm-1`: compatibility composition, straight quotes, plain hyphens,
 * no soft hyphens or zero-width spaces, single spaces, no white space at the ends.
 * Joiners (U+200C, U+200D) stay: they carry meaning in Persian and Indic scripts.
 */
export function normaliseText(raw: string): NormalText {
	const builder = new Builder(raw.length);
	let offset = 0;
	while (offset < raw.length) {
		const code = raw.charCodeAt(offset);
		const next = offset + 1 < raw.length ? raw.charCodeAt(offset + 1) : 0;
		if (code < 128 && next < FIRST_DROPPED) {
			if (isAsciiSpace(code)) {
				builder.addSpace(offset, code >= 10 && code <= 13);
			} else {
				builder.add(ASCII[code] ?? '', offset, offset + 1);
			}
			offset++;
		} else {
			offset = addCluster(builder, raw, offset);
		}
	}
	return builder.build();
}

/** Adds a base character with what composes with it, dropped characters between them left out; gives where the next one starts. */
function addCluster(builder: Builder, raw: string, from: number): number {
	let cluster = '';
	let [offset, start, end] = [from, from, from];
	while (offset < raw.length) {
		const point = String.fromCodePoint(raw.codePointAt(offset) ?? 0);
		const isDropped = point > '\u00AC' && DROPPED.test(point);
		if (!isDropped && cluster !== '' && !(raw.charCodeAt(offset) >= FIRST_MARK && MARK.test(point))) {
			break;
		}
		if (!isDropped) {
			if (cluster === '') {
				start = offset;
			}
			cluster += point;
			end = offset + point.length;
		}
		offset += point.length;
	}
	for (const point of cluster === '' ? [] : normalCluster(cluster)) {
		if (SPACE.test(point)) {
			builder.addSpace(start, BREAK.test(cluster));
		} else {
			builder.add(point, start, end);
		}
	}
	return offset;
}

/** The stretch of normal text between two code-point offsets. */
export function sliceText(normal: NormalText, start: number, end: number): string {
	return joinPoints(normal.points, start, end);
}

/** The code points of a text; `count` where it is known. */
export function pointsOf(text: string, count = countPoints(text)): CodePoints {
	return count === text.length ? text : Array.from(text);
}

/** A stretch of code points as one string. */
export function joinPoints(points: CodePoints, start = 0, end = points.length): string {
	const stretch = points.slice(start, end);
	return typeof stretch === 'string' ? stretch : Array.from(stretch).join('');
}

/** Code points in a string. */
export function countPoints(text: string): number {
	let count = 0;
	for (const point of text) {
		if (point) {
			count++;
		}
	}
	return count;
}
