import type { Csl } from '../../model/records/source.ts';
import { makeImported, type Imported } from '../imported.ts';
import { buildWork, parseInvertedName } from './build-work.ts';
import { readRisDate } from './ris-date.ts';

const TYPES: Readonly<Record<string, Csl['type']>> = {
	NEWS: 'article-newspaper',
	MGZN: 'article-magazine',
	JOUR: 'article-journal',
	JFULL: 'article-journal',
	EJOUR: 'article-journal',
	RPRT: 'report',
	GOVDOC: 'report',
	BOOK: 'book',
	EBOOK: 'book',
	EDBOOK: 'book',
	WHOLE: 'book',
	CHAP: 'chapter',
	ECHAP: 'chapter',
	THES: 'thesis',
	CONF: 'paper-conference',
	CPAPER: 'paper-conference',
	ELEC: 'webpage',
	WEB: 'webpage',
	ICOMM: 'webpage',
	BLOG: 'post-weblog'
};
const TAG = /^\uFEFF?([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/u;

interface RisEntry {
	line: number;
	tags: Map<string, string[]>;
	isEnded: boolean;
}

/** Works of a RIS text. Abstracts and notes are words of the work, and are never kept. */
export function readRis(text: string): Imported {
	const imported = makeImported();
	const entries = listEntries(text);
	for (const entry of entries) {
		const work = readEntry(entry);
		if ('csl' in work) {
			imported.works.push(work);
		} else {
			imported.unread.push(work);
		}
	}
	const last = entries.at(-1);
	if (last && !last.isEnded) {
		imported.notes.push(`The entry of line ${last.line} has no end (ER): the file may be cut short.`);
	}
	if (entries.some(({ tags }) => tags.has('AB') || tags.has('N2') || tags.has('N1'))) {
		imported.notes.push('Abstracts and notes were left out: an atlas keeps no words of a document.');
	}
	return imported;
}

/** From each TY to its ER; a line without a tag goes on with the one before. */
function listEntries(text: string): RisEntry[] {
	const entries: RisEntry[] = [];
	let last: string | null = null;
	for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
		const [, tag, value = ''] = TAG.exec(line) ?? [];
		const entry = entries.at(-1);
		if (tag === 'TY') {
			entries.push({
				line: index + 1,
				tags: new Map([['TY', [value.trim()]]]),
				isEnded: false
			});
			last = 'TY';
		} else if (tag === 'ER') {
			entries.splice(
				-1,
				1,
				...(entry
					? [
							{
								...entry,
								isEnded: true
							}
						]
					: [])
			);
			last = null;
		} else if (tag !== undefined && entry && !entry.isEnded) {
			entry.tags.set(tag, [...(entry.tags.get(tag) ?? []), value.trim()]);
			last = tag;
		} else if (last !== null && entry && line.trim() !== '') {
			const values = entry.tags.get(last) ?? [];
			entry.tags.set(last, [...values.slice(0, -1), `${values.at(-1) ?? ''} ${line.trim()}`.trim()]);
		}
	}
	return entries;
}

function readEntry({ line, tags }: RisEntry): ReturnType<typeof buildWork> {
	const get = (...names: string[]): string => {
		const values = names.map((name) => tags.get(name)?.find((value) => value !== ''));
		return values.find((value) => value !== undefined) ?? '';
	};
	const kind = get('TY').toUpperCase();
	const title = get('TI', 'T1', 'CT', 'ST');
	const authors = ['AU', 'A1'].flatMap((tag) => tags.get(tag) ?? []).filter((name) => name !== '');
	const container = findContainer(kind, title, get);
	const [first, last] = [get('SP'), get('EP')];
	return buildWork({
		where: title === '' ? `line ${line}` : `entry “${title.slice(0, 40)}” (line ${line})`,
		key: get('ID') || null,
		type: TYPES[kind] ?? 'document',
		title,
		authors: [...new Set(authors)].map(parseInvertedName),
		published: readRisDate(['DA', 'Y1', 'PY', 'YR'].flatMap((tag) => tags.get(tag) ?? [])),
		fields: {
			'container-title': container,
			publisher: get('PB'),
			'publisher-place': get('CY', 'PP'),
			'collection-title': get('T3'),
			volume: get('VL'),
			issue: get('IS'),
			page: last === '' || last === first ? first : `${first}–${last}`
		},
		doi: get('DO'),
		url: get('UR', 'LK').split(/[;\s]/u)[0] ?? '',
		language: get('LA')
	});
}

/**
 * What it stands in: exporters give a newspaper as T2, JF or JO, and some as ST, where others put a short title of the
 * article.
 */
function findContainer(kind: string, title: string, get: (...names: string[]) => string): string {
	if (['BOOK', 'EBOOK', 'THES', 'RPRT'].includes(kind)) {
		return '';
	}
	const plain = get('T2', 'JF', 'JO', 'BT', 'JA', 'J2', 'J1');
	const short = get('ST');
	const isOther = kind === 'NEWS' && short !== '' && !title.toLowerCase().startsWith(short.toLowerCase());
	return plain === '' && isOther ? short : plain;
}
