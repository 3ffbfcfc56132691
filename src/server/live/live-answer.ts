import type { SearchShards } from '../../model/compiled/search-shards.ts';

/** What is answered to an address, from one version. */
export interface LiveAnswer {
	/**
	 * 204: there is nothing to send here; 301: the page stands at the address with a slash at its end; 304: nothing is
	 * new.
	 */
	status: 200 | 204 | 301 | 304 | 404;
	type: string;
	/** Of a long file as it is read. */
	body: string | Uint8Array | AsyncIterable<string>;
	/** How long that is. */
	bytes?: number;
}

export const HTML = 'text/html; charset=utf-8';
const TYPES: Readonly<Record<string, string>> = {
	html: HTML,
	js: 'text/javascript; charset=utf-8',
	json: 'application/json; charset=utf-8',
	txt: 'text/plain; charset=utf-8',
	webmanifest: 'application/manifest+json; charset=utf-8',
	xml: 'application/xml'
};

/** By the ending of a path. */
export const findType = (path: string): string => {
	return TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
};

/** `search-shards.json` as the page gets it: where the static site has shards, the database is asked. */
export function tellShards(text: string): string {
	const { types } = JSON.parse(text) as SearchShards;
	const asked: SearchShards = {
		types,
		keys: [],
		isAsked: true
	};
	return types.length === 0 ? text : JSON.stringify(asked);
}
