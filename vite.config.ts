import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type ConfigEnv, type Plugin } from 'vitest/config';
import type { TestSequencer, TestSpecification } from 'vitest/node';
import * as shownFields from './src/as-of/shown-fields.ts';
import * as borderNames from './src/lib/map/basemap/border-names.ts';
import * as moreBorderNames from './src/lib/map/basemap/more-border-names.ts';
import * as choiceLists from './src/lib/map/basemap/choice-lists.ts';
import * as disputeUnits from './src/lib/map/basemap/dispute-units.ts';
import * as shownRecords from './src/as-of/shown-records.ts';
import * as files from './src/lib/data/files.ts';
import * as shapesAtStart from './src/lib/data/shapes-at-start.ts';
import * as shapesLater from './src/lib/data/shapes-later.ts';
import { leaveOut } from './src/lib/server/leave-out.ts';
import { packTwice } from './src/lib/server/pack-twice.ts';
import { compileStaticMessages } from './src/lib/server/static-messages.ts';

/** Modules that hold only what can be worked out of the schemas, or of larger data. */
const EVALUATED = [
	{ path: 'src/lib/data/files.ts', exports: files },
	{ path: 'src/lib/data/shapes-at-start.ts', exports: shapesAtStart },
	{ path: 'src/lib/data/shapes-later.ts', exports: shapesLater },
	{ path: 'src/as-of/shown-fields.ts', exports: shownFields },
	{ path: 'src/as-of/shown-records.ts', exports: shownRecords },
	{ path: 'src/lib/map/basemap/border-names.ts', exports: borderNames },
	{ path: 'src/lib/map/basemap/more-border-names.ts', exports: moreBorderNames },
	{ path: 'src/lib/map/basemap/choice-lists.ts', exports: choiceLists },
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

/** What nearly every reader loads, in the order it is needed: the frame of every page with the front page, what it brings for the map, for time, a dossier. */
const COMMON: readonly { name: string; roots: readonly string[] }[] = [
	{
		name: 'frame',
		roots: [
			'src/hooks.client.ts',
			'src/hooks.ts',
			'src/routes/+layout.svelte',
			'src/routes/+layout.ts',
			'src/routes/+error.svelte',
			'src/routes/+page.svelte',
			'src/routes/+page.ts'
		]
	},
	{
		name: 'map',
		roots: [
			'src/lib/map/components/MapCanvas.svelte',
			'src/lib/map/engine/load-maplibre.ts',
			'src/lib/map/engine/archive-reader.ts'
		]
	},
	{ name: 'time', roots: ['src/lib/state/time-engine.ts', 'src/lib/timeline/time-parts.ts'] },
	{ name: 'dossier', roots: ['src/routes/feature/[id]/+page.svelte'] }
];

/** What SvelteKit writes to start with, and what the bundler adds. */
const OF_KIT =
	/[\\/]generated[\\/](root\.(svelte|js)|client-optimized[\\/](app|matchers)\.js)$|^\0rolldown\/runtime\.js$/;

/** Of Svelte, what only parts use that come later; its modules name one another all. */
const OF_LATER_PARTS = /[\\/]svelte[\\/].*[\\/](bindings[\\/]select|blocks[\\/](key|svelte-element))\.js$/;

/**
 * One file for each of these parts. Left to itself, the bundler cuts them wherever some other page shares a part:
 * dozens of small files, of which each is packed less well and lists again what it takes of the others.
 */
function gatherCommon(): Plugin {
	let parts: readonly { name: string; ids: ReadonlySet<string> }[] | null = null;
	const collect = (roots: readonly string[], graph: ModuleGraph): Set<string> => {
		const ids = new Set(roots.map((path) => fileURLToPath(new URL(path, import.meta.url))));
		for (const id of ids) {
			graph
				.getModuleInfo(id)
				?.importedIds.filter((imported) => !OF_LATER_PARTS.test(imported))
				.forEach((imported) => ids.add(imported));
		}
		return ids;
	};
	// What an earlier part has, a later one takes from it.
	const groups = COMMON.map(({ name }, order) => ({
		name: (id: string, graph: ModuleGraph): string | null => {
			parts ??= COMMON.map(({ name, roots }) => ({ name, ids: collect(roots, graph) }));
			const part = OF_KIT.test(id) ? COMMON[0] : parts.find(({ ids }) => ids.has(id));
			return part?.name === name ? name : null;
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

/** What its symbols are drawn of. */
const MAP_ICONS = /[\\/]icons\.[\w-]+\.json$/;

interface Chunk {
	type: 'chunk';
	fileName: string;
	moduleIds: readonly string[];
	viteMetadata?: { importedCss: ReadonlySet<string> };
}

const isOfMap = ({ moduleIds }: Chunk): boolean => {
	return MAP_MODULES.some((module) => moduleIds.some((id) => module.test(id)));
};

const isOfBrowser = (_: unknown, { command, isSsrBuild }: ConfigEnv): boolean => {
	return command === 'build' && isSsrBuild !== true;
};

/** Says beside the build which files the map's scripts and styles have become, so that pages can ask for them ahead. */
function tellPages(): Plugin {
	return {
		name: 'tell-pages',
		apply: isOfBrowser,
		generateBundle(_, bundle) {
			const chunks = Object.values(bundle).filter((file) => file.type === 'chunk') as readonly Chunk[];
			const ofMap = chunks.filter(isOfMap);
			const styles = new Set(ofMap.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]));
			const shorten = (name: string): string => name.replace('_app/immutable/', '');
			this.emitFile({
				type: 'asset',
				fileName: '.vite/page-files.json',
				source: JSON.stringify({
					mapScripts: ofMap.map(({ fileName }) => shorten(fileName)),
					mapStyles: [...styles].map(shorten),
					mapIcons: Object.keys(bundle).filter((name) => MAP_ICONS.test(name))
				})
			});
		}
	};
}

/**
 * Leaves in Vite's list of files only what each imports at once. By that list SvelteKit finds the scripts and styles that a page's
 * HTML asks for, and it would meet much of a page's own among what the frame may bring later, and leave it out: the page would
 * stand without its styles until its scripts have run.
 */
function leaveLaterParts(): Plugin {
	return {
		name: 'leave-later-parts',
		apply: isOfBrowser,
		writeBundle({ dir = '' }) {
			const path = join(dir, '.vite', 'manifest.json');
			const files = JSON.parse(readFileSync(path, 'utf8')) as Record<string, { dynamicImports?: unknown }>;
			Object.values(files).forEach((file) => delete file.dynamicImports);
			writeFileSync(path, JSON.stringify(files));
		}
	};
}

interface ModuleGraph {
	getModuleInfo: (id: string) => { importedIds: readonly string[] } | null;
}

/** Of the unit tests, the files that take longest, longest first. */
const LONG = [
	'anchors/match/rearranged',
	'cli/atlas',
	'cli/build-empty',
	'text/robustness',
	'server/desk-killed',
	'exports/atlas-folder',
	'server/build-site',
	'server/document-reader',
	'cli/dev',
	'atlas/compile/stream'
];

/** What takes longest is begun first: begun last, one core would stand idle while the other ends it. Each project's files stay together. */
class LongestFirst implements TestSequencer {
	shard(files: TestSpecification[]): TestSpecification[] {
		return files;
	}

	sort(files: TestSpecification[]): TestSpecification[] {
		const projects = ['unit', 'pages', 'apart'];
		const rank = ({ project, moduleId }: TestSpecification): number => {
			const place = LONG.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
			return projects.indexOf(project.name) * 1000 + (place < 0 ? LONG.length : place);
		};
		return files.toSorted((a, b) => rank(a) - rank(b));
	}
}

/** No test is about speed: a busy machine only takes longer. */
const PATIENT = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Most of what tests run they run a few times only: code is made fast later than for a site that is served for days. */
const SHORT_RUNS = '--interrupt-budget=400000';

export default defineConfig({
	plugins: [
		gatherCommon(),
		tellPages(),
		leaveLaterParts(),
		evaluateModules(),
		leaveOut(),
		packTwice(),
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
		sequence: { sequencer: LongestFirst },
		...PATIENT,
		projects: [
			{
				// No plugin is asked: node loads these files by itself.
				test: {
					...PATIENT,
					name: 'unit',
					environment: 'node',
					// Pure code leaves nothing behind: files share what they import.
					isolate: false,
					include: ['tests/{unit,golden,atlases}/**/*.test.ts'],
					exclude: ['**/*.{pages,apart}.test.ts'],
					// Loaded by node itself: Vite would transform each file in every run, and slow each use of what another file exports.
					experimental: { viteModuleRunner: false, nodeLoader: false },
					execArgv: ['--import', 'tsx', '--max-semi-space-size=64', '--single-threaded-gc', SHORT_RUNS]
				}
			},
			{
				// Loads components, runes and fonts, which only Vite can, and more slowly than node the rest.
				extends: true,
				test: {
					name: 'pages',
					environment: 'node',
					isolate: false,
					include: ['tests/{unit,golden}/**/*.pages.test.ts'],
					execArgv: [SHORT_RUNS]
				}
			},
			{
				// Puts others in the place of modules that all files share.
				extends: true,
				test: {
					name: 'apart',
					environment: 'node',
					include: ['tests/unit/**/*.apart.test.ts'],
					execArgv: [SHORT_RUNS]
				}
			}
		]
	}
});
