import { describe, expect, test } from 'vitest';
import { findBadStrings, hasBadStrings } from '../../../src/atlas/load/bad-strings.ts';
import { parseJson } from '../../../src/atlas/load/parse-json.ts';

describe('JSON is read strictly', () => {
	test.each([
		'{"a":{"b":[1,{"c":": \\" :"}]},"d":"\\\\"}',
		'{"one":"a colon: here","two":"\\\\\\" : still the text","three":{}}',
		'[]',
		'"only : a text"'
	])('%s is taken as it is', (text) => {
		expect(parseJson(text)).toEqual({ value: JSON.parse(text) as unknown });
	});

	test.each([
		['{"a":1,\n"b":2,\n "a":3}', 'The key "a" stands twice.', 'line 3, column 2'],
		['{"a":"\\\\","x":{"y":":","y":1}}', 'The key "y" stands twice.', 'line 1, column 24'],
		['{"a":1,"\\u0061":2}', 'The key "a" stands twice.', 'line 1, column 8'],
		['{"__proto__":1}', 'The key "__proto__" is not allowed.', 'line 1, column 2'],
		['[{"constructor":{}}]', 'The key "constructor" is not allowed.', 'line 1, column 3']
	])('%s is refused', (text, message, lineColumn) => {
		expect(parseJson(text)).toEqual({ message, lineColumn });
	});

	test('64 levels may be nested, one more may not', () => {
		const nest = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
		expect(parseJson(nest(64))).toHaveProperty('value');
		expect(parseJson(nest(65))).toHaveProperty('message', 'The file is nested deeper than 64 levels.');
		expect(parseJson('['.repeat(100_000))).toHaveProperty('message', 'The file is nested deeper than 64 levels.');
		expect(parseJson(`["${'['.repeat(100)}",`)).toHaveProperty(
			'message',
			expect.stringMatching(/^The file is not/u)
		);
		expect(parseJson(nest(5000))).toHaveProperty('message', 'The file is nested deeper than 64 levels.');
	});
});

test.each([
	[{ a: ['fine', { precis: '', hash: '', b: 1, c: null }] }, []],
	[{ precis: [''] }, ['precis[0]']],
	[{ a: { label: ' ' } }, ['a.label']],
	[{ subtitle: '', list: ['x\u2028y'] }, ['list[0]']],
	['\u0007', ['']]
])('that a value holds what nobody sees is known before the places are looked for: %j', (value, places) => {
	expect([...findBadStrings(value)].map(({ path }) => path)).toEqual(places);
	expect(hasBadStrings(value)).toBe(places.length > 0);
});
