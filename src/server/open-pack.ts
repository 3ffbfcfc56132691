import { createHash } from 'node:crypto';
import {
	closeSync,
	existsSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { dirname, join } from 'node:path';
import { FormatError } from '../formats/document.ts';
import { Archive } from '../formats/package/unpack.ts';
import { listZipEntries, type ZipEntry } from '../formats/package/zip-directory.ts';
import { Watch } from '../formats/watch.ts';
import { AtlasError } from '../model/issue.ts';
import { ROOT } from './paths.ts';

/** Larger archives are refused unread, bytes. */
const MAX_PACKED = 1_000_000_000;
/** What is unpacked of one may come to this much, bytes; what it claims is not believed. */
const MAX_UNPACKED = 1_000_000_000;
const MAX_FILES = 20_000;
/** Unpacking makes no progress for so long: milliseconds. */
const MAX_SILENCE = 60_000;
/** Packs that stay unpacked: those of the last commands. */
const MAX_KEPT = 8;
const PACKS = join(ROOT, '.cache', 'packs');

/** Files of an atlas folder, by their paths from there; whatever else an archive holds stays in it. */
const OF_AN_ATLAS =
	/^(?:(?:atlas|layers|survey|questions|bibliography)\.json|features\/[\w-]+\.geojson|(?:events|sources|citations|disagreements|later)\/[\w-]+\.json|documents\/\w[\w.-]*)$/u;
/** The folder of the atlas: at the top of the archive, or at most three folders deep. */
const HEAD = /^((?:[^/]+\/){0,3})atlas\.json$/u;

/** Whether a path names an archive rather than a folder. */
export function isPack(path: string): boolean {
	if (!existsSync(path) || !statSync(path).isFile()) {
		return false;
	}
	const start = new Uint8Array(4);
	const file = openSync(path, 'r');
	try {
		readSync(file, start);
	} finally {
		closeSync(file);
	}
	return start[0] === 0x50 && start[1] === 0x4b && (start[2] === 0x03 || start[2] === 0x05);
}

/**
 * Unpacks the atlas that an archive holds, an evidence pack or any ZIP of an atlas folder, and gives its folder below
 * `.cache/packs/`. Nothing is written beside the archive, and of the archive nothing but plain files of an atlas.
 * @throws AtlasError with a sentence where it is no such archive, or one made to do harm
 */
export function openPack(path: string, packs = PACKS, maxUnpacked = MAX_UNPACKED): string {
	if (statSync(path).size > MAX_PACKED) {
		throw refuse(path, `it is larger than ${MAX_PACKED / 1_000_000} MB`);
	}
	const bytes = readFileSync(path);
	const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
	const unpacked = join(packs, hash);
	if (!existsSync(unpacked)) {
		const fresh = `${unpacked}.${process.pid}.tmp`;
		try {
			writeFiles(fresh, readFiles(path, bytes, maxUnpacked));
			rmSync(unpacked, { recursive: true, force: true });
			renameSync(fresh, unpacked);
		} finally {
			rmSync(fresh, { recursive: true, force: true });
		}
	}
	utimesSync(unpacked, new Date(), new Date());
	removeOldest(packs);
	const [name = ''] = readdirSync(unpacked);
	return join(unpacked, name);
}

interface PackedFile {
	/** From the folder that is made of the archive. */
	path: string;
	bytes: Uint8Array;
}

function readFiles(path: string, bytes: Uint8Array, maxUnpacked: number): PackedFile[] {
	const entries = listZipEntries(bytes);
	if (!entries) {
		throw refuse(path, 'its list of files is damaged, or it holds too many');
	}
	const root = findRoot(path, entries);
	const wanted = entries.filter(({ name }) => name.startsWith(root) && OF_AN_ATLAS.test(name.slice(root.length)));
	refuseHarmful(path, entries, wanted);
	try {
		const archive = new Archive(bytes, new Watch({ maxSilence: MAX_SILENCE }), maxUnpacked);
		const folder = nameFolder(archive.read(`${root}atlas.json`));
		return wanted.map(({ name }) => ({
			path: join(folder, name.slice(root.length)),
			bytes: archive.read(name) ?? new Uint8Array()
		}));
	} catch (cause) {
		throw cause instanceof FormatError ? refuse(path, `it ${cause.reason}`) : cause;
	}
}

/** Where the atlas lies in it: there must be one. */
function findRoot(path: string, entries: readonly ZipEntry[]): string {
	const roots = entries.flatMap(({ name }) => HEAD.exec(name)?.[1] ?? []);
	const nearest = Math.min(...roots.map((root) => root.split('/').length));
	const [root, ...others] = roots.filter((each) => each.split('/').length === nearest);
	if (root === undefined) {
		throw refuse(path, 'there is no atlas.json in it');
	}
	if (others.length > 0) {
		throw refuse(path, 'there is more than one atlas in it');
	}
	return root;
}

/** Names that lead out of the folder, links, names that stand twice: no program that packs an atlas writes these. */
function refuseHarmful(path: string, entries: readonly ZipEntry[], wanted: readonly ZipEntry[]): void {
	const outside = entries.find(({ name, isOutside }) => isOutside || name.split('/').includes('..'));
	if (outside) {
		throw refuse(path, 'one of its files has a name that leads out of the folder it is unpacked to');
	}
	if (entries.some(({ isLink }) => isLink)) {
		throw refuse(path, 'it holds a link to something else');
	}
	if (wanted.length > MAX_FILES) {
		throw refuse(path, `it holds more than ${MAX_FILES} files`);
	}
	const names = new Set(wanted.map(({ name }) => name.toLowerCase()));
	if (names.size < wanted.length) {
		throw refuse(path, 'two of its files have one name');
	}
}

/** An atlas is known by its id, and so is its folder. */
function nameFolder(head: Uint8Array | null): string {
	try {
		const { id } = JSON.parse(new TextDecoder().decode(head ?? new Uint8Array())) as { id?: unknown };
		return typeof id === 'string' && /^[a-z0-9-]{1,80}$/u.test(id) ? id : 'atlas';
	} catch {
		// What is wrong with it is told when the atlas is read.
		return 'atlas';
	}
}

function writeFiles(folder: string, files: readonly PackedFile[]): void {
	for (const { path, bytes } of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes, { flag: 'wx' });
	}
}

function removeOldest(packs: string): void {
	const kept = readdirSync(packs)
		.filter((name) => /^[0-9a-f]{16}$/u.test(name))
		.map((name) => ({
			path: join(packs, name),
			used: statSync(join(packs, name)).mtimeMs
		}))
		.sort((a, b) => b.used - a.used);
	for (const { path } of kept.slice(MAX_KEPT)) {
		rmSync(path, { recursive: true, force: true });
	}
}

function refuse(path: string, reason: string): AtlasError {
	return new AtlasError(
		'pack',
		`${path} cannot be opened as an atlas: ${reason}.`,
		'Take an evidence pack from an atlas anew, or name the folder of an atlas. Nothing was unpacked.'
	);
}
