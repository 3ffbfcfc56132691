import { describe, expect, it } from 'vitest';
import { citeView, type Cited } from '../../../src/exports/citation.ts';
import { biblatex } from '../../../src/exports/biblatex.ts';
import { bibtex } from '../../../src/exports/bibtex.ts';
import { cslJson } from '../../../src/exports/csl-json.ts';
import { authorDate, note } from '../../../src/exports/plain-citation.ts';
import { CITATION_FORMATS } from '../../../src/exports/registry.ts';
import { ris } from '../../../src/exports/ris.ts';
import { ATLAS, cite, META, NAMES, QUAYS } from './cited-samples.ts';

describe('a citation in plain words', () => {
	it('is author and date, or a note, with the place, the atlas and the day', () => {
		const end = 'As cited in “Ports”, version abc123 (accessed 22 November 2026).';
		expect(authorDate.write([QUAYS])).toBe(
			`Doe, Jane, and The Harbour Board. 2014. “Quays & sheds at 100% tide.” Review_of Ports, 5 June 2014, paragraphs 3–4. ${end}`
		);
		expect(note.write([QUAYS])).toBe(
			`Jane Doe and The Harbour Board, “Quays & sheds at 100% tide,” Review_of Ports, 5 June 2014, paragraphs 3–4. ${end}`
		);
	});

	it('names the page of the copy consulted where that copy has pages', () => {
		const paged = { ...QUAYS, copyPages: 'pp. 4–5' };
		for (const { write } of [authorDate, note, bibtex, biblatex, ris]) {
			expect(write([paged])).toContain('paragraphs 3–4 (pp. 4–5 of the copy consulted)');
		}
		expect(JSON.parse(cslJson.write([paged]))[0]).toMatchObject({
			locator: '3–4',
			note: expect.stringContaining('pp. 4–5 of the copy consulted')
		});
	});

	it('writes names as their scripts do, and keeps figures where they are written', () => {
		const write = (i: number): string => authorDate.write([cite({ title: 'Docks', author: [NAMES[i]!] })]);
		expect(write(0)).toMatch(/^Толстая, Анна\. 2014\. “Docks\.”/);
		expect(write(3)).toMatch(/^王小明\. 2014\./);
		expect(write(4)).toMatch(/^van der Berg, Jan\. 2014\./);
		expect(write(5)).toMatch(/^Ministry of Ports, Rail and Roads\. 2014\./);
		// What is written from the right stands between marks of left-to-right.
		expect(write(2)).toMatch(/^\u200Eفیض, احمد\u200E\. 2014\./);
		const many = Array.from({ length: 12 }, (_, i) => ({ family: `N${i}`, given: 'A.' }));
		expect(authorDate.write([cite({ title: 'T', author: many })])).toMatch(
			/^N0, A\., A\. N1, .*A\. N6, et al\. 2014/
		);
		expect(note.write([cite({ title: 'T', author: many })])).toMatch(/^A\. N0 et al\., “T,”/);
	});

	it.each([
		['2014', '2014.', ''],
		['2014~', 'ca. 2014.', 'c. 2014'],
		['2015-11?', '[2015?]', 'November 2015 (uncertain)'],
		['2014-21', '2014.', 'Spring 2014'],
		['2014/2016', '2014–2016.', '2014 – 2016'],
		['201X', 'the 2010s.', '']
	])('says of %s no more than is known', (published, year, day) => {
		const text = authorDate.write([cite({ title: 'Docks' }, published)]);
		expect(text).toContain(`“Docks.” ${year} `);
		expect(text).toContain(day);
	});

	it('cites the atlas and a view of it, which have a version and no day', () => {
		expect(note.write([ATLAS])).toBe(
			'“Ports,” version abc123, n.d. https://example.org/atlas/ (accessed 22 November 2026).'
		);
		const view = citeView(
			META,
			{
				title: 'East quay',
				filters: ['layers ports'],
				address: 'https://example.org/atlas/feature/quay/#layers=ports'
			},
			'2026-11-22'
		);
		expect(authorDate.write([view])).toBe(
			'“East quay (layers ports).” n.d. Ports, version abc123. https://example.org/atlas/feature/quay/#layers=ports (accessed 22 November 2026).'
		);
		expect(ris.write([view])).toContain('TY  - ELEC\r\nID  - ports-view\r\n');
		expect(JSON.parse(cslJson.write([ATLAS]))).toEqual([
			{
				id: 'ports',
				type: 'dataset',
				title: 'Ports',
				version: 'abc123',
				language: 'en',
				URL: 'https://example.org/atlas/',
				accessed: { 'date-parts': [[2026, 11, 22]] }
			}
		]);
	});
});

