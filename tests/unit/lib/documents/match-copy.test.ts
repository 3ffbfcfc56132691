import { describe, expect, it } from 'vitest';
import { describeLocated, describeMatch, describeNoMatch } from '../../../../src/lib/documents/describe-match.ts';
import { matchCopy } from '../../../../src/lib/documents/match-copy.ts';
import type { SourceRef } from '../../../../src/model/compiled.ts';
import { anchorDocument } from '../../../bench/robustness/document.ts';

const TIDES =
	'The keeper of the northern light wrote down the height of every tide for thirty years, and his books are kept in the town hall of Meria.\n\n' +
	'Nobody read them until a dredger ran aground in calm weather, at a place where his figures had shown the sand bank growing summer after summer.';
const ROADS =
	'The road over the pass was closed by snow for half of each year, so that carters wintered their oxen in the valley of the two rivers.\n\n' +
	'When the tunnel came through at last, the inns along the old road shut one after another, and only the chapel at the top kept its lamp.';

const sources = [anchorDocument('tides', TIDES).anchors, anchorDocument('roads', ROADS).anchors];
const match = (text: string) => matchCopy(new TextEncoder().encode(text), text, sources).copy?.located;

describe('which document a text is a copy of', () => {
	it('is told by the bytes where the file is the very same', () => {
		expect(match(ROADS)).toMatchObject({ id: 'roads', how: 'bytes', found: 2 });
	});

	it('is told by the text where the file was saved differently', () => {
		expect(match(`\uFEFF${TIDES.replaceAll(' ', '\r\n')}  `)).toMatchObject({ id: 'tides', how: 'text', found: 2 });
	});

	it('is told by its passages where it is another edition', () => {
		const edition = `A heading of our own\n\n${TIDES.split('\n\n')[1]}\n\nAn editor’s afterword.`;
		expect(match(edition)).toMatchObject({ id: 'tides', how: 'passages', found: 1 });
	});

	it('is none where nothing of any document stands in it', () => {
		expect(match('A recipe for bread, with caraway and rye, as it was baked on the coast in those days and is baked still.')).toBeUndefined();
	});
});

describe('what the reader is told', () => {
	const refs = [{ id: 'tides', short: 'Roe 2014', title: 'Of tides' }, { id: 'roads', short: 'Poe 2015', title: 'Of roads' }] as SourceRef[];

	it('names the document and how the file matched', () => {
		const located = match(ROADS);
		expect(located && describeMatch('a.txt', refs[1] as SourceRef, located)).toBe('“a.txt” is Poe 2015, “Of roads”: the same file, to the byte; all 2 passages found.');
	});

	it('says how many passages another edition lacks', () => {
		expect(describeLocated({ id: 'tides', how: 'passages', passages: [{ id: 'a', by: 'hash', pieces: [] }, { id: 'b', by: 'lost', pieces: [] }], paragraphs: new Map(), found: 1 })).toBe(
			'another edition; 1 of 2 passages found'
		);
	});

	it('names the documents that would match a wrong file', () => {
		expect(describeNoMatch('b.txt', refs)).toBe('“b.txt” is a copy of none of the atlas’s documents. These would match: Roe 2014, “Of tides”; Poe 2015, “Of roads”.');
	});
});
