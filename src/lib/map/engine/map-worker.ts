import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Address of MapLibre's worker. */
export const WORKER_URL = url;

let worker: Worker | null = null;

/**
 * Starts MapLibre's worker, where it was not started: it takes as long to start as MapLibre itself, and a page that
 * wakes itself meanwhile keeps it waiting. Browser only.
 *
 * @returns `null` on a page without an origin, as in a frame of another's page that allows it none: there MapLibre
 *   starts its worker in another way
 */
export function startMapWorker(): Worker | null {
	return (worker ??= window.origin === 'null' ? null : new Worker(url, { type: 'module' }));
}
