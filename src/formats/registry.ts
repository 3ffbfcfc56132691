import { docx } from './docx.ts';
import type { Format } from './format.ts';
import { mail } from './mail.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import { plainText } from './plain-text.ts';
import { rtf } from './rtf.ts';
import { webArchive } from './web-archive.ts';
import { webPage } from './web-page.ts';

/** The formats that are read, in the order in which a file is tried: the first that knows it reads it. */
export const FORMATS: readonly Format[] = [pdf, docx, rtf, webArchive, mail, webPage, markdown, plainText];

/** "a PDF", for an id. */
export function labelFormat(id: string, formats = FORMATS): string {
	return formats.find((format) => format.id === id)?.label ?? 'a file';
}

/** "PDF, DOCX, saved web pages or plain text" */
export function listFormats(joiner: 'and' | 'or', formats = FORMATS): string {
	const names = formats.map(({ plural }) => plural);
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${joiner} ${names.at(-1)}`;
}

/** What a file chooser offers: endings, then media types. */
export function listAccepted(formats = FORMATS): string {
	const endings = formats.flatMap(({ extensions }) => extensions);
	const types = formats.flatMap(({ mediaTypes }) => mediaTypes);
	return [...new Set([...endings, ...types])].join(',');
}

/** The remedy for a file that is in none of the formats. */
export function adviseFormats(formats = FORMATS): string {
	return `Add a copy in a format that is read: ${listFormats('or', formats)}.`;
}
