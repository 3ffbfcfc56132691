import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ACCEPTED, IMPORT_FORMATS, listImportFormats } from '../../../src/imports/registry.ts';
import { refuseFile } from '../../samples/import-file.ts';

const ROOM = new URL('../../../src/imports/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, ROOM), 'utf8');
const isFormat = (name: string): boolean => name.endsWith('.ts') && /: ImportFormat = \{/u.test(read(name));

describe('the formats that are imported', () => {
	it('are a file and a line each: nothing else of the sources knows one by its name', () => {
		const files = readdirSync(ROOM).filter(isFormat);
		expect(files).toHaveLength(IMPORT_FORMATS.length);
		const src = fileURLToPath(new URL('../', ROOM));
		const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
			/\.(?:ts|svelte)$/u.test(path)
		);
		for (const file of files) {
			const importing = new RegExp(`from '[^']*(?:imports/|\\./)${file.replaceAll('.', '\\.')}'`, 'u');
			const naming = sources.filter((path) => {
				const isNear = path.includes('imports/') ? /^imports\/[^/]+$/u.test(path) : true;
				return isNear && importing.test(readFileSync(join(src, path), 'utf8'));
			});
			// Other rooms have files of such names too; none imports one of these.
			const own = naming.filter(
				(path) =>
					path.startsWith('imports/') ||
					/imports\//u.test(readFileSync(join(src, path), 'utf8').match(importing)?.[0] ?? '')
			);
			expect([file, own]).toEqual([file, ['imports/registry.ts']]);
		}
	});
	it('are offered and told by the list alone', () => {
		for (const { id, label, extensions } of IMPORT_FORMATS) {
			expect([
				id,
				listImportFormats().includes(label),
				extensions.every((ending) => ACCEPTED.includes(ending))
			]).toEqual([id, true, true]);
		}
	});
	it('are named where a file is of none', async () => {
		expect(await refuseFile('letter.html', '<!doctype html><p>Hello.</p>')).toContain(
			`These are: ${listImportFormats()}.`
		);
	});
});
