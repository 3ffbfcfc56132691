import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenedDocument, QueueRow, ShownParagraph, Subject } from '../../../src/model/workbench/protocol.ts';
import { describePlace, moveCrossHair } from '../../../src/workbench/cross-hair.ts';
import { boundPositions } from '../../../src/workbench/candidate-features.ts';
import { listInOrder } from '../../../src/workbench/order.ts';
import { markParagraphs } from '../../../src/workbench/segments.ts';
import { findSentenceAt, moveEdge, sliceSelected, trimSelected } from '../../../src/workbench/selection.ts';
import { SHORTCUTS, REASONS, findAction } from '../../../src/workbench/shortcuts.ts';
import { findSubjects, listLikely, listNamed } from '../../../src/workbench/subjects.ts';

const TEXT = '𝒜 ferry left Oslo. It came to Ærø in May! Nobody knows why.';
const paragraph: ShownParagraph = { start: 100, text: TEXT, isHeading: false };
const said = { confidence: 0.9, reasons: [] };
const opened = (spans: readonly (readonly [string, number, number])[]): OpenedDocument => ({
	id: 'd',
	paragraphs: [paragraph],
	passages: [],
	places: [],
	quantities: [],
	statuses: [],
	missing: null,
	dates: spans.map(([id, start, end]) => ({ id, start, end, text: 'x', kind: 'date', value: null, ...said }))
});
const length = [...TEXT].length;

describe('the document with its marks', () => {
	it('is cut where proposals begin and end, and loses no letter', () => {
		const span = fc
			.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: 12 }))
			.map(([start, size]) => [start + 100, Math.min(length, start + size) + 100] as const);
		fc.assert(
			fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
				const named = spans.map(([start, end], index) => [`p${index}`, start, end] as const);
				const [marked] = markParagraphs(opened(named));
				expect(marked!.segments.map(({ text }) => text).join('')).toBe(TEXT);
				for (const [id, start, end] of named) {
					const own = marked!.segments.filter(({ proposals }) => proposals.includes(id));
					expect(own.map(({ text }) => text).join('')).toBe([...TEXT].slice(start - 100, end - 100).join(''));
				}
			})
		);
	});
});

describe('a selection', () => {
	it('begins with the sentence at hand and moves by words and sentences, in code points', () => {
		const paragraphs = [paragraph];
		const start = 100 + [...TEXT].indexOf('Æ');
		const sentence = findSentenceAt(paragraphs, start, 'en')!;
		expect(sliceSelected(paragraphs, sentence).trim()).toBe('It came to Ærø in May!');
		const trimmed = trimSelected(paragraphs, sentence);
		expect(sliceSelected(paragraphs, trimmed)).toBe('It came to Ærø in May!');
		expect(trimSelected(paragraphs, trimmed)).toEqual(trimmed);
		const word = moveEdge(paragraphs, sentence, { side: 'start', by: 1, unit: 'word', language: 'en' });
		expect(sliceSelected(paragraphs, word).trim()).toBe('came to Ærø in May!');
		const more = moveEdge(paragraphs, sentence, { side: 'end', by: 1, unit: 'sentence', language: 'en' });
		expect(sliceSelected(paragraphs, more)).toBe('It came to Ærø in May! Nobody knows why.');
		// It ends with its paragraph, and never turns round.
		expect(moveEdge(paragraphs, more, { side: 'end', by: 1, unit: 'sentence', language: 'en' })).toEqual(more);
		const least = { start: more.end - 1, end: more.end };
		expect(moveEdge(paragraphs, least, { side: 'end', by: -1, unit: 'sentence', language: 'en' })).toEqual(least);
	});
});

const subject = (id: string, anchor: [number, number] | null, names: string[] = []): Subject => ({
	id,
	title: id,
	as: 'feature',
	names,
	position: anchor,
	anchor,
	countries: [],
	layer: 'places'
});

