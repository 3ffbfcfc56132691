import { describe, expect, it } from 'vitest';
import { buildAnchors } from '../../../../src/atlas/compile/anchors.ts';
import { hashBytes } from '../../../../src/text/fingerprint.ts';
import { indexCopy, locateSource, type LocatedSource } from '../../../../src/anchors/match/locate.ts';
import { normaliseText, sliceText } from '../../../../src/text/normalise.ts';
import { readNote, readSample } from '../../sample.ts';

const [anchors] = buildAnchors(readSample());
const note = readNote();

function locate(text: string, asFile = false): { located: LocatedSource; textOf: (id: string) => string } {
	if (!anchors) {
		throw new Error('The sample has no source.');
	}
	const normal = normaliseText(text);
	const located = locateSource(anchors, indexCopy(normal), asFile ? hashBytes(new TextEncoder().encode(text)) : null);
	const textOf = (id: string): string =>
		(located.passages.find((passage) => passage.id === id)?.pieces ?? [])
			.map((piece) => sliceText(normal, piece.start, piece.end))
			.join(' … ');
	return { located, textOf };
}
const steps = (located: LocatedSource): string[] => located.passages.map((passage) => passage.by);

describe('finding passages in a copy', () => {
	it('knows the very file by its bytes', () => {
		expect(locate(note, true).located.how).toBe('bytes');
	});
	it('knows the same text whatever its line breaks, quotes and spaces', () => {
		const rewrapped = note.replaceAll(' ', '\n').replaceAll('\n\n', '\r\n');
		expect(locate(rewrapped).located.how).toBe('text');
	});
	it('finds the same letters and digits in an edition with other matter around them', () => {
		const { located, textOf } = locate(
			`HOME | SHARE\n\n${note}\n\nMore on harbours of the south. Print this page.`
		);
		expect(located.how).toBe('passages');
		expect(steps(located)).toEqual(['hash', 'hash']);
		expect(textOf('har-002')).toMatch(/^On the far side .* use it most\.$/);
	});
	it('finds a passage with a changed word by its sketch, and says so', () => {
		const { located, textOf } = locate(note.replace('working day', 'workday').replace('A note', 'Note'));
		expect(steps(located)).toEqual(['sketch', 'hash']);
		expect(textOf('har-001')).toContain('small ferry leaves');
	});
	it('calls a passage lost that is not there', () => {
		const { located } = locate(note.slice(0, note.indexOf('On the far side')));
		expect(steps(located)[1]).toBe('lost');
		expect(located.passages[1]?.pieces).toEqual([]);
	});
	it('reads the first of two where the document stands there twice, and says so', () => {
		const { located, textOf } = locate(`Preface.\n${note}\n${note}`);
		expect(steps(located)).toEqual(['hash', 'hash']);
		expect(located.repeats).toEqual({ count: 2, used: 1 });
		expect(located.passages[1]?.pieces[0]?.end).toBeLessThan(normaliseText(note).points.length + 10);
		expect(textOf('har-002')).toMatch(/^On the far side .* use it most\.$/);
	});
	it('reads the one to the letter where an altered one stands before it', () => {
		const { located } = locate(`Preface.\n${note.replace('working day', 'workday')}\n${note}`);
		expect(steps(located)).toEqual(['hash', 'hash']);
		expect(located.repeats).toEqual({ count: 2, used: 2 });
	});
	it('says nothing of repeats where the document stands there once', () => {
		expect(locate(`Preface.\n${note}`).located.repeats).toBeUndefined();
	});
	it('does not know an unrelated text', () => {
		const other =
			'The lighthouse keeper wrote every evening about wind and weather, about ships that passed and birds that rested on the rail of the gallery. '.repeat(
				8
			);
		expect(locate(other).located.how).toBe('none');
	});
	it('does not fail on an empty text', () => {
		expect(locate('').located.how).toBe('none');
	});
});
