import type { Range } from '../model/records/source.ts';
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
const SEVERAL = -2;

/** The letter of a code unit, or `SEVERAL`, which a surrogate is too. */
function letterOf(unit: number): number {
	const known = single[unit] as number;
	if (known >= 0 || known === SEVERAL) {
		return known;
	}
	const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
	const letters = isSurrogate ? [] : lettersOf(String.fromCharCode(unit));
	return (single[unit] = isSurrogate || letters.length > 1 ? SEVERAL : (letters[0] ?? 0));
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
	let room = ranges.reduce((sum, { start, end }) => sum + end - start, 16);
	let [codes, offsets] = [new Uint32Array(room), new Uint32Array(room)];
	let count = 0;
	for (const { start, end } of ranges) {
		for (let offset = start; offset < end; offset++) {
			// One string for each point takes three times as long.
			const unit = typeof points === 'string' ? points.charCodeAt(offset) : (points[offset] ?? '').charCodeAt(0);
			const letter = letterOf(unit);
			if (letter > 0 && count < room) {
				codes[count] = letter;
				offsets[count++] = offset;
			} else if (letter !== 0) {
				const letters = lettersOf(points[offset] ?? '');
				room = count + letters.length > room ? 2 * room + letters.length : room;
				[codes, offsets] = [widen(codes, room), widen(offsets, room)];
				offsets.fill(offset, count, count + letters.length);
				codes.set(letters, count);
				count += letters.length;
			}
		}
	}
	return {
		codes: codes.subarray(0, count),
		offsets: offsets.subarray(0, count)
	};
}

function widen(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
	if (length === array.length) {
		return array;
	}
	const wider = new Uint32Array(length);
	wider.set(array);
	return wider;
}
