import type { Csl } from '../model/records/source.ts';
import { withPages, type CitationFormat, type CitationParts } from './citation.ts';

const BIBTEX_TYPE: Partial<Record<Csl['type'], string>> = {
	'article-newspaper': 'article',
	'article-magazine': 'article',
	'article-journal': 'article',
	report: 'techreport',
	book: 'book',
	chapter: 'incollection',
	thesis: 'phdthesis',
	'paper-conference': 'inproceedings'
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A BibTeX entry; what the source does not say is left out. */
function formatBibtex({ source: { id, csl }, locator, copyPages, accessed }: CitationParts): string {
	const [year, month] = csl.issued?.['date-parts'][0] ?? [];
	const monthName = month === undefined ? undefined : MONTHS[month - 1];
	const fields: [string, string | undefined][] = [
		['author', csl.author?.map(formatBibtexName).join(' and ')],
		['title', csl.title && `{${escapeTex(csl.title)}}`],
		[
			csl.type === 'report' ? 'institution' : csl.type.startsWith('article-') ? 'journal' : 'publisher',
			escapeTex(csl['container-title'] ?? csl.publisher)
		],
		['series', escapeTex(csl['collection-title'])],
		['volume', escapeTex(csl.volume)],
		['number', escapeTex(csl.issue)],
		['pages', escapeTex(csl.page)],
		['year', year?.toString()],
		['doi', csl.DOI],
		['url', csl.URL],
		['note', `${withPages(locator, copyPages)}; accessed ${accessed}`]
	];
	const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key} = {${value}}`);
	if (monthName) {
		lines.splice(-1, 0, `  month = ${monthName}`);
	}
	return `@${BIBTEX_TYPE[csl.type] ?? 'misc'}{${id},\n${lines.join(',\n')}\n}`;
}

function formatBibtexName({ family, given, literal, suffix }: NonNullable<Csl['author']>[number]): string {
	if (literal) {
		return `{${escapeTex(literal)}}`;
	}
	return [family, suffix, given].filter(Boolean).map(escapeTex).join(', ');
}

function escapeTex(text: string | undefined): string {
	return (text ?? '')
		.replace(/[\\{}]/gu, '')
		.replace(/[&%$#_]/gu, (point) => `\\${point}`)
		.replace(/~/gu, '\\textasciitilde{}')
		.replace(/\^/gu, '\\textasciicircum{}');
}

export const bibtex: CitationFormat = {
	id: 'bibtex',
	label: 'BibTeX',
	extension: '.bib',
	mediaType: 'application/x-bibtex',
	write: formatBibtex
};
