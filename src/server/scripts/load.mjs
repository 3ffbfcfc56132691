import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { KEPT, ROOT, recordOf } from './kept.mjs';

const MAKE = fileURLToPath(new URL('./make.mjs', import.meta.url));

/**
 * Loads a script of ours. Node 20 reads no TypeScript, and to turn it into JavaScript file by file takes longer than most commands
 * work: a script is made one program with all it imports, again only where that has changed.
 */
export async function loadScript(path) {
	process.setSourceMapsEnabled(true);
	await import(pathToFileURL(path.endsWith('.ts') ? findMade(path) : path).href);
}

/** Where the script stands as it is made of the files of today. */
function findMade(path) {
	const before = readRecord(path);
	if (before !== null && isFresh(before)) {
		return before.made;
	}
	const { status } = spawnSync(process.execPath, [MAKE, path], { stdio: ['ignore', 2, 2] });
	const record = status === 0 ? readRecord(path) : null;
	if (record === null) {
		console.error(
			`${path} cannot be run; the lines above say why. It is made ready in ${KEPT}: there must be room, and leave to write.`
		);
		process.exit(1);
	}
	return record.made;
}

function readRecord(path) {
	try {
		return JSON.parse(readFileSync(recordOf(path), 'utf8'));
	} catch {
		return null;
	}
}

/** Whether nothing has been written to a file it is made of, nor the project been moved or copied, since it was made. */
function isFresh({ root, made, inputs }) {
	const look = (path) => statSync(path, { throwIfNoEntry: false });
	return (
		root === ROOT &&
		look(made) !== undefined &&
		inputs.every(([path, size, changed]) => {
			const now = look(path);
			return now !== undefined && now.size === size && now.ctimeMs === changed;
		})
	);
}
