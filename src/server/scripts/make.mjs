// node make.mjs SCRIPT: makes a script and all of ours it imports plain JavaScript, and keeps it.
import { readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { KEPT, ROOT, nameOf, recordOf } from './kept.mjs';

/** Of each script, the last times it was made: a program at work may still load a part of an earlier one. */
const MAX_KEPT = 8;
/** The clock of files may be so much behind. Milliseconds. */
const CLOCK_MS = 50;

const path = resolve(process.argv[2] ?? '');
const since = Date.now() - CLOCK_MS;
/** With what makes it, and the versions of all packages. */
const inputs = [fileURLToPath(import.meta.url), join(ROOT, 'package-lock.json')];

const isOfPackage = (id) => relative(ROOT, id).includes('node_modules');

/** Each file knows its own address still, and not that of what it was made part of; all are listed. Of packages no line is told apart. */
const keepAddresses = {
	name: 'keep-addresses',
	enforce: 'pre',
	transform: (code, id) => ({
		code: code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
		map: isOfPackage(id) ? { mappings: '' } : null
	}),
	generateBundle() {
		inputs.push(...[...this.getModuleIds()].filter((id) => isAbsolute(id) && !isOfPackage(id)));
	}
};

/** Packages of many small files, of which little is used: they become part of the script, with what they need. The others stay where they are. */
const TAKEN_IN = /^(zod|@turf\/|@rapideditor\/country-coder)/;
const isElsewhere = (id, importer) => {
	return !/^[.\0]/.test(id) && !isAbsolute(id) && !TAKEN_IN.test(id) && !isOfPackage(importer ?? '');
};

const folder = join(KEPT, `${nameOf(path)}.${Date.now()}.${process.pid}`);
/** What keeps it from being made is told in its own words, without the lines of who found it. */
const fail = (error) => {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
};
await build({
	configFile: false,
	root: ROOT,
	envDir: false,
	publicDir: false,
	logLevel: 'silent',
	ssr: { noExternal: true },
	plugins: [keepAddresses],
	oxc: false,
	build: {
		ssr: path,
		outDir: folder,
		target: 'node20',
		minify: false,
		sourcemap: true,
		rolldownOptions: {
			tsconfig: false,
			external: isElsewhere,
			output: { entryFileNames: 'script.mjs', chunkFileNames: '[name]-[hash].mjs' }
		}
	}
}).catch(fail);

/** What was written to since this began may have been read before: it counts as changed. */
const describe = (input) => {
	const { size, ctimeMs } = statSync(input);
	return [input, size, ctimeMs < since ? ctimeMs : 0];
};
writeFileSync(
	`${folder}.json`,
	JSON.stringify({ root: ROOT, made: join(folder, 'script.mjs'), inputs: inputs.map(describe) })
);
renameSync(`${folder}.json`, recordOf(path));

const earlier = readdirSync(KEPT).filter((name) => name.startsWith(`${nameOf(path)}.`) && /\.\d+\.\d+$/.test(name));
for (const name of earlier.sort().slice(0, -MAX_KEPT)) {
	rmSync(join(KEPT, name), { recursive: true, force: true });
}
