import type { PageMark } from '../../formats/document.ts';
import type { Id } from '../../model/common.ts';

/** A text the site itself serves: a file below `atlas/documents/`, with the pages of the copy it was read from. */
export interface ServedText {
	id: Id;
	file: string;
	pages?: PageMark[];
}

/** @param root the site's base path */
export async function listServedTexts(root: string): Promise<ServedText[]> {
	const response = await fetch(`${root}/atlas/documents/index.json`);
	return response.ok ? ((await response.json()) as ServedText[]) : [];
}

/** `null` where the site does not answer. */
export async function fetchServedText(root: string, { file }: ServedText): Promise<Blob | null> {
	const response = await fetch(`${root}/atlas/documents/${encodeURIComponent(file)}`);
	return response.ok ? response.blob() : null;
}
