import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NameFinder, NameSet } from '../../../../src/mentions/scan/find-names.ts';

function find(names: readonly string[], text: string, pieces = [text]): string[] {
	const set = new NameSet();
	const known = new Map(names.map((name) => [set.add(name), name]));
	const found: string[] = [];
	const finder = new NameFinder(set, (start, end, path) => {
		found.push(`${known.get(path) ?? ''} = ${text.slice(start, end)}`);
	});
	pieces.forEach((piece) => finder.push(piece));
	finder.end();
	return found;
}

test('whole words only, the longest name first, none inside another', () => {
	expect(find(['Guinea', 'New Guinea'], 'New Guinea, Guinea, Guineas')).toEqual([
		'New Guinea = New Guinea',
		'Guinea = Guinea'
	]);
});

test.each([
	['over a line end', 'Tierra del Fuego', 'Tierra\ndel  Fuego'],
	['over a hyphen', 'Port Louis', 'Port-Louis'],
	['over a hyphen at a line’s end', 'Afghanistan', 'Afgha-\nnistan'],
	['over a footnote mark in brackets', 'Coral Sea', 'Coral[12] Sea'],
	['over a footnote mark glued on', 'Coral Sea', 'Coral3 Sea'],
	['with small figures', 'Coral Sea', 'Coral² Sea'],
	['with a soft hyphen', 'Paramaribo', 'Parama\u00ADribo'],
	['with accents', 'São Tomé', 'Sao Tome'],
	['with letters like an apostrophe', 'Oʻahu', 'Oahu'],
	['with a plain apostrophe', 'Oʻahu', "O'ahu"],
	['in a half ring', "Ta'izz", 'Taʿizz'],
	['after an elision', "Côte d'Ivoire", 'Côte d’Ivoire'],
	['with Arabic kaf and yeh', 'کراچی', 'كراچي'],
	['of a final form', 'ירושלים', 'ירושלימ'],
	['shortened with a full stop', 'St. Helens', 'St Helens'],
	['with what stands between its words', 'Trinidad & Tobago', 'Trinidad & Tobago'],
	['in full-width letters', 'Tokyo', 'Ｔｏｋｙｏ'],
	['beyond the basic plane', '𠮷野', '在𠮷野山']
])('a name is found %s', (_, name, text) => {
	expect(find([name], text)).toHaveLength(1);
});

test.each([
	['over a paragraph’s end', 'Coral Sea', 'Coral\n\nSea'],
	['over a sentence’s end', 'Salt Lake', 'of Salt. Lake'],
	['over a comma', 'Coral Sea', 'Coral, Sea'],
	['in lower case', 'Reading', 'reading'],
	['otherwise written, if it is short', 'US', 'Us'],
	['inside a longer word', 'Oman', 'Omani Romans']
])('a name is not found %s', (_, name, text) => {
	expect(find([name], text)).toEqual([]);
});

test('possessives and plurals of a people leave the name whole', () => {
	expect(find(['Peru', "Queen Anne's County"], 'Peru’s road, Queen Anne’s County')).toEqual([
		'Peru = Peru',
		"Queen Anne's County = Queen Anne’s County"
	]);
});

test('scripts without spaces: a name is found between other letters, and not inside a word the script shows', () => {
	expect(find(['北京'], '在北京的港口')).toEqual(['北京 = 北京']);
	expect(find(['ลาว'], 'ในลาวมี')).toEqual(['ลาว = ลาว']);
	expect(find(['ロシア'], 'ベラロシアン')).toEqual([]);
});

test('a text in pieces of any size gives what it gives in one', () => {
	const words = fc.constantFrom(
		'Coral',
		'Sea',
		'the',
		'\n',
		'-',
		' ',
		'[1]',
		'北',
		'京',
		'.',
		'’s',
		'Ｔ',
		'𠮷野',
		'Coral Sea'
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 400 }), fc.integer({ min: 1, max: 97 }), (parts, size) => {
			const text = parts.join(' ').repeat(9);
			const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, n) =>
				text.slice(n * size, (n + 1) * size)
			);
			const names = ['Coral Sea', 'Sea', '北京', '𠮷野'];
			expect(find(names, text, pieces)).toEqual(find(names, text));
		}),
		{ numRuns: 30 }
	);
});
