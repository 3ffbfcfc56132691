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

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => lettersOf(String.fromCharCode(code))[0] ?? 0);

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
	const push = (code: number, offset: number): void => {
		if (count >= room) {
			room *= 2;
			[codes, offsets] = [widen(codes, room), widen(offsets, room)];
		}
		codes[count] = code;
		offsets[count++] = offset;
	};
	const readAt = (offset: number): void => {
		const point = points[offset] ?? '';
		const unit = point.charCodeAt(0);
		const plain = unit < 128 ? (ASCII[unit] ?? 0) : -1;
		if (plain > 0) {
			push(plain, offset);
		} else if (plain < 0) {
			for (const code of lettersOf(point)) {
				push(code, offset);
			}
		}
	};
	for (const { start, end } of ranges) {
		for (let offset = start; offset < end; offset++) {
			readAt(offset);
		}
	}
	return {
		codes: codes.subarray(0, count),
		offsets: offsets.subarray(0, count)
	};
}

function widen(array: Uint32Array<ArrayBuffer>, length: number): Uint32Array<ArrayBuffer> {
	const wider = new Uint32Array(length);
	wider.set(array);
	return wider;
}
