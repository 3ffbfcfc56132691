import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FeatureCollection, Geometry } from 'geojson';
import { cache, convertToGeoJson, readCollection, runMapshaper, writeCollection } from './run-tool.ts';
import { claimLines, disputedUnits } from './units.ts';

type Ring = number[][];

function isInRing([x = 0, y = 0]: readonly number[], ring: Ring): boolean {
	let inside = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [ax, ay] = ring[i] as [number, number];
		const [bx, by] = ring[j] as [number, number];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) {
			inside = !inside;
		}
	}
	return inside;
}

function contains(geometry: Geometry, point: readonly number[]): boolean {
	const polygons =
		geometry.type === 'Polygon'
			? [geometry.coordinates]
			: geometry.type === 'MultiPolygon'
				? geometry.coordinates
				: [];
	return polygons.some(
		([outer, ...holes]) => outer && isInRing(point, outer) && !holes.some((hole) => isInRing(point, hole))
	);
}

/**
 * Cuts out the areas that no province stands for: the mesh of state borders and claim lines, polygonised, and the faces
 * around the seeds.
 */
export async function cutPockets(): Promise<void> {
	await convertToGeoJson('deb/qgis-common/usr/share/qgis/resources/data/world_map.gpkg', 'work/claims-all.json', [
		'disputed_borders'
	]);
	const claims = await readCollection<{ adm0_a3_l: string }>('work/claims-all.json');
	await writeCollection(
		'work/claims.json',
		claims.features.filter((line) => claimLines.of.includes(line.properties.adm0_a3_l))
	);
	await runMapshaper(['work/admin-cut.json', '-lines', '-filter-fields', '-o', 'work/mesh.json']);
	await runMapshaper([
		'work/mesh.json',
		'work/claims.json',
		'combine-files',
		'-merge-layers',
		'force',
		'name=all',
		'-polygons',
		'gap-tolerance=0.002',
		'-o',
		'work/faces.json'
	]);
	const faces = JSON.parse(await readFile(join(cache, 'work/faces.json'), 'utf8')) as
		| FeatureCollection
		| GeometryCollectionJson;
	const geometries = 'features' in faces ? faces.features.map((face) => face.geometry) : faces.geometries;
	const pockets = disputedUnits.flatMap(({ id, seed }) => {
		if (!seed) {
			return [];
		}
		const geometry = geometries.find((face) => contains(face, seed));
		if (!geometry) {
			throw new Error(`No face of the border mesh lies around the seed of ${id}.`);
		}
		return [
			{
				type: 'Feature' as const,
				geometry,
				properties: { pocket: id }
			}
		];
	});
	await writeCollection('work/pockets.json', pockets);
}

export interface GeometryCollectionJson {
	type: 'GeometryCollection';
	geometries: Geometry[];
}
