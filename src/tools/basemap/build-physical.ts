import type { Feature, Geometry, MultiLineString } from 'geojson';
import { joinLines } from './join-lines.ts';
import { convertToGeoJson, readCollection, runMapshaper } from './run-tool.ts';

export interface RiverProps {
	name: string;
	rank: number;
	[language: `name_${string}`]: string | undefined;
}

export interface Physical {
	rivers: Feature<MultiLineString, RiverProps>[];
	lakes: Feature<Geometry, { area: number }>[];
}

/** Natural Earth ranks from which a river is drawn, by zoom: index is the zoom. */
const riverRankAt = [0, 0, 2, 3, 5, 6, 8, 9, 12] as const;
/** Smallest lake drawn, in square kilometres, by zoom. */
const lakeAreaAt = [20000, 20000, 6000, 2000, 500, 100, 20, 4, 0] as const;

export function findRiverZoom(rank: number): number {
	const zoom = riverRankAt.findIndex((limit) => rank <= limit);
	return zoom < 0 ? riverRankAt.length - 1 : zoom;
}

export function findLakeZoom(area: number): number {
	const zoom = lakeAreaAt.findIndex((limit) => area >= limit);
	return zoom < 0 ? lakeAreaAt.length - 1 : zoom;
}

interface SourceRiver {
	name: string | null;
	scalerank: number;
	featurecla: string;
}

/** Rivers grouped by name and rank, their pieces joined; lakes with their area. */
export async function buildPhysical(): Promise<Physical> {
	const rivers = 'deb/libmagics++-data/usr/share/magics/10m/ne_10m_rivers_lake_centerlines.shp';
	await convertToGeoJson(rivers, 'work/rivers.json', ['-oo', 'ENCODING=WINDOWS-1252']);
	const lakes = 'deb/libgnudatalanguage0/usr/share/gnudatalanguage/resource/maps/high/ne_10m_lakes.shp';
	await runMapshaper([
		lakes,
		'-each',
		'area = Math.round(this.area / 1e6)',
		'-filter-fields',
		'area',
		'-o',
		'work/lakes.json',
		'format=geojson'
	]);
	const groups = new Map<string, Feature<MultiLineString, RiverProps>>();
	for (const { geometry, properties } of (await readCollection<SourceRiver>('work/rivers.json')).features) {
		if (geometry.type !== 'LineString' && geometry.type !== 'MultiLineString') {
			continue;
		}
		const name = (properties.name ?? '')
			.replace(/\s+/g, ' ')
			.replace(/.*\uFFFD.*/, '')
			.trim();
		const rank = Math.round(properties.scalerank);
		const key = `${name}|${rank}`;
		const group = groups.get(key) ?? {
			type: 'Feature',
			properties: { name, rank },
			geometry: {
				type: 'MultiLineString',
				coordinates: []
			}
		};
		group.geometry.coordinates.push(
			...(geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates)
		);
		groups.set(key, group);
	}
	for (const { geometry } of groups.values()) {
		geometry.coordinates = joinLines(geometry.coordinates);
	}
	const lakeFeatures = (await readCollection<{ area: number }>('work/lakes.json')).features;
	return {
		rivers: [...groups.values()],
		lakes: lakeFeatures
	};
}
