import type { Range } from '../model/records/source.ts';
import { BLOCK } from './block.ts';
import { foldText } from './fold.ts';

/**
 * A text as the row of its folded letters: what anchors count and landmarks are made of. Figures are left out, for page
 * and footnote numbers come and go between copies; the hash of a passage has them.
 */
export interface Letters {
	/** Code point of each letter. */
	codes: Uint32Array;
	/** Code-point offset in the normal text at which each letter stands. */
	offsets: Uint32Array;
}

/**
 * An ideograph tells as much as several letters of an alphabet, so it counts as this many: itself, then itself in the
 * private planes 15 and 16, where no letter stands.
 */
const IDEOGRAPH_LETTERS = 3;
const IDEOGRAPH = /\p{Script=Han}/u;
const PRIVATE_PLANE = 0x100000;

const known = new Map<string, readonly number[]>();

/** Letters of one code point; none for figures, spaces, punctuation and marks. */
function lettersOf(point: string): readonly number[] {
	const before = known.get(point);
	if (before) {
		return before;
	}
	const codes = Array.from(foldText(point).replace(/\P{L}/gu, ''), (letter) => letter.codePointAt(0) ?? 0);
	const letters = IDEOGRAPH.test(point)
		? codes.flatMap((code) => Array.from({ length: IDEOGRAPH_LETTERS }, (_, copy) => code + copy * PRIVATE_PLANE))
		: codes;
	known.set(point, letters);
	return letters;
}

/** Of each code unit its one letter, 0 where it has none; else one of these. */
const single = new Int32Array(0x10000).fill(-1);
const UNKNOWN = -1;
const SEVERAL = -2;

/** Remembers the letter of a code unit, or `SEVERAL`, which a surrogate is too. */
function learnUnit(unit: number): void {
	const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
	const letters = isSurrogate ? [] : lettersOf(String.fromCharCode(unit));
	single[unit] = isSurrogate || letters.length > 1 ? SEVERAL : (letters[0] ?? 0);
}

/** Letters as they are read: rows with room, and how many of them are. */
interface Reading {
	codes: Uint32Array<ArrayBuffer>;
	offsets: Uint32Array<ArrayBuffer>;
	count: number;
}

/** The letters of stretches of a text given as code points, in order. */
export function readLetters(
	points: ArrayLike<string>,
	ranges: readonly Range[] = [
		{
			start: 0,
			end: points.length
		}
	]
): Letters {
	const room = ranges.reduce((sum, { start, end }) => sum + end - start, 16);
	const reading = {
		codes: new Uint32Array(room),
		offsets: new Uint32Array(room),
		count: 0
	};
	for (const range of ranges) {
		if (typeof points === 'string') {
			addText(reading, points, range);
		} else {
			addPoints(reading, points, range);
		}
	}
	return {
		codes: reading.codes.subarray(0, reading.count),
		offsets: reading.offsets.subarray(0, reading.count)
	};
}

/** One string for each point takes three times as long. */
function addText(reading: Reading, text: string, { start, end }: Range): void {
	for (let offset = start; offset < end;) {
		offset = addUnits(reading, text, offset, Math.min(end, offset + BLOCK));
		if (offset < end && single[text.charCodeAt(offset)] !== 0) {
			addPoint(reading, text[offset] ?? '', offset);
			offset++;
		}
	}
}

/**
 * Adds units of one letter or none; gives the first that is another, or where it ends. What is rare is done elsewhere,
 * so that this is soon made fast.
 */
function addUnits(reading: Reading, text: string, start: number, end: number): number {
	const { codes, offsets } = reading;
	let [count, offset] = [reading.count, start];
	for (; offset < end; offset++) {
		const letter = single[text.charCodeAt(offset)] as number;
		if (letter < 0 || (letter > 0 && count === codes.length)) {
			break;
		}
		if (letter > 0) {
			codes[count] = letter;
			offsets[count++] = offset;
		}
	}
	reading.count = count;
	return offset;
}

function addPoints(reading: Reading, points: ArrayLike<string>, { start, end }: Range): void {
	for (let offset = start; offset < end; offset++) {
		const point = points[offset] ?? '';
		if (single[point.charCodeAt(0)] !== 0) {
			addPoint(reading, point, offset);
		}
	}
}

/** Adds any number of letters of one code point. */
function addPoint(reading: Reading, point: string, offset: number): void {
	const unit = point.charCodeAt(0);
	if (single[unit] === UNKNOWN) {
		learnUnit(unit);
	}
	const letters = lettersOf(point);
	const { codes, offsets, count } = reading;
	const after = count + letters.length;
	const room = after > codes.length ? 2 * codes.length + letters.length : codes.length;
	reading.codes = widen(codes, room);
	reading.offsets = widen(offsets, room);
	reading.codes.set(letters, count);
	reading.offsets.fill(offset, count, after);
	reading.count = after;
}

function widen(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
	if (length === array.length) {
		return array;
	}
	const wider = new Uint32Array(length);
	wider.set(array);
	return wider;
}
