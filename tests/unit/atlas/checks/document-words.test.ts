import { describe, expect, it } from 'vitest';
import { DocumentWords } from '../../../../src/atlas/checks/document-words.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';

const TITLE = 'On the dredging of small harbours and the selling of what was found';
const DOCUMENT =
	'The harbour of Quillan was dredged twice before the war, and each time the council sold the sand to the brickworks ' +
	'behind the station. Nobody kept the accounts until a ferry ran aground in calm weather below the old lighthouse.';
const words = new DocumentWords([normaliseText(`${TITLE}. ${DOCUMENT}`)], [TITLE]);
const find = (text: string): string | null => words.findBorrowed(text, 8);
const RUN = 'each time the council sold the sand to the brickworks behind the station';
const everyWord = (change: (word: string, index: number) => string): string => RUN.split(' ').map(change).join(' ');

describe('words of a document', () => {
	it('are found from so many in a row on, and told as they are written', () => {
		expect(find(`It is said that ${RUN}, or so.`)).toBe('each time the council sold the sand to');
		expect(find('It is said that each time the council sold the sand to nobody at all')).toBe(
			'each time the council sold the sand to'
		);
		expect(find('It is said that each time the council sold the sand off')).toBeNull();
	});

	it.each([
		[
			'with one word of ours after every seven',
			'each time the council sold the sand also to the brickworks behind the station nobody'
		],
		[
			'with a word of ours for one of theirs',
			'each time the council sold the gravel to the brickworks behind the station, nobody kept'
		],
		[
			'with digits inside words',
			everyWord((word) => (word.length > 4 ? `${word.slice(0, 2)}7${word.slice(2)}` : word))
		],
		['with digits for letters', everyWord((word) => word.replace(/(?<=\p{L})o(?=\p{L})/gu, '0'))],
		['with joiners inside words', everyWord((word) => `${word.slice(0, 2)}\u200C${word.slice(2)}`)],
		['with soft hyphens inside words', everyWord((word) => `${word.slice(0, 2)}\u00AD${word.slice(2)}`)],
		[
			'with hyphens inside words',
			everyWord((word) => (word.length > 4 ? `${word.slice(0, 2)}-${word.slice(2)}` : word))
		],
		['with words run together', RUN.replaceAll(' ', '')],
		[
			'in Cyrillic letters that look alike',
			RUN.replaceAll('e', 'е').replaceAll('o', 'о').replaceAll('c', 'с').replaceAll('a', 'а')
		],
		['in Greek letters that look alike', RUN.replaceAll('o', 'ο').replaceAll('i', 'ι')],
		[
			'in full-width letters',
			Array.from(RUN, (letter) =>
				letter === ' ' ? ' ' : String.fromCharCode(letter.charCodeAt(0) + 0xfee0)
			).join('')
		],
		['in capitals with accents', RUN.toUpperCase().replaceAll('E', 'É')]
	])('are found %s', (_, text) => {
		expect(find(`It is said that ${text}.`)).not.toBeNull();
	});

	it('are not found where only a few stand together, or in another order', () => {
		expect(
			find('The council of Quillan sold sand; the brickworks stand behind the station of the town.')
		).toBeNull();
		expect(find('behind the station the brickworks to the sand sold the council time each')).toBeNull();
		expect(find('')).toBeNull();
	});

	it('are not found in what anybody may quote', () => {
		expect(find(`Its title is ${TITLE}.`)).toBeNull();
	});

	it('are found where they are divided between two texts', () => {
		const [before, after] = ['In the end each time the council', 'sold the sand to the brickworks and was glad.'];
		expect([find(before), find(after)]).toEqual([null, null]);
		expect(words.findAcross(before, after, 8)).toMatch(/^each time the council sold/u);
		expect(words.findAcross(before, 'It was glad of the money.', 8)).toBeNull();
	});

	it('are counted by halves in a script without spaces', () => {
		const chinese = new DocumentWords(
			[normaliseText('这座小港口在战前曾经疏浚过两次每次市政府都把沙子卖给车站后面的砖厂')],
			[]
		);
		expect(chinese.findBorrowed('据说每次市政府都把沙子卖给车站后面的人', 8)).not.toBeNull();
		expect(chinese.findBorrowed('据说每次市政府都把沙子送走', 8)).toBeNull();
	});
});
