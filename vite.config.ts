import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vitest/config';
import * as shownFields from './src/as-of/shown-fields.ts';
import * as disputeUnits from './src/lib/map/basemap/dispute-units.ts';
import * as shownRecords from './src/as-of/shown-records.ts';
import * as files from './src/lib/data/files.ts';
import * as shapesAtStart from './src/lib/data/shapes-at-start.ts';
import * as shapesLater from './src/lib/data/shapes-later.ts';
import { compileStaticMessages } from './src/lib/server/static-messages.ts';

/** Modules that hold only what can be worked out of the schemas, or of larger data. */
const EVALUATED = [
	{ path: 'src/lib/data/files.ts', exports: files },
	{ path: 'src/lib/data/shapes-at-start.ts', exports: shapesAtStart },
	{ path: 'src/lib/data/shapes-later.ts', exports: shapesLater },
	{ path: 'src/as-of/shown-fields.ts', exports: shownFields },
	{ path: 'src/as-of/shown-records.ts', exports: shownRecords },
	{ path: 'src/lib/map/basemap/dispute-units.ts', exports: disputeUnits }
];

/** Puts the values of such modules in their place, so that the page carries neither zod nor the schemas. */
function evaluateModules(): Plugin {
	const texts = new Map(
		EVALUATED.map(({ path, exports }) => [
			fileURLToPath(new URL(path, import.meta.url)),
			Object.entries(exports)
				.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
				.join('\n')
		])
	);
	return {
		name: 'evaluate-modules',
		enforce: 'pre',
		load: (id) => texts.get(id.split('?')[0] ?? '')
	};
}

/** Written in a worker alone; the page's list of formats names it too, and would bring SQLite into the site a second time. */
const WORKER_ONLY = fileURLToPath(new URL('src/exports/geopackage.ts', import.meta.url));

/** Keeps what only workers run out of what the page is made of; a build makes workers without this. */
function leaveToWorkers(): Plugin {
	return {
		name: 'leave-to-workers',
		apply: 'build',
		enforce: 'pre',
		load: (id) => (id.split('?')[0] === WORKER_ONLY ? 'export const writeGeopackage = null;' : undefined)
	};
}

const UNPACKING = '\0unpacking';

/** PMTiles brings a library to unpack tiles in browsers that cannot do so themselves: older ones than those the page is made for. */
function leaveUnpackingToBrowser(): Plugin {
	return {
		name: 'leave-unpacking-to-browser',
		apply: 'build',
		enforce: 'pre',
		resolveId: (source, importer = '') => {
			return source === 'fflate' && /[\\/]pmtiles[\\/]/.test(importer) ? UNPACKING : null;
		},
		load: (id) =>
			id === UNPACKING
				? 'export const decompressSync = () => { throw new Error("This browser cannot unpack the map."); };'
				: null
	};
}

/** What nearly every reader loads, in the order it is needed: the frame of every page, what it brings for the map, the front page, a dossier. */
const COMMON: readonly { name: string; roots: readonly string[] }[] = [
	{ name: 'frame', roots: ['src/routes/+layout.svelte'] },
	{
		name: 'map',
		roots: [
			'src/lib/map/components/MapCanvas.svelte',
			'src/lib/map/components/Legend.svelte',
			'src/lib/map/components/LegendSwatch.svelte',
			'src/lib/map/engine/load-maplibre.ts',
			'node_modules/pmtiles/dist/esm/index.js'
		]
	},
	{ name: 'front', roots: ['src/routes/+page.svelte'] },
	{ name: 'dossier', roots: ['src/routes/feature/[id]/+page.svelte'] }
];

/**
 * One file for each of these parts. Left to itself, the bundler cuts them wherever some other page shares a part:
 * dozens of small files, of which each is packed less well and lists again what it takes of the others.
 */
function gatherCommon(): Plugin {
	let parts: readonly { name: string; ids: ReadonlySet<string> }[] | null = null;
	const collect = (roots: readonly string[], graph: ModuleGraph): Set<string> => {
		const ids = new Set(roots.map((path) => fileURLToPath(new URL(path, import.meta.url))));
		for (const id of ids) {
			graph.getModuleInfo(id)?.importedIds.forEach((imported) => ids.add(imported));
		}
		return ids;
	};
	// What an earlier part has, a later one takes from it.
	const groups = COMMON.map(({ name }, order) => ({
		name: (id: string, graph: ModuleGraph): string | null => {
			parts ??= COMMON.map(({ name, roots }) => ({ name, ids: collect(roots, graph) }));
			return parts.find(({ ids }) => ids.has(id))?.name === name ? name : null;
		},
		priority: COMMON.length - order
	}));
	return {
		name: 'gather-common',
		apply: 'build',
		config: (_, { isSsrBuild }) =>
			isSsrBuild ? undefined : { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }
	};
}

/** Of the map's scripts, each by a module of its own. */
const MAP_MODULES = [
	/[\\/]lib[\\/]map[\\/]components[\\/]MapCanvas\.svelte$/,
	/[\\/]maplibre-gl[\\/]dist[\\/]maplibre-gl\.mjs$/
];

/** Says beside the build which files the map's scripts have become, so that pages can ask for them ahead. */
function nameMapScripts(): Plugin {
	return {
		name: 'name-map-scripts',
		apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
		generateBundle(_, bundle) {
			const names = Object.values(bundle).flatMap((file) =>
				file.type === 'chunk' && MAP_MODULES.some((module) => file.moduleIds.some((id) => module.test(id)))
					? [file.fileName.replace('_app/immutable/', '')]
					: []
			);
			this.emitFile({
				type: 'asset',
				fileName: '.vite/map-scripts.json',
				source: JSON.stringify(names)
			});
		}
	};
}

interface ModuleGraph {
	getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

export default defineConfig({
	plugins: [
		gatherCommon(),
		nameMapScripts(),
		evaluateModules(),
		leaveToWorkers(),
		leaveUnpackingToBrowser(),
		compileStaticMessages(),
		sveltekit()
	],
	// Workers load what a format needs when the first file of that format comes.
	worker: { format: 'es' },
	server: { fs: { allow: ['geo'] } },
	build: { target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false },
	test: {
		maxConcurrency: 2,
		maxWorkers: 2,
		// No test is about speed: a busy machine only takes longer.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		// Pure code leaves nothing behind: files share what they import.
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					environment: 'node',
					isolate: false,
					include: ['tests/{unit,golden,atlases}/**/*.test.ts'],
					exclude: ['**/*.apart.test.ts']
				}
			},
			{
				// Puts others in the place of modules that all files share.
				extends: true,
				test: {
					name: 'apart',
					environment: 'node',
					include: ['tests/unit/**/*.apart.test.ts']
				}
			}
		]
	}
});
