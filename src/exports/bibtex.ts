import { mergeByKey, type CitationFormat, type Cited, type CitedWork } from './citation.ts';
import { readIssued, type Issued } from './issued.ts';
import { brace, escapeTex, escapeTexUrl, formatTexAuthors, formatTexEntry, formatTexNote } from './tex.ts';

const TYPES: Partial<Record<CitedWork['type'], string>> = {
	'article-newspaper': 'article',
	'article-magazine': 'article',
	'article-journal': 'article',
	report: 'techreport',
	book: 'book',
	chapter: 'incollection',
	thesis: 'phdthesis',
	'paper-conference': 'inproceedings'
};
/** Types that give their publisher under no other name. */
const NAMED_PUBLISHER: ReadonlySet<string> = new Set(['misc', 'book', 'incollection', 'inproceedings']);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A BibTeX entry; what the source does not say is left out. */
function formatBibtex(cited: Cited): string {
	const { work } = cited;
	const issued = readIssued(cited.published);
	const type = TYPES[work.type] ?? 'misc';
	const container = escapeTex(work['container-title']);
	const publisher = escapeTex(work.publisher);
	const isArticle = type === 'article';
	const month = issued?.start?.month;
	const more = [
		tellDate(issued),
		work.version === undefined ? '' : `version ${work.version}`,
		`accessed ${cited.accessed}`
	];
	return formatTexEntry(type, cited, [
		['author', brace(formatTexAuthors(work.author))],
		['title', brace(brace(escapeTex(work.title)))],
		['journal', isArticle ? brace(container || publisher) : undefined],
		['institution', type === 'techreport' ? brace(publisher || container) : undefined],
		['booktitle', type.startsWith('in') ? brace(container) : undefined],
		['school', type === 'phdthesis' ? brace(publisher || container) : undefined],
		['howpublished', type === 'misc' ? brace(container) : undefined],
		['publisher', NAMED_PUBLISHER.has(type) || (isArticle && container !== '') ? brace(publisher) : undefined],
		['address', brace(escapeTex(work['publisher-place']))],
		['series', brace(escapeTex(work['collection-title']))],
		['volume', brace(escapeTex(work.volume))],
		['number', brace(escapeTex(work.issue))],
		['pages', brace(escapeTex(work.page))],
		['type', brace(escapeTex(work.genre))],
		['year', brace(formatYears(issued))],
		['month', month === undefined || issued?.end ? undefined : MONTHS[month - 1]],
		['day', issued?.end ? undefined : brace(issued?.start?.day?.toString())],
		['doi', brace(escapeTexUrl(work.DOI))],
		['url', brace(escapeTexUrl(work.URL))],
		['note', brace(formatTexNote(cited, more))]
	]);
}

/** "2014", "2014--2016" */
function formatYears(issued: Issued | null): string {
	const [start, end] = [issued?.start?.year, issued?.end?.year];
	return start === undefined ? '' : `${start}${end === undefined || end === start ? '' : `--${end}`}`;
}

/** What year, month and day do not say of the date. */
function tellDate(issued: Issued | null): string {
	if (issued === null) {
		return '';
	}
	const isPlain =
		issued.isWhole && !issued.isApproximate && !issued.isUncertain && issued.season === null && issued.end === null;
	return isPlain ? '' : `dated ${issued.words}`;
}

export const bibtex: CitationFormat = {
	id: 'bibtex',
	label: 'BibTeX',
	extension: '.bib',
	mediaType: 'application/x-bibtex',
	write: (cited) => mergeByKey(cited).map(formatBibtex).join('\n\n')
};
