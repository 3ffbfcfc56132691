import { BLOCK } from './block.ts';
import { normalCluster } from './normal-cluster.ts';

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
const BREAK = /[\n\v\f\r\u0085\u2028\u2029]/u;
/** What may compose with the character before it: combining marks, Hangul letters, half-width kana sound marks, a Kirat Rai vowel. */
const MARK = /[\p{M}\u1160-\u11FF\u3131-\u318E\uD7B0-\uD7FF\uFF9E\uFF9F\uFFA0-\uFFDC\u{16D67}]/u;

/** What may be made of a code unit: it is its own normal form, it may join the one before it, it is a space, or none of these. */
const PLAIN = 1;
const JOINING = 2;
const OTHER = 3;
const SPACE_KIND = 4;
/** White space of ASCII on a line, and at its end. */
const TAB_KIND = 5;
const BREAK_KIND = 6;
/** Of each code unit, as it is met; 0 is not known yet. */
const unitKinds = new Uint8Array(0x10000);
const FIRST_MARK = 0x300;

function learnKind(unit: number): void {
	unitKinds[unit] = kindOf(String.fromCharCode(unit), unit >= 0xd800 && unit <= 0xdfff);
}

function kindOf(point: string, isSurrogate: boolean): number {
	if (isSurrogate || DROPPED.test(point) || MARK.test(point)) {
		return JOINING;
	}
	if (point === ' ') {
		return SPACE_KIND;
	}
	if (/[\t-\r]/.test(point)) {
		return BREAK.test(point) ? BREAK_KIND : TAB_KIND;
	}
	return !SPACE.test(point) && normalCluster(point).join() === point ? PLAIN : OTHER;
}

/** What each code unit of a text is, and what follows its end. The text itself is then no longer asked, which is dear to prepare. */
function readKinds(raw: string): Uint8Array {
	const kinds = new Uint8Array(raw.length + 2).fill(OTHER, raw.length);
	for (let offset = 0; offset < raw.length;) {
		offset = readKnown(kinds, raw, offset, Math.min(raw.length, offset + BLOCK));
		if (offset < raw.length) {
			learnKind(raw.charCodeAt(offset));
		}
	}
	return kinds;
}

/** Reads units of a kind that is known; gives the first that is not, or where it ends. */
function readKnown(kinds: Uint8Array, raw: string, from: number, until: number): number {
	let offset = from;
	for (; offset < until; offset++) {
		const kind = unitKinds[raw.charCodeAt(offset)] as number;
		if (kind === 0) {
			break;
		}
		kinds[offset] = kind;
	}
	return offset;
}

/** Where a run ends that is its own normal form: words with single spaces between them, nothing of them joined by what follows. */
function findPlainEnd(kinds: Uint8Array, from: number): number {
	let end = from;
	while (kinds[end] === PLAIN && kinds[end + 1] !== JOINING) {
		end++;
		if (kinds[end] === SPACE_KIND && kinds[end + 1] === PLAIN && kinds[end + 2] !== JOINING) {
			end++;
		}
	}
	return end;
}

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

	/** Adds units that are their own normal form. */
	addRun(raw: string, start: number, end: number): void {
		if (this.#pendingSpace >= 0) {
			this.#flushSpace();
		}
		while (this.#count + end - start > this.#offsets.length) {
			this.#grow();
		}
		this.#endPart();
		this.#parts.push(raw.slice(start, end));
		countUp(this.#offsets, this.#count, start, end);
		this.#count += end - start;
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
		if (this.#part.length > 0) {
			this.#parts.push(this.#part.join(''));
			this.#part = [];
		}
	}

	#grow(): void {
		const wider = new Uint32Array(this.#offsets.length * 2);
		wider.set(this.#offsets);
		this.#offsets = wider;
	}
}

/** Writes whole numbers from `start` up to but without `end` into a row, from an index on. */
function countUp(row: Uint32Array, index: number, start: number, end: number): void {
	for (let offset = start; offset < end; offset++) {
		row[index + offset - start] = offset;
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
	const kinds = readKinds(raw);
	let offset = 0;
	while (offset < raw.length) {
		const end = findPlainEnd(kinds, offset);
		if (end > offset) {
			builder.addRun(raw, offset, end);
			offset = end;
		} else if ((kinds[offset] as number) >= SPACE_KIND && kinds[offset + 1] !== JOINING) {
			builder.addSpace(offset, kinds[offset] === BREAK_KIND);
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
