import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/language/languages.ts';
import { setSpeech, type Messages } from '../../../../src/language/speech.ts';
import type { ResultGroup } from '../../../../src/lib/search/search-index.ts';
import { tellAll, tellCount, tellFound, tellShown } from '../../../../src/lib/search/tell-counts.ts';

/** The page speaks a language, in the words it has. */
function speak(id: string): void {
	const language = LANGUAGES.find((item) => item.id === id)!;
	const file = new URL(`../../../../src/language/messages/${id}.json`, import.meta.url);
	const messages = id === 'en' ? null : (JSON.parse(readFileSync(file, 'utf8')) as Messages);
	setSpeech(() => ({ language, messages, offered: ['en'], atlas: 'en' }));
}
afterEach(() => setSpeech(() => undefined));

const QUAY = { id: 'quay', type: 'feature', title: 'Quay', hint: '', href: 'feature/quay/' } as const;
const places = (total: number, isAtLeast?: true): ResultGroup => {
	return { type: 'feature', results: [QUAY], total, ...(isAtLeast && { isAtLeast }) };
};
const tell = (group: ResultGroup): string[] => {
	return [
		tellShown(group),
		tellAll([group]),
		tellCount(group),
		tellFound('quay', { groups: [group], isWhole: true })
	];
};

it('tells how many there are where that is known', () => {
	expect(tell(places(31))).toEqual(['Places, 1 of 31', 'All 31 results', '31', '31 results: 31 places.']);
	expect(tell(places(1))).toEqual(['Places', 'The result on a page of its own', '1', '1 result: 1 place.']);
});

it('tells that there are at least so many where there may be more', () => {
	expect(tell(places(5000, true))).toEqual([
		'Places, 1 of at least 5000',
		'At least 5000 results',
		'at least 5000',
		'At least 5000 results: 5000 places.'
	]);
	expect(tell(places(1, true))).toEqual([
		'Places',
		'At least one result',
		'at least 1',
		'At least one result: 1 place.'
	]);
	// Of one type so is so of all together.
	const known: ResultGroup = { type: 'source', results: [], total: 2 };
	expect(tellAll([known, places(5, true)])).toBe('At least 7 results');
});

it.for([
	['ru', 'Места, 1 из не менее чем 501', 'Не менее 501 результата', 'не менее 501'],
	['ur', 'مقامات، کم از کم 501 میں سے 1', 'کم از کم 501 نتائج', 'کم از کم 501'],
	['fa', 'مکان‌ها، ۱ از دست‌کم ۵۰۱', 'دست‌کم ۵۰۱ نتیجه', 'دست‌کم ۵۰۱'],
	['zh', '地点、1/至少501', '至少501条结果', '至少501']
])('tells it in the words of the language: %s', ([language = '', ...words]) => {
	speak(language);
	expect(tell(places(501, true)).slice(0, 3)).toEqual(words);
});

it('takes the plural that goes with "at least" in Russian', () => {
	speak('ru');
	expect([21, 22, 25, 111].map((total) => tellAll([places(total, true)]))).toEqual([
		'Не менее 21 результата',
		'Не менее 22 результатов',
		'Не менее 25 результатов',
		'Не менее 111 результатов'
	]);
});
