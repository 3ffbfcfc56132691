import { formatMachineName, partName } from './author-names.ts';
import { formatPlace, formatVia, mergeByKey, type CitationFormat, type Cited, type CitedWork } from './citation.ts';
import { cleanLine } from './clean-line.ts';
import { readIssued, type Issued } from './issued.ts';

const TYPES: Readonly<Record<CitedWork['type'], string>> = {
	'article-newspaper': 'NEWS',
	'article-magazine': 'MGZN',
	'article-journal': 'JOUR',
	report: 'RPRT',
	book: 'BOOK',
	chapter: 'CHAP',
	thesis: 'THES',
	'paper-conference': 'CPAPER',
	speech: 'SLIDE',
	webpage: 'ELEC',
	'post-weblog': 'BLOG',
	document: 'GEN',
	dataset: 'DATA'
};
/** Types of which M3 is the kind of work; of all others reference managers take it for a DOI. */
const TYPED: ReadonlySet<CitedWork['type']> = new Set(['report', 'thesis', 'webpage', 'post-weblog', 'speech']);
const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'];

/** A record of RIS, lines ended as the format asks. */
function formatRis(cited: Cited): string {
	const { work } = cited;
	const issued = readIssued(cited.published);
	const bodies = (work.author ?? []).map((name) => partName(name).literal).filter((name) => name.includes(','));
	const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
		['TY', TYPES[work.type]],
		['ID', cited.id],
		...(work.author ?? []).map((name) => ['AU', formatRisName(name)] as const),
		['TI', work.title],
		['T2', work['container-title'] ?? (work.type === 'report' ? work['collection-title'] : undefined)],
		['T3', work.type === 'report' ? undefined : work['collection-title']],
		['PB', work.publisher],
		['CY', work['publisher-place']],
		['PY', issued?.start && issued.start.year > 0 ? String(issued.start.year).padStart(4, '0') : undefined],
		['DA', issued ? formatRisDate(issued) : undefined],
		['VL', work.volume],
		['IS', work.issue],
		['SP', work.page],
		['ET', work.version],
		['M3', TYPED.has(work.type) ? work.genre : undefined],
		['DO', work.DOI],
		['UR', work.URL],
		['LA', work.language],
		['Y2', cited.accessed.replaceAll('-', '/')],
		['N1', formatPlace(cited)],
		['N1', work.note],
		['N1', work.genre !== undefined && !TYPED.has(work.type) ? `Kind: ${work.genre}` : undefined],
		...bodies.map((name) => ['N1', `Name of the author as it stands: ${name}`] as const),
		['N1', formatVia(cited).replace(/^a/u, 'A')]
	];
	const lines = fields.flatMap(([tag, value]) => {
		const line = cleanLine(value ?? '');
		return line === '' ? [] : [`${tag}  - ${line}`];
	});
	return [...lines, 'ER  - ', ''].join('\r\n');
}

/** A comma parts the names of a person and there is no way to guard one: bodies go without, and a note has theirs. */
function formatRisName(name: Parameters<typeof partName>[0]): string {
	const { literal } = partName(name);
	return literal === '' ? formatMachineName(name) : literal.replace(/\s*,\s*/gu, ' ');
}

/** "2014/06/12/", "2014///Spring", "2004///c. 2004": year, month, day, and in words what these do not say. */
function formatRisDate({ start, season, isApproximate, isUncertain, isWhole, end, words }: Issued): string {
	const two = (part: number | undefined): string => {
		return part === undefined ? '' : String(part).padStart(2, '0');
	};
	const isDated = start !== null && start.year > 0;
	const figures = isDated ? [String(start.year).padStart(4, '0'), two(start.month), two(start.day)].join('/') : '//';
	const isPlain = isDated && isWhole && !isApproximate && !isUncertain && end === null;
	const more = isPlain ? (season === null ? '' : SEASONS[season - 1]) : words.replaceAll('/', '-');
	return `${figures}/${more}`;
}

export const ris: CitationFormat = {
	id: 'ris',
	label: 'RIS',
	extension: '.ris',
	mediaType: 'application/x-research-info-systems',
	write: (cited) => mergeByKey(cited).map(formatRis).join('\r\n')
};
