import { describe, expect, it } from 'vitest';
import { ACCEPTED, IMPORT_FORMATS, listImportFormats } from '../../../src/imports/registry.ts';
import { refuseFile } from '../../samples/import-file.ts';

describe('the formats that are imported', () => {
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
