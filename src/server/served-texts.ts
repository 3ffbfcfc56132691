import type { PageMark } from '../formats/document.ts';

/** Texts served to this machine only, by source id. They are held in memory and never enter the built site. */
export type ServedTexts = ReadonlyMap<string, ServedText>;
export interface ServedText {
	text: string;
	/** Where the pages of the copy start, if it has any. */
	pages: readonly PageMark[];
}
export interface TextAnswer {
	type: string;
	body: string;
	/** A copy of a person's document: no browser may keep it. */
	isCopy: boolean;
}

/** The list of texts, or one of them, where a path asks for it; `null` where the site's own files answer. */
export function findText(path: string, texts: ServedTexts): TextAnswer | null {
	if (texts.size === 0) {
		return null;
	}
	if (path === '/atlas/documents/index.json') {
		return {
			type: 'application/json',
			body: JSON.stringify(listTexts(texts)),
			isCopy: false
		};
	}
	const id = /^\/atlas\/documents\/([a-z0-9-]+)\.txt$/.exec(path)?.[1];
	const served = id === undefined ? undefined : texts.get(id);
	return served
		? {
				type: 'text/plain; charset=utf-8',
				body: served.text,
				isCopy: true
			}
		: null;
}

function listTexts(texts: ServedTexts): object[] {
	return Array.from(texts, ([id, { pages }]) => ({
		id,
		file: `${id}.txt`,
		...(pages.length > 0 && { pages })
	}));
}
