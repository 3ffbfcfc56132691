import { formatView, type View } from '$lib/state/view.ts';
import { formatMadeOn } from './made-on.ts';

/** What an address is made of besides the view. */
export interface SharedPage {
	/** Address of the page as it stands; what follows `#` is made anew. */
	href: string;
	/** Version of the atlas, 12 hex digits. */
	version: string;
	/** What the page shows; `undefined` for a page without a record. */
	record?: unknown;
}

/**
 * The address that opens this very view: page, camera, layers, filters, day, passage, languages and border view, with
 * the state of the atlas it was made on. What is as the atlas opens is left out.
 */
export function formatShareAddress({ href, version, record }: SharedPage, view: View): string {
	const url = new URL(href);
	const hash = formatView(view);
	url.hash = `${hash === '' ? '#' : `${hash}&`}v=${formatMadeOn(version, record)}`;
	return url.href;
}
