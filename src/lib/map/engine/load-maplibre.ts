import type { AddProtocolAction } from 'maplibre-gl';
import { SHEETS } from '../basemap/archives.ts';
import { loadIcons } from './icons.ts';
import { startMapWorker, WORKER_URL } from './map-worker.ts';
import { buildTileProtocol } from './serve-tiles.ts';

/**
 * MapLibre with its worker and the protocol of the basemap's tiles, which belong to it as a whole and not to one map:
 * loaded once. Browser only.
 * @param base - path the site is served under, without a slash at its end
 */
export function loadMapLibre(base: string): ReturnType<typeof load> {
	loading ??= load(base);
	return loading;
}

let loading: ReturnType<typeof load> | undefined;

async function load(base: string) {
	const worker = startMapWorker();
	const [maplibre, { PMTiles }] = await Promise.all([
		import('maplibre-gl'),
		import('./archive-reader.ts'),
		loadIcons()
	]);
	const archives = new Map<string, InstanceType<typeof PMTiles>>();
	const open = (name: string): InstanceType<typeof PMTiles> => {
		const archive = archives.get(name) ?? new PMTiles(`${base}/basemap/${name}.pmtiles`);
		archives.set(name, archive);
		return archive;
	};
	if (document.documentElement.dir === 'rtl') {
		(await import('./letter-direction.ts')).drawLettersForward();
	}
	maplibre.setWorkerUrl(WORKER_URL);
	const buildMissing = (url: string): Error => {
		return new maplibre.AJAXError(404, 'No tile of this zoom here', url, new Blob());
	};
	maplibre.addProtocol('basemap', buildTileProtocol({ open, buildMissing }));
	let ofAtlas: Promise<AddProtocolAction> | undefined;
	maplibre.addProtocol('atlas', async (request, abort) => {
		ofAtlas ??= import('./serve-map-tiles.ts').then((tiles) => tiles.openMapArchive(base, buildMissing));
		return (await ofAtlas)(request, abort);
	});
	// While the page builds the map, the worker starts and the archives' directories arrive; what fails here, the map
	// meets again and reports.
	handOver(worker, () => maplibre.prewarm());
	void Promise.allSettled(Object.values(SHEETS).map(({ world }) => open(world).getHeader()));
	return maplibre;
}

/**
 * Has MapLibre, which makes its workers itself as soon as it is asked to, take one that starts already as the first of
 * them. In Safari it makes up to three: one worker in place of all would ask for each tile, and answer, as often.
 */
function handOver(worker: Worker | null, make: () => void): void {
	const { Worker } = window;
	let given = worker;
	window.Worker = new Proxy(Worker, {
		construct: (target, [url, options]: ConstructorParameters<typeof Worker>) => {
			const next = given ?? new target(url, options);
			given = null;
			return next;
		}
	});
	make();
	window.Worker = Worker;
}
