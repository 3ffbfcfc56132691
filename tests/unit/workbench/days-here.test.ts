import { expect, test } from 'vitest';
import type { ProposedDate } from '../../../src/model/proposals/mention.ts';
import { listDaysIn } from '../../../src/workbench/days-here.ts';

const date = (
	start: number,
	text: string,
	value: string | null,
	kind: ProposedDate['kind'] = 'date'
): ProposedDate => ({
	start,
	end: start + text.length,
	text,
	kind,
	value,
	confidence: 0.9,
	reasons: []
});

test('a passage offers the days that stand in it, each once, in their order', () => {
	const dates = [
		date(60, 'from 2011 to 2015', '2011/2015', 'range'),
		date(20, 'in 2021', '2021'),
		date(40, '2021', '2021'),
		date(30, 'three weeks', 'P3W', 'duration'),
		date(50, 'last year', null),
		date(200, '12 June 2014', '2014-06-12')
	];
	expect(listDaysIn(dates, { start: 10, end: 100 })).toEqual([
		{ text: 'in 2021', edtf: '2021' },
		{ text: 'from 2011 to 2015', edtf: '2011/2015' }
	]);
	expect(listDaysIn(dates, { start: 0, end: 22 })).toEqual([]);
});
