import { describe, expect, it } from 'vitest';
import { formatCoins } from '../../../../src/lib/records/coins.ts';
import { listReferenceTags } from '../../../../src/lib/shell/reference-tags.ts';
import type { SourceRef } from '../../../../src/model/compiled/pages.ts';

describe('tags by which a document is picked up from its page', () => {
	const tags = listReferenceTags(
		{
			csl: {
				type: 'article-newspaper',
				title: 'Quays "and" <sheds>',
				author: [{ family: 'فیض', given: 'احمد' }, { literal: 'Ministry of Ports, Rail and Roads' }],
				'container-title': 'The Tide',
				language: 'en'
			},
			published: '2014-06-05'
		},
		'Ports'
	);

	/** As Zotero's Embedded Metadata translator maps them: HIGHWIRE_MAPPINGS, and `z:itemType` before all else. */
	it('are Highwire’s and Dublin Core’s, with the type of item that Zotero knows', () => {
		const valuesOf = (name: string): string[] => {
			return tags.filter((tag) => tag.name === name).map(({ content }) => content);
		};
		expect(valuesOf('z:itemType')).toEqual(['newspaperArticle']);
		expect(valuesOf('citation_title')).toEqual(['Quays "and" <sheds>']);
		// An author is parted at a comma: a body has none but the one that ends it.
		expect(valuesOf('citation_author')).toEqual(['فیض, احمد', 'Ministry of Ports Rail and Roads,']);
		expect(valuesOf('DC.creator')).toEqual(['فیض, احمد', 'Ministry of Ports Rail and Roads']);
		expect(valuesOf('citation_publication_date')).toEqual(['2014/06/05']);
		expect(valuesOf('citation_journal_title')).toEqual(['The Tide']);
		expect(valuesOf('DC.date')).toEqual(['2014-06-05']);
		expect(valuesOf('citation_publisher')).toEqual([]);
		expect(valuesOf('citation_abstract')).toEqual([
			'No abstract: the atlas “Ports” tells in its own words what the passages say.'
		]);
	});

	/**
	 * The steps of that translator, in our own words: it parts a value at semicolons; a value without any at commas
	 * where words with a space stand on both sides of the first; then takes what stands before a comma, or the last
	 * word, for the family name.
	 */
	function readAsZotero(value: string): { family: string; given: string }[] {
		const parted = value.split(/\s*;\s*/u);
		const byComma = value.split(/\s*,\s*/u);
		const isList = parted.length === 1 && byComma[0]?.includes(' ') === true && byComma[1]?.includes(' ') === true;
		return (isList ? byComma : parted)
			.map((name) => name.trim())
			.filter((name) => /[^\s,.;-]/u.test(name))
			.map((name) => {
				const bare = name.replace(/[\s.,/[\]:]+$/u, '');
				const [family = '', given = ''] = name.includes(',') ? bare.split(/, ?/u) : [];
				const words = bare.split(' ');
				return name.includes(',')
					? { family, given }
					: { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
			});
	}

	it('are read by Zotero’s steps as one author each, a body under its whole name', () => {
		const author = [
			{ family: 'García Márquez', given: 'Gabriel José' },
			{ family: 'Berg', given: 'Jan Peter', 'non-dropping-particle': 'van der' },
			{ literal: 'Ministry of Ports, Rail and Roads' },
			{ literal: 'ISPR' },
			{ family: 'فیض', given: 'احمد' }
		];
		const read = listReferenceTags({ csl: { type: 'report', title: 'Docks', author }, published: '2015' }, 'Ports')
			.filter(({ name }) => name === 'citation_author')
			.flatMap(({ content }) => readAsZotero(content));
		expect(read).toEqual([
			{ family: 'García Márquez', given: 'Gabriel José' },
			{ family: 'van der Berg', given: 'Jan Peter' },
			{ family: 'Ministry of Ports Rail and Roads', given: '' },
			{ family: 'ISPR', given: '' },
			{ family: 'فیض', given: 'احمد' }
		]);
	});

	it('say of a doubtful date that it is one, and name the institution of a report', () => {
		const report = listReferenceTags(
			{
				csl: { type: 'report', title: 'Docks', publisher: 'The Yard' },
				published: '2015-11?'
			},
			'Ports'
		);
		expect(report).toContainEqual({ name: 'citation_technical_report_institution', content: 'The Yard' });
		expect(report).toContainEqual({ name: 'citation_publication_date', content: 'November 2015 (uncertain)' });
	});
});

describe('documents of a page as COinS', () => {
	it('are OpenURL fields, each value encoded', () => {
		const source = {
			title: 'Quays & "sheds"\u202E',
			authors: 'Doe, Jane; فیض, احمد',
			container: 'The Tide',
			published: '2014-06-05',
			publishedWords: '5 June 2014'
		} as SourceRef;
		const fields = new URLSearchParams(formatCoins(source));
		expect(fields.get('ctx_ver')).toBe('Z39.88-2004');
		expect(fields.get('rft_val_fmt')).toBe('info:ofi/fmt:kev:mtx:journal');
		expect(fields.get('rft.atitle')).toBe('Quays & "sheds"');
		expect(fields.getAll('rft.au')).toEqual(['Doe, Jane', 'فیض, احمد']);
		expect(fields.get('rft.date')).toBe('2014-06-05');
		expect(formatCoins(source)).not.toMatch(/["'<>]/u);
	});
});
