import { describe, expect, it } from 'vitest';
import {
	formatBibtex,
	formatCslJson,
	formatPlainCitation,
	type CitationParts
} from '../../../../src/lib/dossier/citation-formats.ts';

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
		expect(formatPlainCitation(parts)).toBe(
			'Doe, Jane. “Quays”. Review of Ports. 5 June 2014, paragraphs 3–4. As cited in “Ports”, version abc123 (accessed 2026-11-22).'
		);
	});

	it('names the page of the copy consulted where that copy has pages', () => {
		const paged = { ...parts, copyPages: 'pp. 4–5' };
		expect(formatPlainCitation(paged)).toContain(
			'5 June 2014, paragraphs 3–4 (pp. 4–5 of the copy consulted). As cited in'
		);
		expect(formatBibtex(paged)).toContain('note = {paragraphs 3–4 (pp. 4–5 of the copy consulted); accessed');
		expect(JSON.parse(formatCslJson(paged))).toMatchObject([
			{ locator: '3–4', label: 'paragraph', note: 'pp. 4–5 of the copy consulted' }
		]);
	});

	it('is a BibTeX entry with every special sign escaped', () => {
		expect(formatBibtex(parts)).toBe(
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
		expect(formatBibtex(bare)).toBe(
			'@misc{x,\n  title = {{Bare}},\n  note = {paragraphs 3–4; accessed 2026-11-22}\n}'
		);
	});

	it('is CSL-JSON that reference managers read: the source with locator and day', () => {
		expect(JSON.parse(formatCslJson(parts))).toEqual([
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
