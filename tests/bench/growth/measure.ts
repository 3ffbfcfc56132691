import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { makeTexts } from '../synthetic-atlas.ts';
import { asOfEarlier } from './write-folder.ts';

/**
 * Parses, checks, compiles and writes a synthetic atlas with the code of some tree, and prints what that took; a
 * process of its own, so that its memory is its own. Arguments: folder of the tree, features, folder to write into.
 */
const [root = '', size = '', out = ''] = process.argv.slice(2);

interface Issue {
	severity: string;
	message: string;
}
type Text = { path: string; text: string };
interface Parsing {
	parseAtlas: (texts: Text[]) => { atlas: object | null; issues: Issue[] };
}
interface Checking {
	checkAtlas: (atlas: object, context: { texts: Map<string, never> }) => Issue[];
}
interface Compiling {
	compileAtlas: (atlas: object) => { path: string; value: unknown }[];
}
/** Trees of today write as they compile. */
interface Writing {
	writeCompiled?: (atlas: object, documents: readonly never[], folder: string) => Promise<unknown>;
}

interface Thrifty {
	keepHeapSmall?: () => void;
}

async function load<T>(...paths: string[]): Promise<T> {
	for (const path of paths) {
		const found: unknown = await import(pathToFileURL(join(root, path)).href).catch(() => null);
		if (found !== null) {
			return found as T;
		}
	}
	throw new Error(`${root} has none of ${paths.join(', ')}.`);
}

const folders = new Set<string>();
let files = 0;
let bytes = 0;
async function write(path: string, text: string): Promise<void> {
	const folder = dirname(join(out, path));
	if (!folders.has(folder)) {
		await mkdir(folder, { recursive: true });
		folders.add(folder);
	}
	await writeFile(join(out, path), text);
	files += 1;
	bytes += Buffer.byteLength(text);
}

/** Trees of today write as they compile, and know no other way. */
async function writeAll(atlas: object): Promise<void> {
	const { writeCompiled } = await load<Writing>('src/server/write-compiled.ts').catch((): Writing => ({}));
	if (!writeCompiled) {
		const { compileAtlas } = await load<Compiling>('src/atlas/compile.ts');
		for (const { path, value } of compileAtlas(atlas)) {
			await write(path, JSON.stringify(value));
		}
		return;
	}
	await writeCompiled(atlas, [], out);
	const entries = await readdir(out, { recursive: true, withFileTypes: true });
	for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
		files += 1;
		bytes += (await stat(join(parentPath, name))).size;
	}
}

/** Commands of trees of today let go sooner of what they no longer need. */
const { keepHeapSmall } = await load<Thrifty>('src/server/keep-heap-small.ts').catch((): Thrifty => ({}));
keepHeapSmall?.();
const { parseAtlas } = await load<Parsing>('src/atlas/load/parse.ts', 'src/atlas/parse.ts');
const { checkAtlas } = await load<Checking>('src/atlas/checks/index.ts');
const isToday = existsSync(join(root, 'src/atlas/load'));
const texts = [...makeTexts(Number(size))];
const since = process.cpuUsage();
const begun = performance.now();
const { atlas, issues } = parseAtlas(
	isToday ? texts : texts.map(({ path, text }) => ({ path, text: asOfEarlier(text) }))
);
texts.length = 0;
if (!atlas || issues.length > 0) {
	throw new Error(issues[0]?.message ?? 'The atlas does not parse.');
}
const faults = checkAtlas(atlas, { texts: new Map<string, never>() }).filter(({ severity }) => severity === 'error');
if (faults.length > 0) {
	throw new Error(faults[0]?.message ?? '');
}
await writeAll(atlas);
const { user, system } = process.cpuUsage(since);
const wall = (performance.now() - begun) / 1000;
await rm(out, { recursive: true, force: true });
console.log(
	JSON.stringify({
		seconds: (user + system) / 1e6,
		wall,
		megabytes: process.resourceUsage().maxRSS / 1024,
		files,
		bytes
	})
);
