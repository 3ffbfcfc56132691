import { linkTo } from '$lib/state/link.ts';
import { EMPTY_VIEW, formatView, type View } from '$lib/state/view.ts';
import type { EmbedKind, Selection } from './messages.ts';

export interface SnippetChoice {
	kind: EmbedKind;
	selection: Selection;
	view: View;
	theme: 'auto' | 'light' | 'dark';
	/** Height in CSS: a length, or what grows with the window. */
	height: string;
	/** For those who hear the page and do not see it. */
	title: string;
	/** The page around it and the atlas shall talk with one another. */
	talks: boolean;
}

/** Path of the embedded page, below the site's own host. */
export function formatEmbedPath({ kind, selection, view, theme }: SnippetChoice): string {
	const query = new URLSearchParams();
	if (selection.place !== null) {
		query.set('place', selection.place);
	} else if (selection.event !== null) {
		query.set('event', selection.event);
	}
	if (theme !== 'auto') {
		query.set('theme', theme);
	}
	const { camera, layers, language, borders, time } = view;
	const kept = {
		...EMPTY_VIEW,
		camera,
		layers,
		language,
		borders,
		time
	};
	const search = query.size === 0 ? '' : `?${query}`;
	return `${linkTo(`/embed/${kind}/`)}${search}${formatView(kept)}`;
}

/**
 * The lines to put into another page: an `iframe`, and the script where both shall talk.
 *
 * @param origin scheme and host of the atlas
 */
export function formatSnippet(choice: SnippetChoice, origin: string): string {
	const { kind, height, title, talks } = choice;
	const source = new URL(formatEmbedPath(choice), origin).href;
	const mark = !talks ? '' : kind === 'timeline' ? ' data-passages="height"' : ' data-passages';
	const style = `width: 100%; height: ${height}; border: 0`;
	const frame = `<iframe src="${escape(source)}" title="${escape(title)}" style="${escape(style)}" loading="lazy"${mark}></iframe>`;
	const script = new URL(linkTo('/embed.js'), origin).href;
	return talks ? `${frame}\n<script src="${escape(script)}" async></script>` : frame;
}

/** Text inside an attribute in double quotes. */
function escape(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
