import { describe, expect, it } from 'vitest';
import { joinPoints, normaliseText } from '../../../src/text/normalise.ts';
import { countRangeWords, findTokens } from '../../../src/text/tokens.ts';

const count = (text: string): number => countRangeWords(normaliseText(text).points);

describe('countStretchWords', () => {
	it.each([
		['words between spaces', 'The old pier was sold twice.', 6],
		['an ideograph as one', '在北京的港口', 6],
		['four kana as one', 'カラチのみなと', 2],
		['four letters of Thai as one, marks aside', 'กรุงเทพ', 2],
		['a word of an alphabet between ideographs', '在 Karachi 港', 3],
		['Korean by its spaces', '베이징의 항구', 2],
		['nothing', '…', 0]
	])('counts %s', (_, text, words) => {
		expect(count(text)).toBe(words);
	});
});

describe('findTokens', () => {
	it('parts letters of scripts without spaces, with their marks, from words of others', () => {
		const { points } = normaliseText('在Karachi港 កំពង់');
		expect(findTokens(points).map(({ start, end }) => joinPoints(points, start, end))).toEqual([
			'在',
			'Karachi',
			'港',
			'កំ',
			'ព',
			'ង់'
		]);
	});
});
