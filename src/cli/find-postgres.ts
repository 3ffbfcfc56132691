import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { say } from '../server/print.ts';
import { runProgram } from '../server/run.ts';
import { isDebianRoot } from './find-browser.ts';

/** Where Debian puts its versions of PostgreSQL and what they share, and where others put their programs. */
const DEBIAN = '/usr/lib/postgresql';
const DEBIAN_SHARE = '/usr/share/postgresql';
const OTHERS = ['/usr/local/bin', '/opt/homebrew/bin'];

/** Folders with the programs of a PostgreSQL, the newest of Debian's first; a link leads to where the programs are. */
function listPrograms(others: readonly string[]): string[] {
	const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
	const links = others.map((folder) => join(folder, 'initdb')).filter((file) => existsSync(file));
	return [
		...versions.map((version) => join(DEBIAN, version, 'bin')),
		...links.map((file) => dirname(realpathSync(file)))
	];
}

/** Whether PostGIS lies where the PostgreSQL with these programs looks for its extensions. */
function hasPostgis(programs: string): boolean {
	const base = dirname(programs);
	const share = join(base, 'share');
	const shared = existsSync(share) ? readdirSync(share).map((name) => join(share, name)) : [];
	return [
		...(dirname(base) === DEBIAN ? [base.replace(DEBIAN, DEBIAN_SHARE)] : []),
		share,
		...shared.filter((folder) => folder.includes('postgres'))
	].some((folder) => existsSync(join(folder, 'extension', 'postgis.control')));
}

/**
 * Folder with the programs of a PostgreSQL that has PostGIS; `null` where there is none.
 *
 * @param others folders beside Debian's own to look into
 */
export function findPostgres(others = OTHERS): string | null {
	return listPrograms(others).find(hasPostgis) ?? null;
}

/** Installs it from Debian's packages where it is missing and that can be; tests that need it are SKIPPED without. */
export async function installPostgres(): Promise<void> {
	if (findPostgres() === null && isDebianRoot()) {
		say('Installing PostgreSQL with PostGIS through apt …');
		// At this runlevel no service is started: tests start one of their own.
		const env = { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
		await runProgram('apt-get', ['update', '-qq'], {}, true);
		await runProgram('apt-get', ['install', '-y', '-qq', 'postgresql', 'postgresql-postgis'], env, true);
	}
	if (findPostgres() === null) {
		say('SKIPPED: tests of the database; PostgreSQL with PostGIS is not on this machine.');
	}
}
