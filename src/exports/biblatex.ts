import { mergeByKey, type CitationFormat, type Cited, type CitedWork } from './citation.ts';
import { readIssued } from './issued.ts';
import { brace, escapeTex, escapeTexUrl, formatTexAuthors, formatTexEntry, formatTexNote } from './tex.ts';

const TYPES: Readonly<Record<CitedWork['type'], string>> = {
	'article-newspaper': 'article',
	'article-magazine': 'article',
	'article-journal': 'article',
	report: 'report',
	book: 'book',
	chapter: 'incollection',
	thesis: 'thesis',
	'paper-conference': 'inproceedings',
	speech: 'misc',
	webpage: 'online',
	'post-weblog': 'online',
	document: 'misc',
	dataset: 'dataset'
};
const SUBTYPES: Partial<Record<CitedWork['type'], string>> = {
	'article-newspaper': 'newspaper',
	'article-magazine': 'magazine'
};
/** Types whose publisher is an institution, or a field of its own. */
const INSTITUTED: ReadonlySet<string> = new Set(['report', 'thesis', 'book']);
/** Dates of EDTF that biblatex reads: levels 0 and 1, no parts of years but the four seasons. */
const DATE = String.raw`-?(\d{4}|\d{3}X|\d\dXX)(-(0[1-9]|1[0-2]|2[1-4]|XX)(-(\d\d|XX))?)?[?~%]?`;
const READ = new RegExp(String.raw`^(${DATE}|${DATE}/(${DATE}|\.\.)?|(\.\.)?/${DATE})$`, 'u');

/** An entry of biblatex, whose dates are EDTF: approximate, uncertain and seasons as they are. */
function formatBiblatex(cited: Cited): string {
	const { work } = cited;
	const issued = readIssued(cited.published);
	const isRead = issued !== null && READ.test(issued.edtf);
	const known = TYPES[work.type];
	// An online entry has an address.
	const type = known === 'online' && !work.URL ? 'misc' : known;
	const container = brace(escapeTex(work['container-title']));
	const publisher = brace(escapeTex(work.publisher));
	const isArticle = type === 'article';
	const isPart = type === 'incollection' || type === 'inproceedings';
	return formatTexEntry(type, cited, [
		['entrysubtype', brace(SUBTYPES[work.type])],
		['author', brace(formatTexAuthors(work.author))],
		['title', brace(brace(escapeTex(work.title)))],
		['journaltitle', isArticle ? (container ?? publisher) : undefined],
		['booktitle', isPart ? container : undefined],
		['institution', type === 'report' || type === 'thesis' ? (publisher ?? container) : undefined],
		['organization', isArticle || isPart || INSTITUTED.has(type) ? undefined : (container ?? publisher)],
		['publisher', isPart || type === 'book' || (type === 'misc' && container) ? publisher : undefined],
		['location', brace(escapeTex(work['publisher-place']))],
		['series', brace(escapeTex(work['collection-title']))],
		['volume', brace(escapeTex(work.volume))],
		['number', brace(escapeTex(work.issue))],
		['pages', brace(escapeTex(work.page))],
		['type', brace(escapeTex(work.genre))],
		['date', isRead ? brace(issued.edtf) : undefined],
		['version', brace(escapeTex(work.version))],
		['doi', brace(escapeTexUrl(work.DOI))],
		['url', brace(escapeTexUrl(work.URL))],
		['urldate', work.URL ? brace(cited.accessed) : undefined],
		['pagination', cited.locator === null ? undefined : '{paragraph}'],
		[
			'note',
			brace(
				formatTexNote(cited, [
					issued === null || isRead ? '' : `dated ${issued.words}`,
					work.URL ? '' : `accessed ${cited.accessed}`
				])
			)
		]
	]);
}

export const biblatex: CitationFormat = {
	id: 'biblatex',
	label: 'BibLaTeX',
	extension: '.bib',
	mediaType: 'application/x-bibtex',
	write: (cited) => mergeByKey(cited).map(formatBiblatex).join('\n\n')
};
