import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findPostgres } from '../../../src/cli/find-postgres.ts';

let folder: string;
/** Whether one of Debian's is there, which comes before all others. */
const debian = findPostgres([]);
beforeEach(() => {
	folder = realpathSync(mkdtempSync(join(tmpdir(), 'find-postgres-')));
	for (const name of ['bin', 'own/bin', 'own/share/postgresql/extension']) {
		mkdirSync(join(folder, name), { recursive: true });
	}
	writeFileSync(join(folder, 'own/bin/initdb'), '');
	symlinkSync(join(folder, 'own/bin/initdb'), join(folder, 'bin/initdb'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('takes a PostgreSQL a link leads to only with PostGIS, and names where its programs are', () => {
	expect(findPostgres([join(folder, 'bin')])).toBe(debian);
	writeFileSync(join(folder, 'own/share/postgresql/extension/postgis.control'), '');
	expect(findPostgres([join(folder, 'bin')])).toBe(debian ?? join(folder, 'own/bin'));
});

it('looks past folders without a PostgreSQL', () => {
	expect(findPostgres([join(folder, 'own')])).toBe(debian);
});
