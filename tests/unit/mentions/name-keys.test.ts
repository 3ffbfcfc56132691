import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMentions, indexNames } from '../../../src/mentions/find-mentions.ts';
import { keysOfName, listKeys } from '../../../src/mentions/name-keys.ts';
import { normaliseText } from '../../../src/text/normalise.ts';

const NAMES = [
	'Port Alba',
	'Berth 12 West',
	'Alba',
	"Sana'a",
	'Ṣanʿāʾ',
	'Tōkyō Bay',
	'과다르',
	'北京',
	'北京港',
	'เชียงใหม่',
	'US',
	'Çanak–Kıyı strait',
	'Q1'
];
/** What texts put between and onto the words of names. */
const PIECES = [
	...NAMES,
	...[
		'Port',
		'Sanaa',
		'Tookyoo Bay',
		'Tokyo',
		'Bay',
		'Al',
		'ba',
		'Çanak',
		'Kıyı strait',
		'北',
		'京',
		'港',
		'가',
		'에서',
		'1',
		'12',
		'[3]'
	],
	...[' ', ' ', '\n', '-\n', '-', "'", '’', '.', ',', '\u0304', '\u00AD']
];

test('a name that is found in a text has a key among the text’s, however it is written there', () => {
	const index = indexNames(NAMES.map((text) => ({ id: text, names: [{ text, role: 'document' }] })));
	const keys = new Map(NAMES.map((name) => [name, keysOfName(name)]));
	let found = 0;
	const check = (text: string): void => {
		const normal = normaliseText(text);
		const standing = listKeys(normal);
		for (const { senses } of findMentions(normal, index)) {
			for (const { id } of senses) {
				found++;
				expect(
					keys.get(id)?.some((key) => standing.has(key)),
					`${id} in ${text}`
				).toBe(true);
			}
		}
	};
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 14 }), (pieces) =>
			check(pieces.join(''))
		),
		{
			numRuns: 3000
		}
	);
	expect(found).toBeGreaterThan(1000);
	for (const text of [
		'Port[3] Alba',
		'Port12 Alba4',
		'Port\nAl-\nba',
		'Tookyoo [1] Bay2',
		'Tōkyō Bay',
		'在北\n京港',
		'과다르에서'
	]) {
		found = 0;
		check(text);
		expect(found, text).toBe(1);
	}
});

test('the key of a name is its first two words; one with long vowels has another', () => {
	expect(['Alba', 'Port Alba Road', "Sana'a Old Town", '北京港', 'Tōkyō Bay', '…'].map(keysOfName)).toEqual([
		['alba'],
		['port alba'],
		['sanaa old'],
		['北 京'],
		['tokyo bay', 'tookyoo bay'],
		[]
	]);
});
