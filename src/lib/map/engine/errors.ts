import type { FailReason } from './camera.ts';

export const failMessages: Record<FailReason, string> = {
	'no-webgl': 'This browser cannot draw the map: it has no WebGL 2. Everything the map shows is in the lists too.',
	'context-lost': 'The graphics card dropped the map. It comes back by itself as soon as the browser allows.',
	tiles: 'A part of the background map could not be loaded.',
	range: 'The background map needs a web server that answers range requests, and this one does not. The features of the atlas are drawn without it.'
};

/** Words by which the tile reader says that a server sent a whole file, or refused, where a piece was asked for. */
const rangeWords = /byte serving|range|content-length|wrong magic number|\b416\b/i;

/** What an error of the map's tiles means for a reader. */
export function findFailReason(message: string): 'tiles' | 'range' {
	return rangeWords.test(message) ? 'range' : 'tiles';
}

/**
 * Address the map may fetch, made absolute.
 * @throws Error for an address on another origin: nothing the map draws comes from elsewhere.
 */
export function checkOrigin(url: string, page: string): string {
	// Schemes of our own are answered in the page, from archives of its origin.
	if (url.startsWith('basemap://') || url.startsWith('atlas://')) {
		return url;
	}
	const target = new URL(url, page);
	const isLocal =
		target.origin === new URL(page).origin || target.protocol === 'data:' || target.protocol === 'blob:';
	if (!isLocal) {
		throw new Error(`The map refused to fetch from another origin: ${target.origin}`);
	}
	return target.href;
}

/** What MapLibre says of a failure: which source and tile it concerns, where it is one of these. */
export interface MapFailure {
	error: { name?: string; message: string };
	sourceId?: string;
	tile?: { tileID: { canonical: { z: number; x: number; y: number } } };
}

/** Says in the console what failed and why; an error may come without a word of its own. */
export function tellFailure({ error, sourceId, tile }: MapFailure): void {
	const { z, x, y } = tile?.tileID.canonical ?? {};
	const where = [sourceId ?? 'map', ...(tile ? [`tile ${z}/${x}/${y}`] : [])].join(', ');
	console.error(`Failed (${where}): ${error.name ?? 'Error'}, ${error.message || 'no reason given'}`, error);
}
