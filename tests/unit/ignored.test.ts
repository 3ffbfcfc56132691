import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../src/server/paths.ts';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'passages-ignored-'));
	execFileSync('git', ['init', '--quiet'], { cwd: folder });
	copyFileSync(join(ROOT, '.gitignore'), join(folder, '.gitignore'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const isIgnored = (path: string): boolean =>
	spawnSync('git', ['check-ignore', '-q', path], { cwd: folder }).status === 0;

describe('git, of what belongs to others or to this machine', () => {
	it.each([
		'documents/report.pdf',
		'geo/atlases/my-own/documents/report.txt',
		'geo/atlases/my-own/documents/deeper/report.txt',
		'drafts/report.json',
		'geo/atlases/my-own/drafts/report.json',
		'geo/atlases/my-own/proposals/local/report.json'
	])('ignores %s', (path) => {
		expect(isIgnored(path)).toBe(true);
	});
	it.each([
		'geo/atlases/magellan/documents/corridors-note-2022.txt',
		'geo/atlases/my-own/sources/report.json',
		'geo/atlases/my-own/proposals/decisions.jsonl',
		'src/lib/documents/copies.ts'
	])('takes %s', (path) => {
		expect(isIgnored(path)).toBe(false);
	});
});
