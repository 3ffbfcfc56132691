import { describe, expect, it } from 'vitest';
import { readColumns } from '../../../src/formats/plain/read-columns.ts';

const WIDTH = 40;
const beside = (left: readonly string[], right: readonly string[]): string => {
	const count = Math.max(left.length, right.length);
	return Array.from({ length: count }, (_, index) => {
		return `${(left[index] ?? '').padEnd(WIDTH)}${right[index] ?? ''}`.trimEnd();
	}).join('\n');
};
const LEFT = [
	'The harbour of Albera was dredged in',
	'the spring, and two piers of stone',
	'were built where boats had lain on',
	'the sand; the third is not begun.'
];
const RIGHT = [
	'A road to the quarry was promised by',
	'the council for the year after next,',
	'though nobody has said who pays it,',
	'and the ferry goes on until then.'
];
const MORE = [
	'Its keeper says that the lamp burns',
	'gas from the works, and that it has',
	'done so since the first winter of'
];
const OTHER = [
	'the war; the papers of the harbour',
	'office name another day, two years',
	'later, and a lamp that burned oil.'
];

describe('a plain text in two columns', () => {
	it('is read stretch by stretch, where both columns have their blank lines at once', () => {
		const text = `A HEADING ACROSS BOTH OF THE COLUMNS THAT FOLLOW\n\n${beside(LEFT, RIGHT)}\n\n${beside([...MORE, ...MORE], OTHER)}\n`;
		const columns = [LEFT, RIGHT].map((lines) => lines.join('\n')).join('\n');
		expect(readColumns(text)).toBe(
			`A HEADING ACROSS BOTH OF THE COLUMNS THAT FOLLOW\n\n${columns}\n\n${[...MORE, ...MORE, ...OTHER].join('\n')}\n`
		);
	});

	it('is read column by column, where one goes on past the blank line of the other', () => {
		const left = [...LEFT, '', ...MORE];
		const right = [...RIGHT, ...OTHER];
		expect(readColumns(beside(left, right))).toBe([...left, ...right].join('\n'));
	});

	it('runs on past a line that is blank in both, where columns have blank lines of their own', () => {
		const left = [...LEFT, '', ...MORE, '', ...LEFT];
		const right = [...RIGHT, ...OTHER, '', '', ...RIGHT];
		expect(readColumns(beside(left, right)).indexOf(RIGHT[0]!)).toBeGreaterThan(
			readColumns(beside(left, right)).lastIndexOf(LEFT[3]!)
		);
	});
});

describe('any other plain text stays as it is', () => {
	const rows = ['Albera', 'Brest', 'Cadiz', 'Douala', 'Esbjerg', 'Fremantle', 'Genoa', 'Haifa', 'Izmir'];
	it.each([
		['a table of short cells', rows.map((name, index) => `${name.padEnd(WIDTH)}${index * 117} tonnes`).join('\n')],
		[
			'a list of names with what is said of them',
			rows.map((name) => `${name.padEnd(WIDTH)}the harbour there was dredged in the spring`).join('\n')
		],
		[
			'prose with two spaces after a stop',
			Array(12).fill('It was said.  Nobody knew by whom it was said.').join('\n')
		],
		['a few lines side by side', beside(LEFT, RIGHT)],
		[
			'lines of which one crosses',
			`${beside([...LEFT, ...LEFT], [...RIGHT, ...RIGHT])}\n${'One line that goes across both of them here.'.padEnd(60, 'x')}`
		]
	])('%s', (_, text) => expect(readColumns(text)).toBe(text));
});

it('passes over lines too long to be printed, and a text without an end of lines, in one look', () => {
	const long = Array(3).fill('a  b  '.repeat(700_000)).join('\n');
	const many = Array(300_000).fill('It was said.  Nobody knew by whom.').join('\n');
	expect(readColumns(long)).toBe(long);
	expect(readColumns(many)).toBe(many);
});
