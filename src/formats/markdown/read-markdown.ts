import MarkdownIt from 'markdown-it';
import footnotes from 'markdown-it-footnote';
import type { Saying } from '../document.ts';
import { say } from '../say-of-itself.ts';
import { readFragment, type ReadPage } from '../html/read-web-page.ts';
import { formatCount } from '../notes.ts';
import type { Watch } from '../watch.ts';

/** Lines of data some programs write before the text, between two lines of hyphens (YAML) or plus signs (TOML). */
const MAX_FRONT_LINES = 200;

/**
 * Text of a Markdown file as a page would show it: no marks, no addresses of links, footnotes at the end. It is made
 * into HTML and read as that, so that HTML in it hides and shows what it would on a page.
 */
export function readMarkdown(source: string, watch?: Watch): ReadPage {
	const { body, front } = splitFrontMatter(source.replace(/\r\n?/gu, '\n'));
	const renderer = makeRenderer();
	const environment: { footnotes?: { refs?: Record<string, number> } } = {};
	const marked = renderer.render(body, environment);
	const unused = Object.entries(environment.footnotes?.refs ?? {}).filter(([, index]) => index < 0);
	const calls = unused.map(([label]) => `[^${label.slice(1)}]`).join(' ');
	const page = readFragment(calls === '' ? marked : renderer.render(`${body}\n\n${calls}`, {}), watch);
	const note =
		front.length > 0
			? [
					`${formatCount(front.length, 'line')} of data before the text ${front.length === 1 ? 'was' : 'were'} left out.`
				]
			: [];
	return {
		text: page.text,
		notes: [...note, ...page.notes],
		says: front.flatMap(readFrontLine)
	};
}

const FRONT_FIELDS: Readonly<Record<string, Saying['field']>> = {
	title: 'title',
	author: 'author',
	authors: 'author',
	date: 'published',
	published: 'published',
	publisher: 'publisher',
	lang: 'language',
	language: 'language'
};

/** `title: "A title"`, `author = 'A name'`, `authors: [One, Two]` */
function readFrontLine(line: string): Saying[] {
	const [, key = '', value = ''] = /^([a-z]+)\s*[:=]\s*(.*)$/iu.exec(line) ?? [];
	const field = FRONT_FIELDS[key.toLowerCase()];
	const bare = (text: string): string => {
		return text.trim().replace(/^["']|["']$/gu, '');
	};
	const list = /^\[.*\]$/u.test(value) ? value.slice(1, -1).split(',') : [value];
	return field ? list.flatMap((each) => say(field, bare(each), 'the data before its text', 0.93)) : [];
}

function makeRenderer(): InstanceType<typeof MarkdownIt> {
	const renderer = new MarkdownIt({ html: true }).use(footnotes);
	const { rules } = renderer.renderer;
	const nothing = (): string => '';
	rules.footnote_ref = nothing;
	rules.footnote_anchor = nothing;
	rules.footnote_block_open = () => '<section>';
	rules.footnote_block_close = () => '</section>';
	rules.footnote_open = () => '<div>';
	rules.footnote_close = () => '</div>';
	rules.image = (tokens, index) => `<img alt="${renderer.utils.escapeHtml(tokens[index]?.content ?? '')}">`;
	rules.softbreak = () => '<br>';
	renderer.inline.ruler.before('link', 'wikilink', (state, isSilent) => {
		const match = /^\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\]/u.exec(
			state.src.slice(state.pos, state.pos + 410)
		);
		if (!match) {
			return false;
		}
		if (!isSilent) {
			state.push('text', '', 0).content = match[2] ?? match[1] ?? '';
		}
		state.pos += match[0].length;
		return true;
	});
	renderer.inline.ruler.before('emphasis', 'highlight', (state, isSilent) => {
		const match = /^==(?=\S)([^=\n]{1,500})==/u.exec(state.src.slice(state.pos, state.pos + 510));
		if (!match) {
			return false;
		}
		if (!isSilent) {
			state.push('text', '', 0).content = match[1] ?? '';
		}
		state.pos += match[0].length;
		return true;
	});
	return renderer;
}

/** YAML or TOML between its fences, only at the very start and only where it looks like data. */
function splitFrontMatter(source: string): { body: string; front: string[] } {
	const lines = source.split('\n', MAX_FRONT_LINES);
	const fence = lines[0]?.trimEnd();
	if (fence !== '---' && fence !== '+++') {
		return { body: source, front: [] };
	}
	const end = lines.findIndex((line, index) => index > 0 && (line.trimEnd() === fence || line.trimEnd() === '...'));
	const data = lines.slice(1, Math.max(1, end));
	const isData = data.every((line) => /^(?:[\w"'-][\w "'.-]*\s*[:=]|\s|- |#|$|[\]}])/u.test(line));
	if (end < 0 || !isData || !data.some((line) => /[:=]/u.test(line))) {
		return { body: source, front: [] };
	}
	return {
		body: source
			.split('\n')
			.slice(end + 1)
			.join('\n'),
		front: data
	};
}
