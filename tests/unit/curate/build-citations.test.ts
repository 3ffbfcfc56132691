import { describe, expect, it } from 'vitest';
import { buildCitations, type BuiltCitations } from '../../../src/curate/build-citations.ts';
import { CitationSchema } from '../../../src/model/records/citation.ts';
import { DraftSchema, type Draft } from '../../../src/model/records/draft.ts';
import { SourceSchema } from '../../../src/model/records/source.ts';
import { hashBytes, hashPassage, hashText } from '../../../src/text/fingerprint.ts';
import { normaliseText, sliceText } from '../../../src/text/normalise.ts';

const DOCUMENT = `The Wind We Give Away
Share this column

The line is 430 kilometres long, since it swings west around the
lava before
Abstract. A brief weighs the line and finds it unfinanced.
it turns for the border.1 Santiago signed in 20192 and has
Forum · Brief 14 · page 2
said nothing since.

Four stations are planned.

The end.
`;

interface Written {
	body?: Draft['body'];
	paragraphs?: object[];
	furniture?: object[];
	citations?: object[];
}

const PARAGRAPHS = [
	{ from: 'The line is', to: 'nothing since.', precis: 'On the line.' },
	{ from: 'Abstract.', to: 'unfinanced.', role: 'abstract', precis: 'The abstract.' },
	{ from: 'Four stations', to: 'planned.', precis: 'On the stations.' }
];
const FURNITURE = [
	{ from: 'The Wind', to: 'Away', kind: 'title' },
	{ in: 'border.1', from: '1', to: '1', kind: 'footnote-mark' },
	{ in: 'in 20192', from: '2', to: '2', nth: 2, kind: 'footnote-mark' },
	{ from: 'Forum ·', to: 'page 2', kind: 'page-break' }
];

const cite = (id: string, from: string, to: string): object => ({
	id,
	from,
	to,
	digest: 'What it says in words of ours.',
	supports: ['line'],
	claims: []
});

function build(written: Written, text = DOCUMENT): BuiltCitations {
	const draft = DraftSchema.parse({
		source: {
			id: 'brief',
			short: 'Brief',
			csl: { type: 'report', title: 'A brief' },
			published: '2020-11',
			kindInWords: 'brief'
		},
		body: { from: 'The line is', to: 'are planned.' },
		paragraphs: PARAGRAPHS,
		furniture: FURNITURE,
		citations: [],
		...written
	});
	return buildCitations(draft, new TextEncoder().encode(text), text, 'draft.json');
}

const textsOf = (ranges: readonly { start: number; end: number }[], text = DOCUMENT): string[] => {
	const normal = normaliseText(text);
	return ranges.map(({ start, end }) => sliceText(normal, start, end));
};
const messagesOf = (built: BuiltCitations): string[] => built.issues.map((issue) => `${issue.path}: ${issue.message}`);

describe('the source record', () => {
	it('is valid, without text, and fingerprints bytes and normal text', () => {
		const { source, issues } = build({});
		expect(issues).toEqual([]);
		expect(SourceSchema.parse(source)).toEqual(source);
		expect(JSON.stringify(source)).not.toMatch(/kilometres|Santiago/);
		const normal = normaliseText(DOCUMENT);
		expect(source.fingerprint).toEqual({
			bytes: hashBytes(new TextEncoder().encode(DOCUMENT)),
			text: hashText(normal.text),
			normalisation: 'norm-1',
			anchoring: 'anchor-2',
			length: normal.points.length
		});
		expect(textsOf([source.body])[0]).toMatch(/^The line is .* are planned\.$/);
	});

	it('cuts a paragraph round the abstract set in it, footnote figures and the page break', () => {
		const [first] = build({}).source.paragraphs;
		expect(textsOf(first?.ranges ?? [])).toEqual([
			'The line is 430 kilometres long, since it swings west around the lava before',
			'it turns for the border.',
			'Santiago signed in 2019',
			'and has',
			'said nothing since.'
		]);
	});

	it('hashes and counts a cut paragraph without what was cut out', () => {
		const [first, abstract] = build({}).source.paragraphs;
		const expected =
			'The line is 430 kilometres long, since it swings west around the lava before it turns for the border. Santiago signed in 2019 and has said nothing since.';
		expect(first).toMatchObject({ id: 'p1', role: 'text', hash: hashPassage(expected), words: 28 });
		expect(abstract).toMatchObject({ id: 'p2', role: 'abstract', words: 10 });
		expect(textsOf(abstract?.ranges ?? [])).toEqual(['Abstract. A brief weighs the line and finds it unfinanced.']);
	});

	it('lists furniture in the order of the text, however the draft lists it', () => {
		const { source } = build({ furniture: [...FURNITURE].reverse() });
		expect(source.furniture.map((piece) => piece.kind)).toEqual([
			'title',
			'footnote-mark',
			'footnote-mark',
			'page-break'
		]);
		expect(textsOf(source.furniture)).toEqual(['The Wind We Give Away', '1', '2', 'Forum · Brief 14 · page 2']);
	});

	it('reports a paragraph that furniture covers wholly', () => {
		const built = build({ furniture: [...FURNITURE, { from: 'Four stations', to: 'planned.', kind: 'caption' }] });
		expect(messagesOf(built)).toEqual(['paragraphs[2]: Paragraph p3 holds no word of its own.']);
	});
});

