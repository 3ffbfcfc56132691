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
	it('calls a passage lost that stands there twice', () => {
		const { located } = locate(`Preface.\n${note}\n${note}`);
		expect(steps(located)).toEqual(['lost', 'lost']);
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
