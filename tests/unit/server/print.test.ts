import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/model/issue.ts';
import { formatFileName, formatIssues, listFirst } from '../../../src/server/print.ts';

const issue = (change: Partial<Issue>): Issue => ({
	code: 'uncited',
	severity: 'error',
	message: 'No passage supports it.',
	remedy: 'Cite one.',
	file: 'features/a.geojson',
	path: '',
	...change
});

describe('faults as they are printed', () => {
	it('that are the same are told once, with their number and files', () => {
		const many = [0, 1, 2, 3].map((index) => issue({ path: `features[${index}]` }));
		expect(formatIssues([...many, issue({ file: 'events/all.json', path: 'events[0]' })])).toBe(
			'events/all.json\n  ✗ events[0] (and 4 more places, in features/a.geojson too): No passage supports it. Cite one. [uncited]'
		);
	});
	it('of one kind are counted where they are very many', () => {
		const many = Array.from({ length: 100_006 }, (_, index) =>
			issue({ path: `features[${index}]`, message: `No passage supports "f-${index}".` })
		);
		const lines = formatIssues(many).split('\n');
		expect(lines.length).toBeLessThan(40);
		expect(lines.at(-1)).toBe('  ✗ … and 99,981 more of this kind [uncited]');
	});
	it('of different files stand under their file', () => {
		const printed = formatIssues([
			issue({ file: 'b.json', message: 'One.' }),
			issue({ file: 'a.json', message: 'Two.' })
		]);
		expect(printed).toBe('a.json\n  ✗ Two. Cite one. [uncited]\n\nb.json\n  ✗ One. Cite one. [uncited]');
	});
	it('of a file whose name holds a line end stay in one line', () => {
		expect(formatFileName('two\nlines\t.txt')).toBe('two\\u000alines\\u0009.txt');
		expect(formatIssues([issue({ file: 'two\nlines.json', message: 'One.' })]).split('\n')).toEqual([
			'two\\u000alines.json',
			'  ✗ One. Cite one. [uncited]'
		]);
	});
	it('steer no terminal', () => {
		expect(formatIssues([issue({ file: 'a\u001b[31m.json' })])).not.toContain('\u001b');
	});
});

it('of a long row of names the first are told, and how many more there are', () => {
	const names = Array.from({ length: 150 }, (_, index) => `s-${index}`);
	expect(listFirst(names.slice(0, 3))).toBe('s-0, s-1, s-2');
	expect(listFirst(names.slice(0, 20))).toMatch(/s-18, s-19$/);
	expect(listFirst(names)).toMatch(/^s-0, .*, s-19 and 130 more$/);
});