describe('the citations', () => {
	it('are valid, without text, and name their paragraph', () => {
		const { citations, issues } = build({ citations: [cite('stations', 'Four stations', 'planned.')] });
		expect(issues).toEqual([]);
		expect(citations.map((citation) => CitationSchema.parse(citation))).toEqual(citations);
		expect(citations[0]).toMatchObject({
			id: 'stations',
			paragraphs: ['p3'],
			digest: 'What it says in words of ours.',
			supports: ['line']
		});
		expect(textsOf(citations[0]?.pieces ?? [])).toEqual(['Four stations are planned.']);
		expect(citations[0]?.anchor.hash).toBe(hashPassage('four stations are planned'));
		expect(JSON.stringify(citations)).not.toMatch(/stations are/i);
	});

	it('come in pieces where an abstract interrupts the sentence', () => {
		const { citations } = build({ citations: [cite('length', 'The line is 430', 'for the border.')] });
		expect(citations[0]?.paragraphs).toEqual(['p1']);
		expect(textsOf(citations[0]?.pieces ?? [])).toEqual([
			'The line is 430 kilometres long, since it swings west around the lava before',
			'it turns for the border.'
		]);
	});

	it('come in pieces where a footnote figure and a page break cut the sentence, so that 20192 is no year', () => {
		const { citations } = build({ citations: [cite('silence', 'Santiago signed', 'nothing since.')] });
		expect(textsOf(citations[0]?.pieces ?? [])).toEqual([
			'Santiago signed in 2019',
			'and has',
			'said nothing since.'
		]);
	});

	it('of a nested abstract stay whole and name the abstract', () => {
		const { citations } = build({ citations: [cite('finding', 'A brief weighs', 'unfinanced.')] });
		expect(citations[0]?.paragraphs).toEqual(['p2']);
		expect(textsOf(citations[0]?.pieces ?? [])).toEqual(['A brief weighs the line and finds it unfinanced.']);
	});

	it('that run over several paragraphs keep those in the middle', () => {
		const text = 'One begins here.\n\nTwo goes on.\n\nThree ends it.\n';
		const paragraphs = [
			{ from: 'One', to: 'here.', precis: 'One.' },
			{ from: 'Two', to: 'on.', precis: 'Two.' },
			{ from: 'Three', to: 'it.', precis: 'Three.' }
		];
		const { citations } = build(
			{
				body: { from: 'One', to: 'it.' },
				paragraphs,
				furniture: [],
				citations: [cite('all', 'begins here', 'Three ends')]
			},
			text
		);
		expect(citations[0]?.paragraphs).toEqual(['p1', 'p2', 'p3']);
		expect(textsOf(citations[0]?.pieces ?? [], text)).toEqual(['begins here. Two goes on. Three ends']);
	});

	it('are the same from a re-wrapped copy', () => {
		const citations = [
			cite('length', 'The line is 430', 'for the border.'),
			cite('stations', 'Four stations', 'planned.')
		];
		const rewrapped = DOCUMENT.replaceAll('\n', ' \r\n\r\n');
		expect(build({ citations }, rewrapped).citations).toEqual(build({ citations }).citations);
		expect(build({}, rewrapped).source.fingerprint.text).toBe(build({}).source.fingerprint.text);
		expect(build({}, rewrapped).source.fingerprint.bytes).not.toBe(build({}).source.fingerprint.bytes);
	});
});

