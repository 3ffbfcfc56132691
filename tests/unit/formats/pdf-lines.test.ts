import { describe, expect, it } from 'vitest';
import { dropUnreadable, joinLines, type PdfPage, type Run } from '../../../src/formats/pdf/lines.ts';
import { findRunningLines } from '../../../src/formats/pdf/running-lines.ts';

const run = (
	text: string,
	x: number,
	isRightToLeft = /\p{Script=Arabic}/u.test(text),
	width = text.length * 5
): Run => ({
	text,
	x,
	y: 700,
	width,
	size: 12,
	isRightToLeft
});

describe('a line written from right to left', () => {
	it('is read from right to left, however it was drawn, numbers and foreign words forward', () => {
		const drawn = [
			run('۔', 100),
			run('ہے', 105),
			run(' ', 115),
			run('Al', 120),
			run('bera', 130),
			run(' ', 150),
			run('سے', 155),
			run(' ', 165),
			run('19', 170),
			run('11', 180),
			run(' ', 190),
			run('گودی', 195)
		];
		expect(joinLines(drawn).map(({ text }) => text)).toEqual(['گودی 1911 سے Albera ہے۔']);
	});

	it('has its brackets turned as they are read', () => {
		expect(
			joinLines([run('گ', 100), run('(', 105, false), run('د', 110), run(')', 115, false), run('ب', 120)])[0]
				?.text
		).toBe('ب(د)گ');
	});

	it('keeps marks after their letters', () => {
		expect(joinLines([run('ب', 100), run('\u064E', 103, false, 0), run('ت', 106)])[0]?.text).toBe('تب\u064E');
	});
});

describe('a line whose letters are set apart', () => {
	it('keeps its words apart where the page does', () => {
		const runs = [
			run('T h e', 72),
			run(' ', 99),
			run('p i e r', 108),
			run(' ', 150),
			run('i n', 160),
			run(' ', 172),
			run('1 9 1 1 .', 180)
		];
		expect(joinLines(runs)[0]?.text).toBe('The pier in 1911.');
		expect(joinLines([run('A B C', 72), run('or', 110)])[0]?.text).toBe('A B C or');
	});
});

describe('glyphs that no letter is known for', () => {
	it('are dropped and counted', () => {
		const runs = [run('\u0000\u0000', 72), run('fl\u0000ow', 90), run('\uE041\uF0B7', 120)];
		expect(dropUnreadable(runs)).toBe(4);
		expect(runs.map(({ text }) => text)).toEqual(['', 'flow', '\uF0B7']);
	});
});

describe('the heads and page numbers of a book of thousands of pages', () => {
	it('are found in time that grows with the book, not with its square', () => {
		const pages: PdfPage[] = Array.from({ length: 9000 }, (_, index) => {
			const texts = [`Of tides and piers ${index + 1}`, `row ${index} of the log`, String(index + 1)];
			return {
				label: String(index + 1),
				top: 842,
				bottom: 0,
				lines: texts.map((text, row) => ({
					text,
					x: 72,
					end: 172,
					y: [800, 400, 40][row] ?? 0,
					height: 12,
					runs: []
				}))
			};
		});
		const running = findRunningLines(pages);
		expect(running.size).toBe(18_000);
		expect(pages.some(({ lines }) => lines.slice(1, 2).some((line) => running.has(line)))).toBe(false);
	});
});
