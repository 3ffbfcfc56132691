import { citeAtlas, citeSource, type Cited, type CitedWork } from '../../../src/exports/citation.ts';
import type { Csl } from '../../../src/model/records/source.ts';

export const HOW = { accessed: '2026-11-22', atlas: { title: 'Ports', version: 'abc123' } };
export const META = { id: 'ports', title: 'Ports', version: 'abc123', language: 'en' };

export function cite(
	csl: Partial<Csl> & Pick<CitedWork, 'title'>,
	published = '2014',
	locator: string | null = null,
	id = 'doe-2014'
): Cited {
	return citeSource({ id, csl: { type: 'document', ...csl }, published }, HOW, locator);
}

export const QUAYS = cite(
	{
		type: 'article-newspaper',
		title: 'Quays & sheds at 100% tide',
		author: [{ family: 'Doe', given: 'Jane' }, { literal: 'The Harbour Board' }],
		'container-title': 'Review_of Ports'
	},
	'2014-06-05',
	'paragraphs 3–4'
);
export const ATLAS = citeAtlas(META, 'https://example.org/atlas/', '2026-11-22');

/** Names as scripts and bodies have them, and how the parts come back from a reader. */
export const NAMES: readonly NonNullable<Csl['author']>[number][] = [
	{ family: 'Толстая', given: 'Анна' },
	{ family: 'الخوري', given: 'ليلى' },
	{ family: 'فیض', given: 'احمد' },
	{ family: '王', given: '小明' },
	{ family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
	{ literal: 'Ministry of Ports, Rail and Roads' },
	{ literal: 'وزارت بحری امور' },
	{ family: 'Sand and Gravel', given: 'Ann' }
];
