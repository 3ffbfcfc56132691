import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../../../src/atlas/load/atlas.ts';
import { buildLookup } from '../../../../src/atlas/compile/lookup.ts';
import { findBodyNames, indexDocument } from '../../../../src/mentions/document-names.ts';
import { buildSilencePage } from '../../../../src/atlas/compile/coverage.ts';
import { atlasFolder } from '../../../../src/server/paths.ts';
import { normaliseText, sliceText, type NormalText } from '../../../../src/text/normalise.ts';
import { readFolder } from '../../sample.ts';

const small = await readFolder('magellan');

function findIn(atlas: Atlas, source: Atlas['sources'][number], normal: NormalText) {
	const features = atlas.features.map(({ id, properties }) => ({ id, names: properties.names }));
	return findBodyNames(source, normal, indexDocument(features, source.unplaced));
}

/** What the page says of a document, beside what stands in the text. */
function compare(atlas: Atlas, source: Atlas['sources'][number], normal: NormalText) {
	const found = findIn(atlas, source, normal);
	const page = buildSilencePage(buildLookup(atlas)).documents.find((document) => document.source.id === source.id);
	return {
		compiled: { placed: page?.placed, unplaced: page?.unplaced, mentions: page?.mentions },
		found: {
			placed: found.filter(({ unplaced }) => !unplaced).length,
			unplaced: found.filter(({ unplaced }) => unplaced).length,
			mentions: found.length
		}
	};
}

/** Occurrences of whole names, longest first, told by nothing but the text: what the page's sum is held against. */
function countPlainly(atlas: Atlas, source: Atlas['sources'][number], normal: NormalText): number {
	const names = [
		...atlas.features.flatMap(({ properties }) => properties.names.map(({ text }) => text)),
		...source.unplaced.map(({ name }) => name)
	];
	const forms = [...new Set(names.map((name) => normaliseText(name).text))].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${forms.map((form) => form.split(/[^\p{L}\p{N}]+/u).join('[\\s-]')).join('|')})(?![\\p{L}\\p{N}])`,
		'gu'
	);
	const ranges = source.paragraphs.filter(({ role }) => role !== 'heading').flatMap((paragraph) => paragraph.ranges);
	return ranges.reduce((sum, { start, end }) => sum + [...sliceText(normal, start, end).matchAll(pattern)].length, 0);
}

describe('the map of silence', () => {
	for (const source of small.sources) {
		it(`tells of every name in ${source.id} whether it is placed, to the unit`, () => {
			const normal = normaliseText(
				readFileSync(join(atlasFolder('magellan'), 'documents', source.openText?.file ?? ''), 'utf8')
			);
			const { compiled: told, found } = compare(small, source, normal);
			expect(told).toEqual(found);
			expect(told.mentions).toBe((told.placed ?? 0) + (told.unplaced ?? 0));
			expect(countPlainly(small, source, normal)).toBe(told.mentions);
		});
	}

	const page = buildSilencePage(buildLookup(small));

	it('lists as many names not placed as the documents’ sums say', () => {
		for (const { source, unplaced } of page.documents) {
			expect(
				page.names.filter((name) => name.source === source.id).reduce((sum, { count }) => sum + count, 0)
			).toBe(unplaced);
		}
	});

	it('says of each place in which documents it stands, and how often', () => {
		for (const { feature, passages, sources } of page.features) {
			const cited = small.citations.filter(({ supports }) => supports.includes(feature.id));
			expect(passages, feature.id).toBe(cited.length);
			expect(sources.reduce((sum, source) => sum + source.passages, 0)).toBe(cited.length);
			expect(new Set(sources.map(({ id }) => id))).toEqual(new Set(cited.map(({ source }) => source)));
		}
	});

	it('lists the paragraphs no passage touches, headings aside', () => {
		for (const { source, silent, paragraphs } of page.documents) {
			const record = small.sources.find(({ id }) => id === source.id);
			const cited = new Set(
				small.citations
					.filter((citation) => citation.source === source.id)
					.flatMap((citation) => citation.paragraphs)
			);
			const body = (record?.paragraphs ?? []).filter(({ role }) => role !== 'heading');
			expect(paragraphs).toBe(body.length);
			expect(silent.map(({ id }) => id)).toEqual(body.map(({ id }) => id).filter((id) => !cited.has(id)));
		}
	});
});
