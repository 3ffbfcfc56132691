import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { readFile, rm, writeFile } from 'node:fs/promises';
import type { FeatureCollection, Geometry } from 'geojson';
import { mendName } from './mend-name.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));
/** Git-ignored folder with everything that is fetched or made on the way. */
export const cache = join(root, '.cache/basemap');

/** Runs a program in the cache folder; rejects with its own error text when it does not end with 0. */
export function runTool(program: string, args: readonly string[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, {
			cwd: cache,
			stdio: ['ignore', 'ignore', 'pipe']
		});
		let errors = '';
		child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
		child.on('error', (cause) =>
			reject(new Error(`${program} could not be started. Is it installed? See geo/basemap/README.md.`, { cause }))
		);
		child.on('close', (code) =>
			code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}: ${errors.slice(-2000)}`))
		);
	});
}

/** Runs the pinned mapshaper of the cache folder. */
export function runMapshaper(args: readonly string[]): Promise<void> {
	return runTool(process.execPath, [
		'--max-old-space-size=6000',
		'npm/node_modules/mapshaper/bin/mapshaper',
		...args
	]);
}

/** Reads a GeoJSON file of the cache folder, written by a tool of this recipe; its names are mended. */
export async function readCollection<P>(name: string): Promise<FeatureCollection<Geometry, P>> {
	return parseCollection(await readFile(join(cache, name), 'utf8'));
}

export function parseCollection<P>(text: string): FeatureCollection<Geometry, P> {
	return JSON.parse(text, (_, value: unknown) =>
		typeof value === 'string' ? mendName(value) : value
	) as FeatureCollection<Geometry, P>;
}

export async function writeCollection<P>(
	name: string,
	features: FeatureCollection<Geometry, P>['features']
): Promise<void> {
	await writeFile(
		join(cache, name),
		JSON.stringify({
			type: 'FeatureCollection',
			features
		})
	);
}

/** Converts a layer of any vector file to GeoJSON in the cache folder. */
export async function convertToGeoJson(source: string, target: string, options: readonly string[] = []): Promise<void> {
	await rm(join(cache, target), { force: true });
	await runTool('ogr2ogr', ['-f', 'GeoJSON', target, source, ...options]);
}