describe('references for machines', () => {
	it('are BibTeX with every special sign escaped', () => {
		expect(bibtex.write([QUAYS])).toBe(
			[
				'@article{doe-2014,',
				'  author = {Doe, Jane and {The Harbour Board}},',
				'  title = {{Quays \\& sheds at 100\\% tide}},',
				'  journal = {Review\\_of Ports},',
				'  year = {2014},',
				'  month = jun,',
				'  day = {5},',
				'  note = {paragraphs 3–4; accessed 2026-11-22; as cited in “Ports”, version abc123}',
				'}'
			].join('\n')
		);
	});

	it('leave out what the source does not say', () => {
		const bare = { ...cite({ title: 'Bare' }), via: null };
		expect(bibtex.write([bare])).toBe(
			'@misc{doe-2014,\n  title = {{Bare}},\n  year = {2014},\n  note = {accessed 2026-11-22}\n}'
		);
		expect(ris.write([bare])).toBe(
			'TY  - GEN\r\nID  - doe-2014\r\nTI  - Bare\r\nPY  - 2014\r\nDA  - 2014///\r\nY2  - 2026/11/22\r\nER  - \r\n'
		);
	});

	it('are RIS with AU and DA of a newspaper', () => {
		const text = ris.write([QUAYS]);
		expect(text).toMatch(/^TY {2}- NEWS\r\n/);
		expect(text).toContain('AU  - Doe, Jane\r\nAU  - The Harbour Board\r\n');
		expect(text).toContain('PY  - 2014\r\nDA  - 2014/06/05/\r\n');
		expect(text).toMatch(/ER {2}- \r\n$/);
	});

	it('say the kind of a work in M3 only where managers do not take that for a DOI, elsewhere in a note', () => {
		const column = ris.write([cite({ type: 'article-newspaper', title: 'T', genre: 'opinion column' })]);
		expect(column).toContain('N1  - Kind: opinion column\r\n');
		expect(column).not.toContain('M3  - ');
		const brief = ris.write([cite({ type: 'report', title: 'T', genre: 'policy brief' })]);
		expect(brief).toContain('M3  - policy brief\r\n');
		expect(brief).not.toContain('Kind:');
	});

	it('never part the name of a body: RIS has no way to guard a comma, and a note has the name', () => {
		const text = ris.write([cite({ title: 'T', author: [NAMES[5]!] })]);
		expect(text).toContain('AU  - Ministry of Ports Rail and Roads\r\n');
		expect(text).toContain('N1  - Name of the author as it stands: Ministry of Ports, Rail and Roads\r\n');
	});

	it.each([
		['2014-21', '2014///Spring', '2014-21', { 'date-parts': [[2014]], season: 1 }],
		['2014~', '2014///c. 2014', '2014~', { 'date-parts': [[2014]], circa: true }],
		['2015-11?', '2015/11//November 2015 (uncertain)', '2015-11?', { 'date-parts': [[2015, 11]], circa: true }],
		['2014/2016', '2014///2014 – 2016', '2014/2016', { 'date-parts': [[2014], [2016]] }],
		['2014-XX', '2014///an unknown', '2014-XX', { literal: expect.any(String) }],
		['201X', '///the 2010s', '201X', { literal: 'the 2010s' }],
		['2014-33', '2014///first quarter of 2014', null, { literal: 'first quarter of 2014' }],
		['-0043', '///44 BC', '-0043', { 'date-parts': [[-44]] }]
	])('say of the date %s what it says', (published, inRis, inBiblatex, inCsl) => {
		const cited = [cite({ title: 'T' }, published)];
		if (published !== '2014-XX') {
			expect(ris.write(cited)).toContain(`DA  - ${inRis}\r\n`);
		}
		const latex = biblatex.write(cited);
		if (inBiblatex === null) {
			expect(latex).not.toContain('date = ');
			expect(latex).toContain('dated first quarter of 2014');
		} else {
			expect(latex).toContain(`  date = {${inBiblatex}},`);
		}
		expect(JSON.parse(cslJson.write(cited))[0].issued).toEqual(inCsl);
	});

	it('are one reference for all passages of a document, with all their paragraphs', () => {
		const two = [QUAYS, { ...QUAYS, locator: 'paragraph 9' }, cite({ title: 'Other' }, '2015', null, 'other')];
		expect(bibtex.write(two).match(/^@/gm)).toHaveLength(2);
		expect(JSON.parse(cslJson.write(two)).map(({ id, locator }: Record<string, string>) => [id, locator])).toEqual([
			['doe-2014', '3–4, 9'],
			['other', undefined]
		]);
		expect(ris.write(two).match(/^TY {2}- /gm)).toHaveLength(2);
		expect(note.write(two).split('\n')).toHaveLength(3);
	});
});

describe('hostile text in any field', () => {
	const EVIL = '</script>} @misc{x}\r\nER  - \r\nTY  - HACK\0\u202Egpj\u2066{ \\input{/etc/passwd} =cmd|x \uD800';
	const hostile: Cited = cite(
		{
			type: 'report',
			title: EVIL,
			author: [{ literal: EVIL }, { family: EVIL, given: EVIL, suffix: EVIL }],
			publisher: EVIL,
			'container-title': EVIL,
			'collection-title': EVIL,
			genre: EVIL,
			note: EVIL,
			URL: `https://example.org/${EVIL}`
		},
		'2014',
		null,
		'evil'
	);

	it.each([...CITATION_FORMATS])('$label: no line, field or command begins in it, nothing turns', ({ write, id }) => {
		const text = write([hostile, QUAYS]);
		expect(text).not.toMatch(/[\0\u202A-\u202E\u2066-\u2069]|\p{Cs}/u);
		expect(text).not.toMatch(/^TY {2}- HACK/m);
		if (id.startsWith('bib')) {
			let depth = 0;
			for (const [sign] of text.replaceAll('\\textbackslash{}', '').matchAll(/[{}]/gu)) {
				depth += sign === '{' ? 1 : -1;
				expect(depth).toBeGreaterThanOrEqual(0);
			}
			expect(depth).toBe(0);
			expect(text.match(/^@/gm)).toHaveLength(2);
			expect(text).not.toContain('\\input');
		}
	});
});
