import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { DIGESTS, SECRET, type Command, type Scratch } from './scratch.ts';

/** What a kill left: `broken` is the one that must never be. */
export type Left = 'old' | 'new' | 'absent' | 'unfinished' | 'broken';

/** What whole output looks like, taken from commands that nobody killed. */
export interface Whole {
	/** Names of the compiled files. */
	compiled: string;
	/** The files of a site; with the texts and without. */
	sites: string[];
}

const pathsBelow = (folder: string): string[] => {
	const entries = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
	return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
};

/** Files below a folder that hold the text, whatever they are called. */
export function listLeaks(...folders: string[]): string[] {
	return folders.flatMap(pathsBelow).filter((path) => readFileSync(path).includes(SECRET));
}

const siteOf = ({ root }: Scratch): string => join(root, 'build');
const compiledOf = ({ root }: Scratch): string => join(root, 'static/atlas');

export const describeCompiled = (scratch: Scratch): string => {
	return listNames(compiledOf(scratch)).join('\n');
};
/** Names and sizes of scripts differ from build to build, their folders and number do not. */
export function describeSite(scratch: Scratch): string {
	const site = siteOf(scratch);
	const describe = (name: string): string => {
		const isMade = name.startsWith('_app/immutable/');
		const { size } = statSync(join(site, name));
		const named = isMade ? `${dirname(name)}/*${extname(name)}` : name;
		return name.startsWith('basemap/') ? `${name} ${size}` : `${named}${size === 0 ? ' EMPTY' : ''}`;
	};
	return listNames(site).map(describe).sort().join('\n');
}
const listNames = (folder: string): string[] => {
	return pathsBelow(folder)
		.map((path) => relative(folder, path))
		.sort();
};

/** Looks at what a command writes. */
export function lookAt(scratch: Scratch, command: Command, whole: Whole): Left {
	try {
		switch (command) {
			case 'compile':
				return lookAtCompiled(scratch, whole);
			case 'cite':
				return lookAtRecords(scratch);
			default:
				return lookAtSite(scratch, whole);
		}
	} catch {
		return 'broken';
	}
}

function lookAtCompiled(scratch: Scratch, whole: Whole): Left {
	if (!existsSync(compiledOf(scratch))) {
		return 'absent';
	}
	return describeCompiled(scratch) === whole.compiled ? readAge(compiledOf(scratch)) : 'broken';
}

/** Whose files they are; throws where one is not whole. */
function readAge(folder: string): Left {
	for (const path of pathsBelow(folder).filter((name) => name.endsWith('.json'))) {
		JSON.parse(readFileSync(path, 'utf8'));
	}
	const { title } = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as { title: string };
	return title === 'North' ? 'old' : 'new';
}

/** A site is there with its stamp and all of its files, or it is not there at all. */
function lookAtSite(scratch: Scratch, whole: Whole): Left {
	const site = siteOf(scratch);
	if (!existsSync(site)) {
		return 'absent';
	}
	const age = whole.sites.includes(describeSite(scratch)) ? readAge(join(site, 'atlas')) : 'broken';
	const title = age === 'old' ? 'North' : 'South';
	const pages = pathsBelow(site).filter((path) => path.endsWith('index.html'));
	const areWhole = pages.every((path) => {
		const text = readFileSync(path, 'utf8');
		return text.includes('</html>') && text.includes(title);
	});
	return areWhole ? age : 'broken';
}

/** Both records of one draft; or one of each with the note by which whoever reads them next completes the step. */
function lookAtRecords({ cited }: Scratch): Left {
	const texts = ['sources', 'citations'].map((folder) => {
		return readFileSync(join(cited, folder, 'harbour-note.json'), 'utf8');
	});
	texts.forEach((text) => JSON.parse(text));
	const areNew = texts.map((text) => text.includes(DIGESTS.new));
	if (areNew[0] === areNew[1]) {
		return areNew[0] ? 'new' : 'old';
	}
	return readdirSync(cited).some((name) => name.startsWith('.unfinished')) ? 'unfinished' : 'broken';
}

/** Temporary files and folders that stand where a build or a curator's commit would take them along. */
export function listStrays({ root, cited }: Scratch): string[] {
	const known = new Set(['atlas', 'basemap', 'icon.svg', 'screenshot.png', 'early.js', 'embed.js']);
	const inStatic = readdirSync(join(root, 'static')).filter((name) => !known.has(name));
	const inRecords = pathsBelow(cited).filter((path) => path.endsWith('.tmp') || path.includes('/.unfinished'));
	return [...inStatic, ...inRecords];
}

/** Temporary folders in the one place that is swept. */
export function listTemporary({ root }: Scratch): string[] {
	const folder = join(root, '.cache');
	return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.tmp')) : [];
}

/** Whether anything that works on the scratch copy still runs; only Linux tells. */
export function listRunning({ root }: Scratch): string[] {
	const pids = existsSync('/proc/self/environ') ? readdirSync('/proc').filter((name) => /^\d+$/.test(name)) : [];
	return pids.filter((pid) => {
		try {
			return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(root);
		} catch {
			return false;
		}
	});
}
