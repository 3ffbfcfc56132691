/** Title of a page, as the tab and search engines show it. */
export function formatPageTitle(title: string, atlasTitle: string): string {
	return title === atlasTitle ? title : `${title} · ${atlasTitle}`;
}

/** Cuts a description at a word, for a meta element: at most 160 characters. */
export function formatDescription(text: string): string {
	if (text.length <= 160) {
		return text;
	}
	return `${text.slice(0, 159).replace(/\s+\S*$/u, '')}…`;
}
