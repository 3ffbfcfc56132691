import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../../src/atlas/compile/compile.ts';
import { CITATION_FORMATS, PASSAGES_FORMATS } from '../../../src/exports/registry.ts';
import { MANIFEST } from '../../../src/model/compiled/manifest.ts';
import { fillPath } from '../../../src/model/compiled/path.ts';
import { readSample } from '../sample.ts';

describe('the formats that are written', () => {
	it('have names, media types and, where they are saved, endings of their own', () => {
		for (const names of [
			CITATION_FORMATS.map(({ id }) => id),
			CITATION_FORMATS.map(({ label }) => label),
			PASSAGES_FORMATS.map(({ file }) => file)
		]) {
			expect(new Set(names).size).toBe(names.length);
		}
		for (const { mediaType } of [...CITATION_FORMATS, ...PASSAGES_FORMATS]) {
			expect(mediaType).toMatch(/^[a-z]+\/[\w.+-]+(; ?[\w-]+="?[^"]+"?)?$/);
		}
	});

	it('stand in the compiled atlas for each document, as the list has them', () => {
		const atlas = readSample();
		const compiled = new Map(compileAtlas(atlas).map(({ path, value }) => [path, value]));
		for (const { file, write } of PASSAGES_FORMATS) {
			for (const source of atlas.sources) {
				const citations = atlas.citations.filter((citation) => citation.source === source.id);
				expect(citations.length).toBeGreaterThan(0);
				expect(compiled.get(fillPath(MANIFEST[file].path, source.id))).toEqual(write(source, citations));
			}
		}
	});
});
