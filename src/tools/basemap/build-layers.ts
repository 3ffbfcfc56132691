import type { Feature } from 'geojson';
import { buildLabels, readLabelFile, toNameProps } from './build-labels.ts';
import { buildPhysical, findLakeZoom, findRiverZoom, type Physical } from './build-physical.ts';
import { buildPlaces } from './build-places.ts';
import { buildPolitical, type Political } from './build-political.ts';
import type { TileLayer } from './cut-tiles.ts';
import { languages } from './languages.ts';
import type { DetailRegion } from './regions.ts';
import { stateWorldviews } from './units.ts';

const NAMES = ['name', ...languages.map((language) => `name_${language}`)];
const VIEWS = ['neutral', ...stateWorldviews].map((worldview) => `cls_${worldview}`);

const byMin = ({ min }: { min?: number }): number => {
	return min ?? 0;
};
/** Province borders start at zoom 5. */
const provinceZoom = ({ min }: { min?: number }): number => {
	return Math.max(5, Math.floor(min ?? 5));
};

function listGround({ land, coast, disputed }: Political, { lakes, rivers }: Physical): TileLayer[] {
	return [
		{
			name: 'land',
			features: land,
			buffer: 16
		},
		{
			name: 'coast',
			features: [coast],
			buffer: 8
		},
		{
			name: 'lakes',
			features: lakes,
			minZoom: ({ area }: { area?: number }) => findLakeZoom(area ?? 0),
			keep: [],
			tolerance: 4,
			buffer: 16
		},
		{
			name: 'rivers',
			features: rivers,
			minZoom: ({ rank }: { rank?: number }) => findRiverZoom(rank ?? 9),
			tolerance: 4,
			buffer: 16
		},
		{
			name: 'disputed',
			features: disputed,
			buffer: 16
		}
	];
}

function listBorders({ admin1, boundaries }: Political): TileLayer[] {
	return [
		{
			name: 'admin1',
			features: admin1,
			minZoom: provinceZoom,
			keep: ['min'],
			buffer: 16
		},
		{
			name: 'boundaries',
			features: boundaries,
			tolerance: 2,
			buffer: 16
		},
		// Smoother than the borders, so that letters can stand along them.
		{
			name: 'boundary_names',
			features: boundaries.filter(({ properties }) => properties.name || properties.claimant),
			minZoom: () => 5,
			keep: ['name', 'claimant', ...VIEWS],
			tolerance: 110,
			buffer: 0
		}
	];
}

function listNames(labels: Feature[], places: Feature[]): TileLayer[] {
	return [
		{
			name: 'ranges',
			features: labels.filter(({ geometry }) => geometry.type === 'LineString'),
			whole: true,
			minZoom: byMin,
			keep: ['rank', ...NAMES]
		},
		{
			name: 'labels',
			features: labels.filter(({ geometry }) => geometry.type === 'Point'),
			minZoom: byMin,
			keep: ['kind', 'rank', ...NAMES]
		},
		{
			name: 'places',
			features: places,
			minZoom: byMin,
			keep: ['rank', 'capital', 'loc', ...NAMES]
		}
	];
}

/** Every vector layer of the basemap, for the whole world. */
export async function buildLayers(
	regions: readonly DetailRegion[],
	log: (message: string) => void
): Promise<TileLayer[]> {
	log('Borders, provinces, land …');
	const political = await buildPolitical();
	log('Rivers, lakes …');
	const physical = await buildPhysical();
	const { rivers } = await readLabelFile();
	for (const { properties } of physical.rivers) {
		Object.assign(properties, toNameProps(rivers[properties.name] ?? {}, properties.name));
	}
	log('Places, labels …');
	const places = await buildPlaces(regions);
	const labels = await buildLabels(political);
	return [...listGround(political, physical), ...listBorders(political), ...listNames(labels, places)];
}

/** What an archive's metadata say of its layers: names of properties and their types. */
export function describeLayers(layers: readonly TileLayer[]): object[] {
	return layers.map(({ name, features }) => {
		const keys = new Set(features.flatMap((feature) => Object.keys(feature.properties ?? {})));
		const typeOf = (key: string): string => {
			return typeof features.find((feature) => feature.properties?.[key] !== undefined)?.properties?.[key];
		};
		return {
			id: name,
			fields: Object.fromEntries([...keys].toSorted().map((key) => [key, typeOf(key)]))
		};
	});
}
