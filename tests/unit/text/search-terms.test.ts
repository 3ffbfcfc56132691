import { describe, expect, it } from 'vitest';
import { foldTerm } from '../../../src/text/fold-term.ts';
import { listInitials, markTerms, splitQuery, splitTerms, splitWords } from '../../../src/text/search-terms.ts';

describe('terms of a text', () => {
	it('are cut at everything that is no letter, mark or digit', () => {
		expect(splitWords('Alba–Meria (2015), Mi-35: कराची')).toEqual(['Alba', 'Meria', '2015', 'Mi', '35', 'कराची']);
	});

	it('hold a numbered name in one word too', () => {
		expect(splitTerms('Mi-35')).toEqual(['Mi', '35', 'Mi35']);
	});

	it.each([
		['1,100 km', '1100km'],
		['$2 billion', '2bn'],
		['$2bn', '2 billion'],
		['1\u202F100 km', '1,100km'],
		['3.5 mln tons', '3.5 million'],
		['12’500 MW', '12500mw']
	])('of the amount %s hold those of %s', (text, query) => {
		const terms = splitTerms(text).map(foldTerm);
		expect(
			splitQuery(query)
				.map(foldTerm)
				.filter((term) => !terms.includes(term))
		).toEqual([]);
	});

	it('keep figures that are parted by a comma and years in a row apart', () => {
		expect(splitTerms('in 2014, 2015 and 3,14')).toEqual(['in', '2014', '2015', 'and', '3', '14']);
	});

	it('take no notice of an apostrophe inside a word', () => {
		expect(splitWords("Xi’an and Ta'izz")).toEqual(['Xian', 'and', 'Taizz']);
	});

	it.each([
		['上海港口', '港口'],
		['上海港口', '海港'],
		['在北京的港口', '北京'],
		['ท่าเรือน้ำลึก', 'เรือ'],
		['ກໍາແພງນະຄອນ', 'ນະຄອນ'],
		['ភ្នំពេញ', 'ពេញ'],
		['東京の港', 'の港'],
		['上海港口', '口']
	])('of %s hold those of %s, though no space stands between', (text, query) => {
		const terms = splitTerms(text).map(foldTerm);
		const asked = splitQuery(query).map(foldTerm);
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.filter((wanted) => !terms.some((term) => term.startsWith(wanted)))).toEqual([]);
	});

	it('keep a word of another script beside one without spaces apart', () => {
		expect(splitTerms('北京Beijing')).toEqual(['Beijing', '北京', '京']);
	});
});

describe('abbreviations of a name', () => {
	it.each([
		['Meria-occupied Alba', ['moa']],
		['Line of Control', ['loc']],
		['Trans-Alba Meria Pipeline', ['tamp']],
		['Alba', []],
		['Port Alba', []]
	])('%s gives %j', (name, initials) => {
		expect(listInitials(name)).toEqual(initials);
	});
});

describe('words asked for', () => {
	it('are marked where they begin a word, in any spelling', () => {
		expect(markTerms('The harbours of Álba', 'harbour alba')).toEqual([
			{ text: 'The ', isMatch: false },
			{ text: 'harbours', isMatch: true },
			{ text: ' of ', isMatch: false },
			{ text: 'Álba', isMatch: true }
		]);
	});

	it('are not those that only frame the question', () => {
		const marked = markTerms('The cost of the pipe', 'what is the cost of the pipe').filter(
			({ isMatch }) => isMatch
		);
		expect(marked.map(({ text }) => text)).toEqual(['cost', 'pipe']);
	});

	it('lose no letter of the text', () => {
		const text = '<b>上海港口</b> & more';
		expect(
			markTerms(text, '港口 more')
				.map((run) => run.text)
				.join('')
		).toBe(text);
	});
});