describe('a stretch', () => {
	const faultOf = (from: string, to: string, more: object = {}, text = DOCUMENT): string[] =>
		messagesOf(build({ citations: [{ ...cite('one', from, to), ...more }] }, text));
	const foundBy = (from: string, to: string, more: object = {}): string[] => {
		const { citations, issues } = build({ citations: [{ ...cite('one', from, to), ...more }] });
		expect(issues).toEqual([]);
		return textsOf(citations[0]?.pieces ?? []);
	};

	it('is found across line ends, and by straight quotes where the document has curly ones', () => {
		expect(foundBy('around the lava', 'lava before')).toEqual(['around the lava before']);
		const text = 'He said “no” – twice.';
		const built = build(
			{
				body: { from: 'He', to: 'twice.' },
				paragraphs: [{ from: 'He', to: 'twice.', precis: 'He said no.' }],
				furniture: [],
				citations: [cite('no', '"no" - ', 'twice')]
			},
			text
		);
		expect(textsOf(built.citations[0]?.pieces ?? [], text)).toEqual(['"no" - twice']);
	});

	it('is found behind astral characters, at its place in code points', () => {
		const text = '🌬🌬🌬 Four stations are planned. 🌬 The end.';
		const built = build(
			{
				body: { from: 'Four', to: 'end.' },
				paragraphs: [{ from: 'Four', to: 'planned.', precis: 'Four.' }],
				furniture: [],
				citations: [cite('four', 'Four', 'planned')]
			},
			text
		);
		expect(textsOf(built.citations[0]?.pieces ?? [], text)).toEqual(['Four stations are planned']);
		expect(built.citations[0]?.pieces[0]).toMatchObject({ start: 4, end: 29 });
	});

	it('that does not stand there is reported with its place in the draft', () => {
		expect(faultOf('Five stations', 'planned.')).toEqual([
			'citations[0]: "Five stations" does not stand in the document.'
		]);
		expect(faultOf('Four stations', 'are built.')).toEqual([
			'citations[0]: "are built." does not stand after "Four stations".'
		]);
	});

	it('whose last words stand only before its first is reported', () => {
		expect(faultOf('Four stations', 'the border')).toEqual([
			'citations[0]: "the border" does not stand after "Four stations".'
		]);
	});

	it('whose first words stand more than once is reported, not guessed at', () => {
		expect(faultOf('the', 'border')).toEqual([
			expect.stringMatching(/^citations\[0\]: "the" stands in the document \d times\.$/)
		]);
	});

	it('may be picked by number, or by words around it', () => {
		expect(foundBy('it', 'west', { nth: 1 })).toEqual(['it swings west']);
		expect(foundBy('it', 'border', { in: 'it turns' })).toEqual(['it turns for the border']);
		expect(faultOf('it', 'west', { nth: 9 })).toEqual(['citations[0]: "it" does not stand 9 times.']);
	});

	it('ends after its first words, even where its last words stand among them too', () => {
		expect(foundBy('the line and finds it', 'it')).toEqual(['the line and finds it']);
		expect(foundBy('line is 430 kilometres long', 'l')).toEqual([
			'line is 430 kilometres long, since it swings west around the l'
		]);
	});

	it('of white space alone is reported', () => {
		expect(faultOf(' ', 'planned.')).toEqual(['citations[0]: The stretch has no first or no last words.']);
		expect(faultOf('Four', '\n')).toEqual(['citations[0]: The stretch has no first or no last words.']);
	});

	it('outside every paragraph is reported', () => {
		expect(faultOf('The end', 'end.')).toEqual([
			'citations[0]: The passage of "one" lies outside every paragraph.'
		]);
	});

	it('at fault does not hide other faults, nor the citations that stand', () => {
		const built = build({
			furniture: [{ from: 'Nowhere', to: 'Away', kind: 'title' }],
			citations: [cite('bad', 'Nobody', 'x'), cite('good', 'Four stations', 'planned.')]
		});
		expect(built.issues.map((issue) => issue.path)).toEqual(['furniture[0]', 'citations[0]']);
		expect(
			built.issues.every(
				(issue) => issue.severity === 'error' && issue.file === 'draft.json' && issue.remedy !== ''
			)
		).toBe(true);
		expect(built.citations.map((citation) => citation.id)).toEqual(['good']);
	});
});