describe('the cross-hair', () => {
	it('moves by steps the eye sees at any zoom, round the earth and never over a pole', () => {
		const [near] = moveCrossHair([0, 0], 'ArrowRight', 10, false);
		const [far] = moveCrossHair([0, 0], 'ArrowRight', 5, false);
		expect(far / near).toBeCloseTo(32, 0);
		expect(moveCrossHair([0, 0], 'ArrowRight', 10, true)[0] / near).toBeCloseTo(10, 1);
		expect(moveCrossHair([179.99, 0], 'ArrowRight', 5, true)[0]).toBeLessThan(-170);
		expect(moveCrossHair([0, 84.9], 'ArrowUp', 1, true)[1]).toBe(85);
		expect(moveCrossHair([5, 5], 'q', 5, false)).toEqual([5, 5]);
	});
	it('says where it is: degrees, country, distance and direction from the nearest place', () => {
		const places = [
			subject('Kisumu', [34.75, -0.1]),
			subject('Nairobi', [36.82, -1.29]),
			subject('A country', null)
		];
		expect(describePlace([34.75, -0.5], places)).toBe('0.5° S, 34.75° E, Kenya, 44 km south of Kisumu');
		expect(describePlace([34.75, -0.1], places)).toContain('at Kisumu');
		expect(describePlace([-140, -30], [])).toBe('30° S, 140° W, in no country');
	});
	it('has candidates on both sides of the date line beside one another', () => {
		const [west, , east] = boundPositions([
			[179, 10],
			[-179, 12]
		]);
		expect(east - west).toBeLessThan(10);
	});
	it('stands near round neighbours, so that their marks do not cover each other', () => {
		const [west, , east] = boundPositions([
			[34.1, -0.4],
			[34.75, -0.1]
		]);
		expect(east - west).toBeLessThan(1.5);
	});
	it('shows the first, though another lies across an ocean', () => {
		const [west, south, east, north] = boundPositions([
			[35, -17],
			[40, -15],
			[-96, 19]
		]);
		expect([west < 35, south < -17, east > 40, north > -15]).toEqual([true, true, true, true]);
		expect(east - west).toBeLessThan(20);
	});
});

describe('the queue and its subjects', () => {
	const row = (text: string, value = ''): QueueRow => ({
		id: text,
		document: 'd',
		kind: 'place',
		text,
		start: 0,
		count: 1,
		confidence: 1,
		value,
		candidate: null,
		country: null,
		sense: null
	});
	it('goes by text or by name, whatever the accents, and finds in name and value', () => {
		const rows = [row('Zug'), row('Århus', 'Denmark'), row('aalborg', 'Denmark')];
		expect(listInOrder(rows, 'text', '')).toEqual([0, 1, 2]);
		expect(listInOrder(rows, 'name', '')).toEqual([2, 1, 0]);
		expect(listInOrder(rows, 'text', ' denm')).toEqual([1, 2]);
	});
	it('offers what passages near it tell of, the nearest first', () => {
		const passage = (start: number, supports: string[]) => {
			return { id: `${start}`, source: 's', start, end: start + 10, digest: '', supports, locator: '' };
		};
		const passages = [passage(0, ['far']), passage(600, ['near']), passage(650, ['here'])];
		const subjects = ['far', 'near', 'here', 'other'].map((id) => subject(id, null));
		expect(listLikely(passages, subjects, 655).map(({ id }) => id)).toEqual(['here', 'near']);
		// One passage may hold the whole paragraph: what is named nearest in it comes first, whatever letters lie
		// before it.
		const long = [passage(0, ['a', 'b', 'c'])].map((each) => ({ ...each, end: 90 }));
		const towns = [subject('a', null, ['Aba']), subject('c', null, ['Caro']), subject('b', null, ['Bel'])];
		const text = '𝒜𝒜 quay at Aba. A yard at Bel was closed in 2015; not at Caro.';
		const around = (words: string): string[] => {
			const start = [...text.slice(0, text.indexOf(words))].length;
			return listLikely(long, towns, start, [{ start: 0, text, isHeading: false }]).map(({ id }) => id);
		};
		expect(around('closed')).toEqual(['b', 'a', 'c']);
		expect(around('quay')).toEqual(['a', 'b', 'c']);
		const named = [subject('oslo', null, ['Oslo']), subject('may', null, ['Ma']), subject('aro', null, ['Ærø'])];
		expect(listNamed(named, TEXT)).toEqual(['oslo', 'aro']);
		expect(
			findSubjects([subject('b', null, ['Port Ada']), subject('ada', null)], 'ada', 9).map(({ id }) => id)
		).toEqual(['ada', 'b']);
	});
});

describe('the keys', () => {
	const press = (key: string, more: Partial<KeyboardEvent> = {}): string | null =>
		findAction({
			key,
			target: null,
			altKey: false,
			ctrlKey: false,
			metaKey: false,
			shiftKey: false,
			...more
		} as KeyboardEvent);
	it('are one each, and leave those of the browser alone', () => {
		const keys = SHORTCUTS.flatMap((shortcut) => shortcut.keys);
		expect(new Set(keys).size).toBe(keys.length);
		expect(new Set(REASONS.map(({ key }) => key)).size).toBe(REASONS.length);
		expect([press('a'), press('U', { shiftKey: true }), press('7')]).toEqual(['accept', 'redo', 'candidate']);
		expect([press('z', { ctrlKey: true }), press('Z', { metaKey: true, shiftKey: true })]).toEqual([
			'undo',
			'redo'
		]);
		expect([press('a', { ctrlKey: true }), press('r', { metaKey: true }), press('n', { altKey: true })]).toEqual([
			null,
			null,
			null
		]);
	});
});
