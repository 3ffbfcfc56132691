import { expect, test } from 'vitest';
import { formatJson } from '../../../../src/atlas/compile/format-json.ts';

const long = Array.from({ length: 1201 }, (_, number) => ({ number, name: `“${number}”`, none: undefined }));

test.each([
	['a long list', long],
	[
		'lists in an object, and what is not there',
		{ a: 1, long, none: undefined, short: [undefined, 2], 'a "key"': long }
	],
	['one more than goes into words at once', Array.from({ length: 501 }, () => null)],
	['what is no list', { nested: { long } }],
	['a text', 'two\nlines'],
	['a list of nothing', []]
])('in pieces the text is what it is at once: %s', (_, value) => {
	expect([...formatJson(value)].join('')).toBe(JSON.stringify(value));
});

test('no piece holds more than a part of a long list', () => {
	const pieces = [...formatJson({ first: long, second: long })];
	expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(JSON.stringify(long).length / 2);
});
