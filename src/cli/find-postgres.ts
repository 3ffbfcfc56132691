import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../server/print.ts';
import { runProgram } from '../server/run.ts';
import { isDebianRoot } from './find-browser.ts';

/** Where Debian puts its versions of PostgreSQL, and where others put theirs. */
const DEBIAN = '/usr/lib/postgresql';
const EXTENSIONS = '/usr/share/postgresql';
const OTHERS = ['/usr/local/bin', '/opt/homebrew/bin'];

/** Folder with the programs of a PostgreSQL that has PostGIS; `null` where there is none. */
export function findPostgres(): string | null {
	const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
	const whole = versions.find((version) => existsSync(join(EXTENSIONS, version, 'extension', 'postgis.control')));
	return whole === undefined
		? (OTHERS.find((folder) => existsSync(join(folder, 'initdb'))) ?? null)
		: join(DEBIAN, whole, 'bin');
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
