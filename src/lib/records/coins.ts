import { cleanLine } from '../../exports/clean-line.ts';
import type { SourceRef } from '../../model/compiled/pages.ts';

/**
 * A document as an OpenURL ContextObject in a span (COinS), as reference managers pick up the many documents of one
 * page.
 */
export function formatCoins({ title, authors, container, published, publishedWords }: SourceRef): string {
	const isPlain = /^\d{4}(-\d\d){0,2}$/u.test(published);
	const isArticle = container !== '';
	const fields: readonly (readonly [key: string, value: string])[] = [
		['ctx_ver', 'Z39.88-2004'],
		['rft_val_fmt', `info:ofi/fmt:kev:mtx:${isArticle ? 'journal' : 'dc'}`],
		...(isArticle
			? ([
					['rft.genre', 'article'],
					['rft.atitle', title],
					['rft.jtitle', container]
				] as const)
			: ([['rft.title', title]] as const)),
		...authors
			.split('; ')
			.filter((name) => name !== '')
			.map((name) => [isArticle ? 'rft.au' : 'rft.creator', name] as const),
		['rft.date', isPlain ? published : publishedWords]
	];
	return fields.map(([key, value]) => `${key}=${encodeURIComponent(cleanLine(value))}`).join('&');
}
