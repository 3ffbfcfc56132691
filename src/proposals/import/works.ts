import type { ImportedWork } from '../../imports/imported.ts';
import type { Work } from '../../model/records/bibliography.ts';
import type { Csl, Source } from '../../model/records/source.ts';
import type { Records } from '../accept/records.ts';
import { foldName } from './known-places.ts';

export const BIBLIOGRAPHY = 'bibliography.json';

export function readWorks(records: Records): Work[] {
	return records.read<{ works: Work[] }>(BIBLIOGRAPHY, { works: [] }).works;
}

interface Described {
	csl: Csl;
	published?: string | null | undefined;
}

/**
 * By what two descriptions are of one work: its DOI, its address, its title with its year; `null` where they are of
 * two.
 */
export function matchWorks(a: Described, b: Described): string | null {
	if (a.csl.DOI !== undefined && b.csl.DOI !== undefined) {
		return a.csl.DOI.toLowerCase() === b.csl.DOI.toLowerCase() ? 'the same DOI' : null;
	}
	if (a.csl.URL !== undefined && b.csl.URL !== undefined && plain(a.csl.URL) === plain(b.csl.URL)) {
		return 'the same address';
	}
	const isTitle = foldName(a.csl.title) === foldName(b.csl.title) && foldName(a.csl.title) !== '';
	const [yearA, yearB] = [yearOf(a), yearOf(b)];
	if (!isTitle || (yearA !== null && yearB !== null && yearA !== yearB)) {
		return null;
	}
	return yearA === null || yearB === null ? 'the same title' : 'the same title and year';
}

const plain = (url: string): string => {
	return url
		.replace(/^https?:\/\/(?:www\.)?/u, '')
		.replace(/[#?].*$/u, '')
		.replace(/\/+$/u, '')
		.toLowerCase();
};
const yearOf = ({ csl, published }: Described): string | null => {
	return /^-?\d{4}/u.exec(published ?? '')?.[0] ?? csl.issued?.['date-parts'][0][0]?.toString() ?? null;
};

const FIELDS = [
	'author',
	'publisher',
	'publisher-place',
	'container-title',
	'collection-title',
	'volume',
	'issue',
	'page',
	'issued',
	'DOI',
	'URL',
	'language',
	'genre'
] as const;
const LABELS: Partial<Record<(typeof FIELDS)[number], string>> = {
	author: 'authors',
	'publisher-place': 'place of publication',
	'container-title': 'what it stands in',
	'collection-title': 'series',
	page: 'pages',
	issued: 'date',
	URL: 'address'
};

/** What a file adds to a description, and where the two differ; what is there is never written over. */
export function compareCsl(own: Csl, other: Csl): { filled: Csl; adds: string[]; differs: string[] } {
	const adds: string[] = [];
	const differs: string[] = [];
	let filled = own;
	for (const field of FIELDS) {
		const label = LABELS[field] ?? field;
		if (own[field] === undefined && other[field] !== undefined) {
			adds.push(label);
			filled = { ...filled, [field]: other[field] };
		} else if (own[field] !== undefined && other[field] !== undefined && !isSame(own[field], other[field])) {
			differs.push(label);
		}
	}
	// "document" only says that nobody has said.
	if (own.type === 'document' && other.type !== 'document') {
		adds.push('what sort of work it is');
		filled = { ...filled, type: other.type };
	}
	return { filled, adds, differs };
}

const isSame = (a: unknown, b: unknown): boolean => {
	return foldName(JSON.stringify(a)) === foldName(JSON.stringify(b));
};

/** Fills what a source lacks; says of each field whence it is. */
export function fillSource(source: Source, work: ImportedWork, file: string): Source {
	const { filled } = compareCsl(source.csl, work.csl);
	const fields = Object.keys(filled).filter(
		(field) => !isSame(filled[field as keyof Csl] ?? '', source.csl[field as keyof Csl] ?? '')
	);
	return {
		...source,
		csl: filled,
		supplied: [
			...source.supplied,
			...fields.map((field) => ({
				field: `csl.${field}`,
				ground: `Imported from ${file}, not reviewed.`,
				certainty: 'less-certain' as const
			}))
		]
	};
}
