import { describe, expect, it } from 'vitest';
import { listJoins, listSplits, listUnmarked } from '../../../src/review/name-pieces.ts';
import { listOccurrences, reshapeFound } from '../../../src/review/reshape.ts';
import type { FoundFile, PlaceProposal } from '../../../src/model/proposals/proposals.ts';

const shownOf = (markings: readonly { shown: string }[]): string[] => markings.map(({ shown }) => shown);

describe('splitting a name', () => {
	it.each([
		['Kisumu and Nakuru', 'en', 'Kisumu | Nakuru'],
		['Port Bell, Jinja', 'en', 'Port Bell | Jinja'],
		['Ufer der Oder und Neiße', 'de', 'Ufer der Oder | Neiße'],
		['Осло и Берген', 'ru', 'Осло | Берген'],
		['بندر و ساحل', 'fa', 'بندر | ساحل']
	])('breaks %s at what joins the two, and that is part of neither', (text, language, shown) => {
		expect(shownOf(listSplits(text, 10, language))[0]).toBe(shown);
	});
	it('gives offsets in code points, after a letter beyond the first plane too', () => {
		const [marking] = listSplits('𝒜bo and Turku', 100, 'en');
		expect(marking).toMatchObject({
			names: [
				{ start: 100, end: 103 },
				{ start: 108, end: 113 }
			],
			within: { start: 100, end: 113 }
		});
	});
	it('offers shorter names too, and breaks by letters where a script has no spaces', () => {
		expect(shownOf(listSplits('Old Kisumu Pier', 0, 'en'))).toContain('Old Kisumu');
		expect(shownOf(listSplits('Old Kisumu Pier', 0, 'en'))).toContain('Kisumu Pier');
		expect(shownOf(listSplits('东京', 0, 'zh'))).toContain('东 | 京');
	});
});

describe('joining and marking names', () => {
	const text = 'Ships leave Port Victoria for Mwanza Town. Bukoba waits.';
	const range = (words: string) => ({
		start: 50 + text.indexOf(words),
		end: 50 + text.indexOf(words) + words.length
	});
	it('joins only neighbours of one sentence, the nearest first', () => {
		const names = ['Port', 'Victoria', 'Mwanza', 'Bukoba'].map(range);
		expect(shownOf(listJoins(text, 50, range('Victoria'), names))).toEqual([
			'Port Victoria',
			'Victoria for Mwanza'
		]);
		expect(shownOf(listJoins(text, 50, range('Bukoba'), names))).toEqual([]);
	});
	it('offers what is written as a name and marked as none, that nearest by first', () => {
		const near = range('Mwanza').start;
		expect(shownOf(listUnmarked(text, 50, near, [range('Port')]))).toEqual(['Mwanza Town', 'Bukoba', 'Ships']);
	});
	it('finds the same words wherever they stand whole', () => {
		const points = [...'Ona met Onan at Ona.'];
		expect(listOccurrences(points, { start: 0, end: 3 })).toEqual([
			{ start: 0, end: 3 },
			{ start: 16, end: 19 }
		]);
	});
	it('drops what stood there, keeps the other names of the place, and adds what is marked', () => {
		const place = (id: string, ...starts: number[]): PlaceProposal => ({
			id,
			place: null,
			confidence: 0,
			reasons: [],
			mentions: starts.map((start) => ({ start, end: start + 4, text: 'Port', sense: 'place', confidence: 0 })),
			others: []
		});
		const found: FoundFile = {
			document: 'd',
			basis: '',
			places: [place('a', 0, 50), place('b', 10)],
			dates: [],
			quantities: [],
			statuses: []
		};
		const reshape = { document: 'd', dropped: [{ start: 0, end: 14 }], added: [place('c', 0)] };
		const { places } = reshapeFound(found, [reshape]);
		expect(places.map(({ id, mentions }) => [id, mentions.map(({ start }) => start)])).toEqual([
			['a', [50]],
			['c', [0]]
		]);
		expect(reshapeFound(found, [])).toBe(found);
	});
});
