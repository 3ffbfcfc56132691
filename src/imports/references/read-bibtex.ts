import type { Csl } from '../../model/records/source.ts';
import { makeImported, type Imported } from '../imported.ts';
import { buildWork } from './build-work.ts';
import { readBibtexNames } from './bibtex-names.ts';
import { BibtexParser, type BibtexEntry } from './parse-bibtex.ts';
import { readBibtexDate } from './bibtex-date.ts';
import { readTex } from './tex.ts';

const TYPES: Readonly<Record<string, Csl['type']>> = {
	article: 'article-journal',
	book: 'book',
	mvbook: 'book',
	collection: 'book',
	proceedings: 'book',
	booklet: 'book',
	inbook: 'chapter',
	incollection: 'chapter',
	inproceedings: 'paper-conference',
	conference: 'paper-conference',
	techreport: 'report',
	report: 'report',
	manual: 'report',
	phdthesis: 'thesis',
	mastersthesis: 'thesis',
	thesis: 'thesis',
	online: 'webpage',
	electronic: 'webpage',
	www: 'webpage'
};

/** Works of a BibTeX or BibLaTeX text. Abstracts and notes are words of the work, and are never kept. */
export function readBibtex(text: string): Imported {
	const { entries, unread } = new BibtexParser(text).parse();
	const imported = makeImported({ unread });
	const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]));
	for (const entry of entries) {
		const work = readEntry(entry, byKey);
		if ('csl' in work) {
			imported.works.push(work);
		} else {
			imported.unread.push(work);
		}
	}
	if (entries.some(({ fields }) => fields.has('abstract') || fields.has('annote'))) {
		imported.notes.push('Abstracts and notes were left out: an atlas keeps no words of a document.');
	}
	return imported;
}

function readEntry(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): ReturnType<typeof buildWork> {
	const { line, type, key, fields } = entry;
	const parent = byKey.get(fields.get('crossref')?.toLowerCase() ?? '');
	const get = (...names: string[]): string => {
		const name = names.find((each) => fields.has(each));
		return readTex(name === undefined ? '' : (fields.get(name) ?? ''));
	};
	const inherit = (own: string, name: string): string => {
		return own === '' && parent !== undefined && parent !== entry ? readTex(parent.fields.get(name) ?? '') : own;
	};
	const title = get('title');
	const subtitle = get('subtitle');
	const names = readBibtexNames(fields.get('author') ?? fields.get('editor') ?? '');
	return buildWork({
		where: key === '' ? `line ${line}` : `entry ${key} (line ${line})`,
		key: key || null,
		type: findType(type, fields),
		title: subtitle === '' ? title : `${title}: ${subtitle}`,
		authors: names.names,
		published: readBibtexDate(fields) ?? (parent ? readBibtexDate(parent.fields) : null),
		fields: {
			'container-title': inherit(get('journal', 'journaltitle', 'booktitle', 'newspaper', 'maintitle'), 'title'),
			publisher: inherit(get('publisher', 'institution', 'school', 'organization'), 'publisher'),
			'publisher-place': inherit(get('address', 'location'), 'address'),
			'collection-title': get('series'),
			volume: get('volume'),
			issue: get('number', 'issue'),
			page: get('pages').replace(/(\d)\s*-\s*(?=\d)/gu, '$1–')
		},
		doi: get('doi'),
		url: (fields.get('url') ?? /\\url\s*\{([^}]+)\}/u.exec(fields.get('howpublished') ?? '')?.[1] ?? '')
			.replace(/\\([%&_#~])/gu, '$1')
			.replace(/[{}]/gu, ''),
		language: get('langid', 'language'),
		notes: names.notes
	});
}

function findType(type: string, fields: ReadonlyMap<string, string>): Csl['type'] {
	const sub = fields.get('entrysubtype')?.toLowerCase() ?? '';
	if (type === 'article' && sub.includes('newspaper')) {
		return 'article-newspaper';
	}
	if (type === 'article' && sub.includes('magazine')) {
		return 'article-magazine';
	}
	return TYPES[type] ?? 'document';
}
