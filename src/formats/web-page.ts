import { hasEnding, type Format } from './format.ts';

/** Browsers read these by the rules of XML. */
const XML_EXTENSIONS = ['.xhtml', '.xht'];
const EXTENSIONS = ['.html', '.htm', ...XML_EXTENSIONS];
/** How far into a text its first element is looked for. UTF-16 units. */
const MAX_LEAD = 10_000;

/** Whether a text starts as a web page does: past comments and declarations, with an element only pages start with. */
export function looksLikePage(text: string): boolean {
	let start = 0;
	for (;;) {
		start += /^\s*/u.exec(text.slice(start, start + MAX_LEAD))?.[0].length ?? 0;
		const end = text.startsWith('<!--', start)
			? text.indexOf('-->', start + 4) + 3
			: text.startsWith('<?', start)
				? text.indexOf('>', start + 2) + 1
				: 0;
		if (end <= start) {
			break;
		}
		start = end;
	}
	return /^<(?:!doctype\s+html|html|head|body|frameset)\b/iu.test(text.slice(start, start + 200));
}

export const webPage: Format = {
	id: 'web-page',
	label: 'a saved web page',
	plural: 'saved web pages',
	extensions: EXTENSIONS,
	mediaTypes: ['text/html', 'application/xhtml+xml'],
	sniff: ({ name, decoded }) => hasEnding(name, EXTENSIONS) || looksLikePage(decoded.text),
	load: async () => {
		const { readWebPage } = await import('./html/read-web-page.ts');
		return ({ name, decoded }, watch) => {
			const page = readWebPage(decoded.text, watch, hasEnding(name, XML_EXTENSIONS));
			return {
				text: page.text,
				notes: [...decoded.notes, ...page.notes],
				says: page.says
			};
		};
	}
};
