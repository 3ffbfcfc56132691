import MarkdownIt, { type Token } from 'markdown-it';
import type { ReadDocument } from './document.ts';
import { readFragment } from './read-web-page.ts';

/** A mark that leads to a footnote is no part of the text it stands in. */
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,40}\](?!:)/gu;

/** Text of a Markdown file as a page would show it: no marks, no addresses of links. HTML in it is read as a web page's. */
export function readMarkdown(source: string): Omit<ReadDocument, 'notes'> {
	const blocks: string[] = [];
	for (const token of new MarkdownIt({ html: true }).parse(source, {})) {
		if (token.type === 'inline') {
			blocks.push(readInline(token.children ?? []));
		} else if (token.type === 'html_block') {
			blocks.push(readFragment(token.content));
		} else if (token.type === 'fence' || token.type === 'code_block') {
			blocks.push(token.content);
		}
	}
	return {
		kind: 'markdown',
		text: blocks
			.map((block) => block.trim())
			.filter(Boolean)
			.join('\n\n'),
		pages: []
	};
}

function readInline(tokens: readonly Token[]): string {
	return tokens
		.map((token) => {
			if (token.type === 'softbreak' || token.type === 'hardbreak') {
				return '\n';
			}
			if (token.type === 'html_inline') {
				return /^<br/iu.test(token.content) ? '\n' : '';
			}
			return token.type === 'text' || token.type === 'code_inline' || token.type === 'text_special'
				? token.content
				: '';
		})
		.join('')
		.replace(FOOTNOTE_MARK, '');
}
