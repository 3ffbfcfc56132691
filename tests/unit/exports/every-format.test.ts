import { describe, expect, it } from 'vitest';
import { bundleFiles } from '../../../src/exports/bundle-files.ts';
import { EXPORT_FORMATS } from '../../../src/exports/export-formats.ts';
import { buildSampleResult } from './sample-result.ts';
import { countBytes } from '../../../src/exports/file-pieces.ts';

describe('the formats in which a view leaves', () => {
	it('have ids, labels and media types of their own', () => {
		expect(new Set(EXPORT_FORMATS.map(({ id }) => id)).size).toBe(EXPORT_FORMATS.length);
		expect(new Set(EXPORT_FORMATS.map(({ label }) => label)).size).toBe(EXPORT_FORMATS.length);
		for (const { id, mediaType, extension } of EXPORT_FORMATS) {
			expect(id).toMatch(/^[a-z0-9-]+$/u);
			expect(mediaType).toMatch(/^[a-z]+\/[\w.+-]+(; ?[\w-]+="?[^"]+"?)?$/u);
			expect(extension).toMatch(/^\.[a-z.]+$/u);
		}
	});

	it.each(EXPORT_FORMATS.filter(({ needsCopies }) => !needsCopies))(
		'$label: its file has the ending and the type that are promised',
		async (format) => {
			const result = buildSampleResult();
			const write = await format.load();
			const file = bundleFiles(await write(result, () => undefined), result.about);
			const { name, mediaType } = file;
			expect(name).toBe(`a-view${format.extension}`);
			expect(mediaType).toBe(format.mediaType);
			expect(countBytes(file)).toBeGreaterThan(0);
		}
	);

	it.each(EXPORT_FORMATS)('$label: nothing at all is written too, or refused in a sentence', async (format) => {
		const empty = buildSampleResult({ features: new Set(), events: new Set() });
		const write = await format.load();
		const outcome = await Promise.resolve()
			.then(() => write(empty, () => undefined))
			.then(({ length }) => `${length} files.`)
			.catch((cause: unknown) => (cause as Error).message);
		expect(outcome).toMatch(/^[1-9] files\.$|^there is no .*\.$/u);
	});
});
