import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AtlasError } from '../../model/issue.ts';
import { accountFor } from './budget.ts';
import { buildLayers, describeLayers } from './build-layers.ts';
import { buildReliefDetail, buildReliefWorld } from './build-relief.ts';
import { DETAIL_ZOOM, TileCutter, WORLD_ZOOM, findRange, type TileRange } from './cut-tiles.ts';
import { fetchSources } from './fetch-sources.ts';
import { readRegions, type DetailRegion } from './regions.ts';
import { root } from './run-tool.ts';
import { writePmtiles } from './write-pmtiles.ts';

const ATTRIBUTION = 'Natural Earth; GeoNames (CC BY 4.0); Unicode CLDR';
const TARGET = join(root, 'static/basemap');
const LIST = join(root, 'geo/basemap/detail.json');

/** Every tile of the world, counted in tiles of `WORLD_ZOOM`. */
const WORLD: TileRange = {
	left: 0,
	top: 0,
	right: 2 ** WORLD_ZOOM - 1,
	bottom: 2 ** WORLD_ZOOM - 1
};

const listZooms = (first: number, last: number): number[] => {
	return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

function log(message: string): void {
	process.stderr.write(`${message}\n`);
}

const centreOf = ([west, south, east, north]: DetailRegion['bounds']): [number, number] => {
	return [(west + east) / 2, (south + north) / 2];
};

async function writeGround(regions: readonly DetailRegion[], named: readonly DetailRegion[], isWorld: boolean) {
	const layers = await buildLayers(regions, log);
	const cutter = new TileCutter(layers);
	const metadata = {
		name: 'Passages basemap',
		attribution: ATTRIBUTION,
		vector_layers: describeLayers(layers)
	};
	if (isWorld) {
		log('Cutting the world …');
		const { bytes } = await writePmtiles(
			join(TARGET, 'world.pmtiles'),
			cutter.cut(listZooms(0, WORLD_ZOOM), WORLD),
			{
				type: 'mvt',
				bounds: [-180, -85.0511, 180, 85.0511],
				center: [0, 20, 1],
				metadata
			}
		);
		log(`world.pmtiles: ${bytes} bytes`);
	}
	for (const { id, bounds } of named) {
		log(`Cutting the detail of ${id} …`);
		const tiles = cutter.cut(listZooms(WORLD_ZOOM + 1, DETAIL_ZOOM), findRange(bounds));
		const { bytes } = await writePmtiles(join(TARGET, `detail-${id}.pmtiles`), tiles, {
			type: 'mvt',
			bounds,
			center: [...centreOf(bounds), WORLD_ZOOM + 1],
			metadata
		});
		log(`detail-${id}.pmtiles: ${bytes} bytes`);
	}
}

async function writeRelief(named: readonly DetailRegion[], isWorld: boolean): Promise<void> {
	if (isWorld) {
		log('Relief of the world …');
		log(`relief.pmtiles: ${await buildReliefWorld(join(TARGET, 'relief.pmtiles'))} bytes`);
	}
	for (const region of named) {
		log(`Relief of ${region.id} …`);
		const bytes = await buildReliefDetail(join(TARGET, `relief-${region.id}.pmtiles`), region);
		log(`relief-${region.id}.pmtiles: ${bytes} bytes`);
	}
}

/** What the page has to know: which tiles of `WORLD_ZOOM` are cut further, and in whose archive. */
async function listDetail(named: readonly DetailRegion[]): Promise<void> {
	const known = JSON.parse(await readFile(LIST, 'utf8').catch(() => '{"regions":[]}')) as {
		regions: { atlas: string; tiles: TileRange }[];
	};
	const kept = known.regions.filter(({ atlas }) => !named.some(({ id }) => id === atlas));
	const regions = [
		...kept,
		...named.map(({ id, bounds }) => ({
			atlas: id,
			tiles: findRange(bounds)
		}))
	];
	const list = {
		worldZoom: WORLD_ZOOM,
		detailZoom: DETAIL_ZOOM,
		regions: regions.toSorted((a, b) => a.atlas.localeCompare(b.atlas))
	};
	await writeFile(LIST, `${JSON.stringify(list, null, '\t')}\n`);
}

/**
 * Builds the archives of static/basemap from packages that it fetches into the cache folder.
 * @param part - `vector` or `relief` to build those alone
 * @param atlas - id of the atlas whose detail alone is cut; the world and every atlas without
 * @throws AtlasError for an atlas that is not there, and where all archives together are too large
 */
export async function buildBasemapTiles(part?: 'vector' | 'relief', atlas?: string): Promise<void> {
	const regions = await readRegions();
	const named = regions.filter(({ id }) => atlas === undefined || id === atlas);
	if (named.length === 0) {
		throw new AtlasError(
			'no-atlas',
			`There is no atlas "${atlas}" in geo/atlases.`,
			`Known are: ${regions.map(({ id }) => id).join(', ')}.`
		);
	}
	await mkdir(TARGET, { recursive: true });
	log('Sources …');
	await fetchSources();
	if (part !== 'relief') {
		await writeGround(regions, named, atlas === undefined);
	}
	if (part !== 'vector') {
		await writeRelief(named, atlas === undefined);
	}
	await listDetail(named);
	await accountFor(TARGET, log);
}
