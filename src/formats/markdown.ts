import { hasEnding, type Format } from './format.ts';

const EXTENSIONS = ['.md', '.markdown', '.mdown', '.mkd'];

/**
 * Signs that hardly stand in plain text by chance; two different ones make Markdown. Each looks at one line and no
 * further back.
 */
const SIGNS = [
	/^#{1,6} \S/u,
	/\[[^\]]{1,200}\]\(\S{1,500}\)/u,
	/\*\*[^\s*][^*]{0,200}\*\*/u,
	/^```/u,
	/^\[[^\]]{1,80}\]: +https?:/u
];
const MAX_LINES = 2000;
const MAX_LINE = 2000;

function looksLikeMarkdown(text: string): boolean {
	const lines = text.slice(0, 100_000).split('\n', MAX_LINES);
	const found = SIGNS.filter((sign) => lines.some((line) => sign.test(line.slice(0, MAX_LINE))));
	return found.length >= 2 && found.some((sign) => sign !== SIGNS[2]);
}

export const markdown: Format = {
	id: 'markdown',
	label: 'Markdown',
	plural: 'Markdown',
	extensions: EXTENSIONS,
	mediaTypes: ['text/markdown'],
	sniff: ({ name, decoded }) => hasEnding(name, EXTENSIONS) || looksLikeMarkdown(decoded.text),
	load: async () => {
		const { readMarkdown } = await import('./markdown/read-markdown.ts');
		return ({ decoded }, watch) => {
			const page = readMarkdown(decoded.text, watch);
			return {
				text: page.text,
				notes: [...decoded.notes, ...page.notes],
				says: page.says
			};
		};
	}
};
