import { describe, expect, it } from 'vitest';
import { bibtex } from '../../../src/exports/bibtex.ts';
import type { CitationParts } from '../../../src/exports/citation.ts';
import { cslJson } from '../../../src/exports/csl-json.ts';
import { plainText } from '../../../src/exports/plain-text.ts';
import { CITATION_FORMATS } from '../../../src/exports/registry.ts';

const parts: CitationParts = {
	source: {
		id: 'doe-2014',
		published: '2014-06-05',
		csl: {
			type: 'article-magazine',
			title: 'Quays & {sheds} at 100% tide',
			author: [{ family: 'Doe', given: 'Jane' }, { literal: 'The Harbour Board' }],
			'container-title': 'Review_of Ports',
			issued: { 'date-parts': [[2014, 6, 5]] }
		}
	},
	reference: 'Doe, Jane. “Quays”. Review of Ports. 5 June 2014.',
	locator: 'paragraphs 3–4',
	copyPages: null,
	accessed: '2026-11-22',
	atlas: { title: 'Ports', version: 'abc123' }
};

describe('citing a passage', () => {
	it('is one line with locator, atlas and day', () => {
		expect(plainText.write(parts)).toBe(
			'Doe, Jane. “Quays”. Review of Ports. 5 June 2014, paragraphs 3–4. As cited in “Ports”, version abc123 (accessed 2026-11-22).'
		);
	});

	it('names the page of the copy consulted where that copy has pages', () => {
		const paged = { ...parts, copyPages: 'pp. 4–5' };
		expect(plainText.write(paged)).toContain(
			'5 June 2014, paragraphs 3–4 (pp. 4–5 of the copy consulted). As cited in'
		);
		expect(bibtex.write(paged)).toContain('note = {paragraphs 3–4 (pp. 4–5 of the copy consulted); accessed');
		expect(JSON.parse(cslJson.write(paged))).toMatchObject([
			{ locator: '3–4', label: 'paragraph', note: 'pp. 4–5 of the copy consulted' }
		]);
	});

	it('is a BibTeX entry with every special sign escaped', () => {
		expect(bibtex.write(parts)).toBe(
			[
				'@article{doe-2014,',
				'  author = {Doe, Jane and {The Harbour Board}},',
				'  title = {{Quays \\& sheds at 100\\% tide}},',
				'  journal = {Review\\_of Ports},',
				'  year = {2014},',
				'  month = jun,',
				'  note = {paragraphs 3–4; accessed 2026-11-22}',
				'}'
			].join('\n')
		);
	});

	it('leaves out what the source does not say', () => {
		const bare = {
			...parts,
			source: { id: 'x', published: '2014', csl: { type: 'document' as const, title: 'Bare' } }
		};
		expect(bibtex.write(bare)).toBe(
			'@misc{x,\n  title = {{Bare}},\n  note = {paragraphs 3–4; accessed 2026-11-22}\n}'
		);
	});

	it('is CSL-JSON that reference managers read: the source with locator and day', () => {
		expect(JSON.parse(cslJson.write(parts))).toEqual([
			{
				id: 'doe-2014',
				...parts.source.csl,
				accessed: { 'date-parts': [[2026, 11, 22]] },
				locator: '3–4',
				label: 'paragraph'
			}
		]);
	});
});

describe('the formats of a citation', () => {
	it('have an id, an ending and a name of their own each', () => {
		for (const key of ['id', 'label'] as const) {
			expect(new Set(CITATION_FORMATS.map((format) => format[key])).size).toBe(CITATION_FORMATS.length);
		}
		expect(CITATION_FORMATS.filter(({ extension }) => !/^\.[a-z]+$/.test(extension))).toEqual([]);
		expect(CITATION_FORMATS.filter(({ mediaType }) => !/^[a-z]+\/[a-z.+-]+$/.test(mediaType))).toEqual([]);
	});

	it('all say where the passage stands', () => {
		for (const { id, write } of CITATION_FORMATS) {
			expect(write(parts), id).toMatch(/3–4/);
		}
	});
});
