import { formatMachineName, partName } from '../../exports/author-names.ts';
import { cleanLine } from '../../exports/clean-line.ts';
import { readIssued } from '../../exports/issued.ts';
import type { Source } from '../../model/records/source.ts';

/** A `<meta>` element by name. */
export interface ReferenceTag {
	name: string;
	content: string;
}

/** Item types of Zotero; its translator of embedded metadata takes `z:itemType` before all else. */
const ZOTERO_TYPES: Readonly<Record<Source['csl']['type'], string>> = {
	'article-newspaper': 'newspaperArticle',
	'article-magazine': 'magazineArticle',
	'article-journal': 'journalArticle',
	report: 'report',
	webpage: 'webpage',
	'post-weblog': 'blogPost',
	book: 'book',
	chapter: 'bookSection',
	thesis: 'thesis',
	'paper-conference': 'conferencePaper',
	speech: 'presentation',
	document: 'document'
};

/**
 * Tags by which reference managers pick a document up from its page: Highwire’s, as Google Scholar and Zotero read
 * them, and Dublin Core. What the source does not say is left out. Without an abstract Zotero takes the page’s own
 * description for the document’s: it is told that there is none.
 */
export function listReferenceTags(
	{ csl, published }: Pick<Source, 'csl' | 'published'>,
	atlas: string
): ReferenceTag[] {
	const isReport = csl.type === 'report';
	const authors = (csl.author ?? []).map(nameAuthor);
	const date = formatDate(published);
	const tags: readonly (readonly [name: string, content: string | undefined])[] = [
		['z:itemType', ZOTERO_TYPES[csl.type]],
		['citation_title', csl.title],
		...authors.map((author) => ['citation_author', closeName(author)] as const),
		['citation_publication_date', date.replaceAll('-', '/')],
		['citation_journal_title', csl['container-title']],
		['citation_volume', csl.volume],
		['citation_issue', csl.issue],
		['citation_technical_report_institution', isReport ? csl.publisher : undefined],
		['citation_publisher', isReport ? undefined : csl.publisher],
		['citation_doi', csl.DOI],
		['citation_language', csl.language],
		['citation_public_url', csl.URL],
		['citation_abstract', `No abstract: the atlas “${atlas}” tells in its own words what the passages say.`],
		['DC.title', csl.title],
		...authors.map(({ name }) => ['DC.creator', name] as const),
		['DC.date', date],
		['DC.publisher', csl.publisher],
		['DC.language', csl.language]
	];
	return tags.flatMap(([name, content]) => {
		const line = cleanLine(content ?? '');
		return line === '' ? [] : [{ name, content: line }];
	});
}

interface Author {
	name: string;
	/** A body, or a name that does not part into family and given names. */
	isBody: boolean;
}

function nameAuthor(name: NonNullable<Source['csl']['author']>[number]): Author {
	const { literal } = partName(name);
	return {
		// A comma or a semicolon would part the name of a body.
		name: literal === '' ? formatMachineName(name) : literal.replace(/\s*[,;]\s*/gu, ' '),
		isBody: literal !== ''
	};
}

/**
 * A name as Zotero's translator of such tags keeps it in one: of a name without a comma it takes the last word for the
 * family name, and "García Márquez, Gabriel José" for two persons, unless a semicolon ends it.
 */
function closeName({ name, isBody }: Author): string {
	const [family = '', given = ''] = name.split(', ');
	const isTakenForTwo = family.includes(' ') && given.includes(' ');
	return isBody ? `${name},` : isTakenForTwo ? `${name};` : name;
}

/** "2014-06-12", as far as it is known; in words where figures do not say it. */
function formatDate(published: string): string {
	const issued = readIssued(published);
	if (issued === null) {
		return '';
	}
	const { start, isWhole, isApproximate, isUncertain, season, end, words } = issued;
	const isPlain = isWhole && !isApproximate && !isUncertain && season === null && end === null;
	if (start === null || start.year <= 0 || !isPlain) {
		return words;
	}
	const two = (part: number): string => {
		return String(part).padStart(2, '0');
	};
	return [String(start.year).padStart(4, '0'), start.month, start.day]
		.filter((part) => part !== undefined)
		.map((part) => (typeof part === 'number' ? two(part) : part))
		.join('-');
}
