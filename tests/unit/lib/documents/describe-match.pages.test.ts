import { describe, expect, it } from 'vitest';
import {
	describeFile,
	describeLacking,
	describeLocated,
	describeMatch,
	describeNoMatch,
	describeNotFound,
	describeProgress
} from '../../../../src/lib/documents/describe-match.ts';
import { foldMessages, shortenName, type Message } from '../../../../src/lib/documents/messages.ts';
import { formatSize } from '../../../../src/wording/counts.ts';
import type { MatchedCopy } from '../../../../src/lib/documents/copy-task.ts';
import type { SourceRef } from '../../../../src/model/compiled/pages.ts';

const refs = [
	{ id: 'tides', short: 'Roe 2014', title: 'Of tides' },
	{ id: 'roads', short: 'Poe 2015', title: 'Of roads' }
] as SourceRef[];
const passages = ['a', 'b', 'c'].map((id) => ({
	id,
	by: id === 'a' ? ('sketch' as const) : ('lost' as const),
	pieces: []
}));
const located = { id: 'tides', how: 'passages' as const, passages, paragraphs: new Map(), found: 1 };
const copyOf = (change: Partial<MatchedCopy>): MatchedCopy => ({
	format: 'text',
	text: '',
	pages: [],
	notes: [],
	lacking: [],
	normal: { text: '', points: [], rawOffsets: new Uint32Array(1), breaks: new Uint32Array() },
	located,
	...change
});

describe('what the reader is told of a file', () => {
	it('names the document and how the file matched', () => {
		const copy = copyOf({ located: { ...located, how: 'bytes', found: 3 } });
		expect(describeMatch('a.txt', refs[1] as SourceRef, copy)).toEqual({
			tone: 'good',
			text: '“a.txt” is Poe 2015, “Of roads”: the same file, to the byte; all 3 passages found.',
			details: []
		});
	});

	it('tells another edition apart, what it lacks and how it was read', () => {
		const copy = copyOf({
			format: 'pdf',
			lacking: ['paragraph 3', 'paragraphs 5–6'],
			notes: ['Running heads were left out.']
		});
		expect(describeMatch('a.pdf', refs[0] as SourceRef, copy)).toMatchObject({
			text: '“a.pdf”, a PDF, is Roe 2014, “Of tides”: another edition; 1 of 3 passages found.',
			details: ['Your copy lacks 2 of 3 passages: paragraph 3, paragraphs 5–6.', 'Running heads were left out.']
		});
		expect(describeLacking({ located: { ...located, found: 3 }, lacking: [] })).toBe('');
		expect(describeLocated(located)).toBe('another edition; 1 of 3 passages found');
	});

	it('names the documents a wrong file comes near to, by how much', () => {
		expect(describeNoMatch('b.txt', refs, [{ id: 'roads', found: 2, of: 17 }])).toEqual({
			tone: 'bad',
			isNear: true,
			text: '“b.txt” matches no document here.',
			details: ['It shares 2 of 17 passages with Poe 2015, “Of roads”: too few to be a copy of it.']
		});
	});

	it('does not call a file a copy of no document where it was held against some only, and says what to do', () => {
		const among = { looked: 27, count: 100_000 };
		const way =
			'It was held against 27 of 100,000 documents. If it is a copy of another, open that document’s page and add it there.';
		expect(describeNotFound('b.txt', [], [], among, ['3 letters could not be read.'])).toEqual({
			tone: 'bad',
			text: '“b.txt” matches none of the documents it was held against.',
			details: [way, '3 letters could not be read.']
		});
		const near = describeNotFound('b.txt', refs, [{ id: 'roads', found: 2, of: 17 }], among, []);
		expect(near.details[1]).toBe(way);
		expect(near).toMatchObject({
			isNear: true,
			details: [expect.stringMatching(/2 of 17 passages with Poe 2015/), way]
		});
		expect(describeMatch('a.txt', refs[0]!, copyOf({}), among).details).toContain(way);
		const exact = copyOf({ located: { ...located, how: 'text', found: 3 } });
		expect(describeMatch('a.txt', refs[0]!, exact, among).details).toEqual([]);
	});

	it('says of a stranger too what was not read of it', () => {
		expect(describeNoMatch('b.pdf', refs, [], ['3 letters could not be read.']).details).toEqual([
			'Documents that would match: Roe 2014, “Of tides”; Poe 2015, “Of roads”.',
			'3 letters could not be read.'
		]);
	});

	it('names the documents that would match where it comes near to none', () => {
		expect(describeNoMatch('b.txt', refs, []).details).toEqual([
			'Documents that would match: Roe 2014, “Of tides”; Poe 2015, “Of roads”.'
		]);
	});

	it('folds the many useless files of a folder into one line', () => {
		const useless = Array.from({ length: 6 }, (_, index): Message => ({
			tone: 'bad',
			text: `“${index}.png” is a picture.`,
			details: []
		}));
		const good: Message = { tone: 'good', text: 'found', details: [] };
		expect(foldMessages([good, ...useless])).toEqual([
			good,
			{ tone: 'bad', text: '6 files could not be used.', details: useless.map(({ text }) => text) }
		]);
		expect(foldMessages(useless.slice(0, 2))).toHaveLength(2);
	});

	it('folds several recognised copies into one line, and keeps what went wrong', () => {
		const good = (text: string): Message => ({ tone: 'good', text, details: [] });
		const wrong: Message = { tone: 'bad', text: '“x.png” is a picture.', details: [] };
		expect(foldMessages([good('a'), wrong, good('b')])).toEqual([
			good('2 copies were recognised; they are listed below.'),
			wrong
		]);
	});

	it('calls a copy with every letter the same no other edition', () => {
		const same = passages.map((passage) => ({ ...passage, by: 'hash' as const }));
		expect(describeLocated({ ...located, passages: same, found: 3 })).toBe(
			'typeset differently; all 3 passages found, every letter and digit the same'
		);
	});
});

describe('how far reading has come', () => {
	it('is told with file and page', () => {
		expect(describeProgress({ number: 3, of: 5, name: 'a.pdf', stage: 'reading', page: 4, pages: 12 })).toBe(
			'Reading 3 of 5: “a.pdf”, page 4 of 12 …'
		);
		expect(describeProgress({ number: 1, of: 1, name: 'a.txt', stage: 'reading' })).toBe('Reading: “a.txt” …');
		expect(describeProgress({ number: 2, of: 2, name: 'a.txt', stage: 'matching' })).toBe(
			'Finding the passages 2 of 2: “a.txt” …'
		);
	});
});

describe('sizes and names', () => {
	it('names the kind of a copy with its size', () => {
		expect([describeFile('web-page', 48_200), describeFile('pdf', 37_000), describeFile('text', 5_800)]).toEqual([
			'Saved web page, 48 kB',
			'PDF, 37 kB',
			'Plain text, 5.8 kB'
		]);
	});

	it.each([
		[840, '840 bytes'],
		[48_200, '48 kB'],
		[2_140_000, '2.1 MB'],
		[3e15, '3000 TB']
	])('%d bytes are %s', (bytes, words) => {
		expect(formatSize(bytes)).toBe(words);
	});

	it('cuts a name made to flood the page in the middle', () => {
		expect(shortenName(`${'y'.repeat(5000)}.txt`)).toMatch(/^y{60}…y{12}\.txt$/);
	});
});
