import { AtlasError } from '../../model/issue.ts';

const MAX_NAMED = 10;
/** Every page has these: the top of it, by the HTML standard. */
const TOPS = new Set(['', 'top']);

const decode = (text: string): string => {
	return decodeURIComponent(text.replaceAll('&amp;', '&').replaceAll('&#39;', "'").replaceAll('&quot;', '"'));
};

/** Holds every link between the pages of a site against what there is, down to the part of a page it leads to. */
export class LinkCheck {
	readonly #base: string;
	readonly #exists: (path: string) => boolean;
	readonly #ids = new Map<string, ReadonlySet<string>>();
	/** Page and part led to, and a page that leads there. */
	readonly #parts = new Map<string, string>();
	readonly #lost = new Map<string, string>();

	/**
	 * @param base folder of the site on its host, '' or with a slash before it
	 * @param exists whether a page or a file of the site is called so
	 */
	constructor(base: string, exists: (path: string) => boolean) {
		this.#base = base;
		this.#exists = exists;
	}

	/** @param path of the page below the site's folder; '' for the first page */
	add(path: string, html: string): void {
		this.#ids.set(path, new Set(Array.from(html.matchAll(/\sid="([^"]+)"/g), ([, id = '']) => decode(id))));
		for (const [, href = ''] of html.matchAll(/<(?:a|link|img|script)\s[^<>]*?\b(?:href|src)="([^"]*)"/g)) {
			const url = new URL(decode(href), `http://site.invalid${this.#base}/${path}`);
			if (url.hostname === 'site.invalid') {
				this.#follow(url, path);
			}
		}
	}

	#follow({ pathname, hash }: URL, from: string): void {
		const whole = decodeURIComponent(pathname);
		const path = whole.slice(this.#base.length + 1);
		if (!whole.startsWith(`${this.#base}/`) || !this.#exists(path)) {
			this.#lost.set(whole, from);
			return;
		}
		const part = decodeURIComponent(hash.slice(1));
		if (!TOPS.has(part)) {
			this.#parts.set(`${path}#${part}`, from);
		}
	}

	/** @throws {AtlasError} that names what is led to and not there */
	finish(): void {
		for (const [target, from] of this.#parts) {
			const [path = '', part = ''] = target.split('#');
			if (this.#ids.get(path)?.has(part) === false) {
				this.#lost.set(`/${target}`, from);
			}
		}
		if (this.#lost.size > 0) {
			const named = [...this.#lost].slice(0, MAX_NAMED).map(([target, from]) => `${target} (on /${from})`);
			throw new AtlasError(
				'lost-links',
				`Pages lead to what is not there: ${named.join(', ')}.`,
				'The site before was left as it is. An address that the pages make is wrong.'
			);
		}
	}
}
