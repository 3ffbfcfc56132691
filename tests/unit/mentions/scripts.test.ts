import { describe, expect, it } from 'vitest';
import { findMentions, indexNames } from '../../../src/mentions/find-mentions.ts';
import { normaliseText, sliceText } from '../../../src/text/normalise.ts';

function find(text: string, ...names: string[]): string[] {
	const normal = normaliseText(text);
	const index = indexNames(names.map((name) => ({ id: name, names: [{ text: name, role: 'document' as const }] })));
	return findMentions(normal, index).map(({ start, end }) => sliceText(normal, start, end));
}

describe('names in scripts without spaces', () => {
	it.each([
		['Chinese', '在北京的港口', '北京', ['北京']],
		['Chinese, at both ends', '港口在北京', '北京', ['北京']],
		['Chinese, over a line end', '在北\n京的港口', '北京', ['北 京']],
		['Chinese, one letter', '在沪的港口', '沪', ['沪']],
		['Japanese, between kana', 'カラチと東京の間', '東京', ['東京']],
		['Japanese, katakana', '港のカラチとラホール', 'カラチ', ['カラチ']],
		['Thai', 'ท่าเรือในกรุงเทพและพัทยา', 'กรุงเทพ', ['กรุงเทพ']],
		['Lao', 'ທ່າເຮືອໃນວຽງຈັນແລະ', 'ວຽງຈັນ', ['ວຽງຈັນ']],
		['Khmer', 'កំពង់ផែនៅភ្នំពេញនិង', 'ភ្នំពេញ', ['ភ្នំពេញ']],
		['Burmese', 'ဆိပ်ကမ်းရန်ကုန်မြို့', 'ရန်ကုန်', ['ရန်ကုန်']]
	])('are found in a row of letters: %s', (_, text, name, found) => {
		expect(find(text, name)).toEqual(found);
	});

	it('are the longest that stand there', () => {
		expect(find('上海港口很大', '上海', '上海港', '港口')).toEqual(['上海港']);
		expect(find('上海港口', '上海', '港口')).toEqual(['上海', '港口']);
	});

	it('are not found inside another word of katakana, nor over half a syllable', () => {
		expect(find('オランダの港', 'ラン')).toEqual([]);
		expect(find('เกาะ', 'กา')).toEqual([]);
	});
});

describe('Korean names', () => {
	it.each([
		['과다르는 항구다', '과다르'],
		['배가 과다르에서 떠났다', '과다르'],
		['과다르의 항구', '과다르'],
		['과다르로부터 왔다', '과다르'],
		['라호르와 카라치를 잇는다', '라호르'],
		['라호르와 카라치를 잇는다', '카라치'],
		['북경에는 강이 없다', '북경'],
		['카라치까지, 그리고', '카라치'],
		['카라코람 고속도로가 열렸다', '카라코람 고속도로'],
		['카라치'.normalize('NFD') + '가', '카라치']
	])('%s holds %s, its particle is no part of it', (text, name) => {
		expect(find(text, name)).toEqual([name]);
	});

	it('are not found in longer words', () => {
		expect(find('북경인은 북경대학교에서', '북경')).toEqual([]);
		expect(find('과다르항은', '과다르')).toEqual([]);
		expect(find('바닷가에', '바다')).toEqual([]);
		expect(find('강가에서', '강')).toEqual([]);
	});
});

describe('names written in several ways', () => {
	it.each([
		['كراچي', 'کراچی'],
		['کراچی', 'كراچي'],
		["Ta'izz", 'Taʿizz'],
		['Taʿizz', "Ta'izz"],
		['Ta‘izz', 'Taʿizz'],
		['Ṣanʿāʾ', 'Sanaa'],
		['Sanaa', 'Ṣanʿāʾ'],
		["San'aa", 'Ṣanʿāʾ'],
		['Hawai‘i', 'Hawaiʻi'],
		['\uFED3\uFE8E\uFEB1', 'فاس'],
		['مكّة', 'مکه']
	])('%s is found for %s', (text, name) => {
		expect(find(`In ${text}, at last.`, name)).toHaveLength(1);
	});

	it.each([
		['a footnote mark at the end', 'In Gwadar3 they', 'Gwadar', 'Gwadar'],
		['a raised footnote mark', 'In Gwadar³ they', 'Gwadar', 'Gwadar'],
		['a footnote mark inside', 'The Karakoram4 Highway is', 'Karakoram Highway', 'Karakoram4 Highway'],
		['a footnote mark in brackets', 'The Karakoram[4] Highway is', 'Karakoram Highway', 'Karakoram[4] Highway'],
		['a line end inside', 'The Karakoram\nHighway is', 'Karakoram Highway', 'Karakoram Highway'],
		['a word cut at a line end', 'The port of Gwa-\ndar is', 'Gwadar', 'Gwa- dar'],
		['an apostrophe behind', 'Gwadar’s port', 'Gwadar', 'Gwadar']
	])('with %s', (_, text, name, found) => {
		expect(find(text, name)).toEqual([found]);
	});

	it('are not found where a figure is part of another name, or a hyphen joins two words', () => {
		expect(find('CASA-1000 and CASA-10', 'CASA-1000')).toEqual(['CASA-1000']);
		expect(find('the M41 road', 'M4')).toEqual([]);
		expect(find('Gwa- dar', 'Gwadar')).toEqual([]);
		expect(find('The Gwadarite', 'Gwadar')).toEqual([]);
	});
});
