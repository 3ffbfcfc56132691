import type { Csl, Source } from '../model/records/source.ts';
import { cleanLine } from './clean-line.ts';

/** What is cited, in the terms of CSL: a document as its record has it, or the atlas itself. */
export type CitedWork = Omit<Csl, 'type' | 'issued'> & {
	type: Csl['type'] | 'dataset';
	version?: string;
};

/** One thing cited: a passage of a document, a document, the atlas, or a view of it. */
export interface Cited {
	/** Key of the entry: letters, digits, hyphens. Passages of one document share its key. */
	id: string;
	work: CitedWork;
	/** When it was published, in EDTF; `null` where nothing tells. */
	published: string | null;
	/** "paragraph 3"; `null` for the whole. */
	locator: string | null;
	/** Pages of the copy consulted, "p. 4": of that copy alone; `null` where it has none, or there is none. */
	copyPages: string | null;
	/** The day it was consulted, ISO 8601. */
	accessed: string;
	/** The atlas that led to it; `null` for the atlas and its views. */
	via: { title: string; version: string } | null;
}

/** A format in which references are written, any number in one file. One file each; `registry.ts` lists them. */
export interface CitationFormat {
	readonly id: string;
	/** As the menu names it. */
	readonly label: string;
	/** Of a file that holds it, with the dot. */
	readonly extension: string;
	readonly mediaType: string;
	readonly write: (cited: readonly Cited[]) => string;
}

export interface Consulted {
	/** ISO 8601. */
	accessed: string;
	atlas: { title: string; version: string };
}

/** A document, or with a locator a passage of it. */
export function citeSource(
	{ id, csl, published }: Pick<Source, 'id' | 'csl' | 'published'>,
	{ accessed, atlas }: Consulted,
	locator: string | null = null,
	copyPages: string | null = null
): Cited {
	const { issued: _issued, ...work } = csl;
	return {
		id,
		work,
		published,
		locator,
		copyPages,
		accessed,
		via: {
			title: atlas.title,
			version: atlas.version
		}
	};
}

/** The atlas as a whole. It has a version and no day of publication. */
export function citeAtlas(
	meta: { id: string; title: string; version: string; language: string },
	address: string | null,
	accessed: string
): Cited {
	return {
		id: meta.id,
		work: {
			type: 'dataset',
			title: meta.title,
			version: meta.version,
			language: meta.language,
			...(address !== null && { URL: address })
		},
		published: null,
		locator: null,
		copyPages: null,
		accessed,
		via: null
	};
}

/** A page of the atlas as it is seen: `filters` in words. */
export function citeView(
	meta: { id: string; title: string; version: string; language: string },
	view: { title: string; filters: readonly string[]; address: string },
	accessed: string
): Cited {
	const filters = view.filters.length === 0 ? '' : ` (${view.filters.join('; ')})`;
	return {
		...citeAtlas(meta, view.address, accessed),
		id: `${meta.id}-view`,
		work: {
			type: 'webpage',
			title: `${view.title || meta.title}${filters}`,
			'container-title': meta.title,
			version: meta.version,
			language: meta.language,
			URL: view.address
		}
	};
}

/** One of each key: the passages of a document are one reference with all their locators. */
export function mergeByKey(cited: readonly Cited[]): Cited[] {
	const byKey = new Map<string, Cited[]>();
	for (const each of cited) {
		byKey.set(each.id, [...(byKey.get(each.id) ?? []), each]);
	}
	return [...byKey.values()].flatMap((group) => {
		const [first] = group;
		return first
			? [
					{
						...first,
						locator: mergeLocators(group),
						copyPages: mergePages(group)
					}
				]
			: [];
	});
}

function mergeLocators(group: readonly Cited[]): string | null {
	const locators = [...new Set(group.flatMap(({ locator }) => locator ?? []))];
	if (locators.length < 2) {
		return locators[0] ?? null;
	}
	return `paragraphs ${locators.map((locator) => locator.replace(/^paragraphs? /u, '')).join(', ')}`;
}

function mergePages(group: readonly Cited[]): string | null {
	const pages = [...new Set(group.flatMap(({ copyPages }) => copyPages ?? []))];
	return pages.length === 0 ? null : pages.join(', ');
}

/** "paragraph 3 (p. 4 of the copy consulted)"; empty for a whole work. */
export function formatPlace({ locator, copyPages }: Pick<Cited, 'locator' | 'copyPages'>): string {
	const pages = copyPages === null ? '' : `${copyPages} of the copy consulted`;
	return cleanLine(locator === null ? pages : pages === '' ? locator : `${locator} (${pages})`);
}

/** "as cited in “Ports”, version abc123" */
export function formatVia({ via }: Pick<Cited, 'via'>): string {
	return via === null ? '' : `as cited in “${cleanLine(via.title)}”, version ${cleanLine(via.version)}`;
}
