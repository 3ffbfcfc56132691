import fc from 'fast-check';

/** Halves of letters, which no text holds by themselves. */
const HALVES = { first: 0xd800, count: 0x800 };

/**
 * Any code point, as a text of its own: what `unit: 'binary'` of fast-check draws, in the same order, but for its table
 * of all of them, which takes a second to make and stays in memory.
 */
export const anyPoint: fc.Arbitrary<string> = fc.integer({ min: 0, max: 0x10ffff - HALVES.count }).map(
	(index) => String.fromCodePoint(index < HALVES.first ? index : index + HALVES.count),
	(value) => {
		const point = typeof value === 'string' ? value.codePointAt(0) : undefined;
		if (point === undefined || value !== String.fromCodePoint(point)) {
			throw new Error('This is not one code point.');
		}
		return point < HALVES.first ? point : point - HALVES.count;
	}
);
