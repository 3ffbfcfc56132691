import { formatVia, mergeByKey, type CitationFormat, type Cited, type CitedWork } from './citation.ts';
import { cleanLine } from './clean-line.ts';
import { readIssued, type DateParts } from './issued.ts';

/** A CSL-JSON item, as reference managers import it; of a passage with its locator. */
function buildItem(cited: Cited): object {
	const { id, work, locator, copyPages, accessed } = cited;
	const note = [work.note, copyPages && `${copyPages} of the copy consulted`, formatVia(cited)].filter(Boolean);
	return {
		id,
		...cleanAll(work),
		...(note.length > 0 && { note: cleanLine(note.join('; ')) }),
		...issue(cited.published),
		accessed: { 'date-parts': [accessed.split('-').map(Number)] },
		...(locator !== null && {
			locator: cleanLine(locator.replace(/^paragraphs? /u, '')),
			label: 'paragraph'
		})
	};
}

/** Every text in one line; names too. */
function cleanAll({ author, ...work }: CitedWork): object {
	const clean = <Value extends object>(value: Value): Value => {
		const entries = Object.entries(value).map(([key, text]: [string, unknown]) => {
			return [key, typeof text === 'string' ? cleanLine(text) : text];
		});
		return Object.fromEntries(entries) as Value;
	};
	return {
		...clean(work),
		...(author && { author: author.map(clean) })
	};
}

/** A date CSL can hold: its parts, a season, one mark of doubt. All else stands in words. */
function issue(published: string | null): object {
	const issued = readIssued(published);
	if (issued === null) {
		return {};
	}
	const { start, end, season, isApproximate, isUncertain, isWhole, words } = issued;
	if (start === null || (!isWhole && season === null)) {
		return { issued: { literal: words } };
	}
	return {
		issued: {
			'date-parts': [start, ...(end ? [end] : [])].map(listParts),
			...(season !== null && { season }),
			...((isApproximate || isUncertain) && { circa: true })
		}
	};
}

/** CSL knows no year 0: 1 BC is -1. */
function listParts({ year, month, day }: DateParts): number[] {
	return [year > 0 ? year : year - 1, month, day].filter((part) => part !== undefined);
}

export const cslJson: CitationFormat = {
	id: 'csl-json',
	label: 'CSL-JSON',
	extension: '.json',
	mediaType: 'application/vnd.citationstyles.csl+json',
	write: (cited) => JSON.stringify(mergeByKey(cited).map(buildItem), null, 2)
};
