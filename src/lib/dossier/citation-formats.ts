import type { Csl, Source } from '../../model/records/source.ts';

export interface CitationParts {
	source: Pick<Source, 'id' | 'csl' | 'published'>;
	/** Formatted reference in plain words, ending with a full stop. */
	reference: string;
	/** "paragraph 3" */
	locator: string;
	/** Pages of the copy consulted, "p. 4": of that copy alone; `null` where it has none. */
	copyPages: string | null;
	/** The day the copy was consulted, ISO 8601. */
	accessed: string;
	atlas: { title: string; version: string };
}

/** Reference, locator and the atlas that led to it, in one line. */
export function formatPlainCitation({ reference, locator, copyPages, accessed, atlas }: CitationParts): string {
	return `${reference.replace(/\.?\s*$/u, '')}, ${withPages(locator, copyPages)}. As cited in “${atlas.title}”, version ${atlas.version} (accessed ${accessed}).`;
}

/** "paragraph 3 (p. 4 of the copy consulted)" */
function withPages(locator: string, copyPages: string | null): string {
	return copyPages === null ? locator : `${locator} (${copyPages} of the copy consulted)`;
}

const BIBTEX_TYPE: Partial<Record<Csl['type'], string>> = {
	'article-newspaper': 'article',
	'article-magazine': 'article',
	'article-journal': 'article',
	report: 'techreport'
};

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A BibTeX entry; what the source does not say is left out. */
export function formatBibtex({ source: { id, csl }, locator, copyPages, accessed }: CitationParts): string {
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
		['year', year?.toString()],
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

/** A CSL-JSON item with the locator, as reference managers import it. */
export function formatCslJson({ source: { id, csl }, locator, copyPages, accessed }: CitationParts): string {
	const note = [csl.note, copyPages && `${copyPages} of the copy consulted`].filter(Boolean).join('; ');
	const item = {
		id,
		...csl,
		...(note && { note }),
		accessed: { 'date-parts': [accessed.split('-').map(Number)] },
		locator: locator.replace(/^paragraphs? /u, ''),
		label: 'paragraph'
	};
	return JSON.stringify([item], null, 2);
}
