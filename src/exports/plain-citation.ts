import { invertName, straightenName } from './author-names.ts';
import { formatPlace, formatVia, type CitationFormat, type Cited } from './citation.ts';
import { cleanLine } from './clean-line.ts';
import { readIssued, type Issued } from './issued.ts';
import { formatEdtf } from '../time/edtf.ts';

/** More authors than this, and only some are named: Chicago Manual of Style, 17th edition, 14.76 and 15.9. */
const MAX_LISTED = 10;
const SHOWN_LISTED = 7;
const MAX_IN_NOTE = 3;

/** Author and date, after the Chicago Manual of Style; the day of a newspaper after its title. */
function formatAuthorDate(cited: Cited): string {
	const { work } = cited;
	const issued = readIssued(cited.published);
	const authors = listAuthors(work.author ?? [], true);
	const year = endWith(formatYear(issued), '.');
	const title = `“${endWith(guardDirection(cleanLine(work.title)), '.')}”`;
	const isDayTold = issued !== null && issued.words !== formatYear(issued);
	const details = listDetails(cited, isDayTold ? issued.words : '');
	const head = authors === '' ? [title, year] : [endWith(authors, '.'), year, title];
	return finish([...head, ...(details === '' ? [] : [endWith(capitalise(details), '.')]), tellWhere(cited)]);
}

/** A note, after the Chicago Manual of Style. */
function formatNote(cited: Cited): string {
	const { work } = cited;
	const issued = readIssued(cited.published);
	const authors = listAuthors(work.author ?? [], false);
	const title = `“${endWith(guardDirection(cleanLine(work.title)), ',')}”`;
	const details = listDetails(cited, issued?.words ?? 'n.d.');
	const head = authors === '' ? title : `${authors}, ${title}`;
	return finish([endWith(`${head} ${details}`.trim(), '.'), tellWhere(cited)]);
}

/** Where it appeared, when, and where in it the passage stands. */
function listDetails(cited: Cited, date: string): string {
	const { work } = cited;
	const container = work['container-title'];
	const parts = [
		container,
		work.volume === undefined ? undefined : `vol. ${work.volume}`,
		work.issue === undefined ? undefined : `no. ${work.issue}`,
		work.page === undefined ? undefined : `pp. ${work.page}`,
		work['collection-title'],
		work.genre,
		work.publisher === container ? undefined : work.publisher,
		work.version === undefined ? undefined : `version ${work.version}`
	];
	return [...parts.map((part) => guardDirection(cleanLine(part ?? ''))), date, formatPlace(cited)]
		.filter((part) => part !== '')
		.join(', ');
}

/** "As cited in “Ports”, version abc123. https://… (accessed 27 November 2026)." */
function tellWhere(cited: Cited): string {
	const via = formatVia(cited).replace(/^a/u, 'A');
	const address = cleanLine(cited.work.URL ?? '');
	const accessed = `(accessed ${formatEdtf(cited.accessed)}).`;
	return [via === '' || address === '' ? via : `${via}.`, address, accessed].filter((part) => part !== '').join(' ');
}

function listAuthors(authors: NonNullable<Cited['work']['author']>, isList: boolean): string {
	const most = isList ? MAX_LISTED : MAX_IN_NOTE;
	const shown = authors.length > most ? authors.slice(0, isList ? SHOWN_LISTED : 1) : authors;
	const names = shown.map((name, i) => guardDirection(isList && i === 0 ? invertName(name) : straightenName(name)));
	if (shown.length < authors.length) {
		return `${names.join(', ')}${names.length > 1 ? ',' : ''} et al.`;
	}
	if (names.length < 2) {
		return names.join('');
	}
	// After an inverted name a comma stands before “and” though there are only two.
	const comma = isList || names.length > 2 ? ',' : '';
	return `${names.slice(0, -1).join(', ')}${comma} and ${names.at(-1)}`;
}

/** "2014", "ca. 2014", "[2015?]", "2014–2016", "n.d." */
function formatYear(issued: Issued | null): string {
	if (issued === null) {
		return 'n.d.';
	}
	const { start, end, isApproximate, isUncertain, words } = issued;
	if (start === null || start.year <= 0) {
		return words;
	}
	const years = `${start.year}${end && end.year !== start.year ? `–${end.year}` : ''}`;
	return isUncertain ? `[${isApproximate ? 'ca. ' : ''}${years}?]` : `${isApproximate ? 'ca. ' : ''}${years}`;
}

/** A sentence begins with a capital where its script has them; "c." stays. */
function capitalise(text: string): string {
	return text.startsWith('c. ') ? text : text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** A mark at the end, unless a stronger one stands there. */
function endWith(text: string, mark: string): string {
	return text === '' || /[.!?…。！？؟۔]["”’)\]\u200E]*$/u.test(text) ? text : `${text}${mark}`;
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Between marks of left-to-right, so that the figures and signs that follow stay where they are written. */
function guardDirection(text: string): string {
	return RIGHT_TO_LEFT.test(text) ? `\u200E${text}\u200E` : text;
}

function finish(parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(' ');
}

export const authorDate: CitationFormat = {
	id: 'author-date',
	label: 'Author and date',
	extension: '.txt',
	mediaType: 'text/plain',
	write: (cited) => [...new Set(cited.map(formatAuthorDate))].join('\n')
};

export const note: CitationFormat = {
	id: 'note',
	label: 'Note',
	extension: '.txt',
	mediaType: 'text/plain',
	write: (cited) => [...new Set(cited.map(formatNote))].join('\n')
};
