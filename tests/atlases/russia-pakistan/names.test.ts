import { describe, expect, it } from 'vitest';
import { buildSilencePage } from '../../../src/atlas/compile/coverage.ts';
import { buildLookup } from '../../../src/atlas/compile/lookup.ts';
import { findBodyNames, indexDocument } from '../../../src/mentions/document-names.ts';
import { readCopies } from '../../../src/server/copies.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { readFolder } from '../../unit/sample.ts';

const atlas = await readFolder('russia-pakistan');

describe('the map of silence', () => {
	it.skipIf(!process.env.DOCUMENTS)(
		'tells of every name in the reader’s documents whether it is placed, to the unit',
		async () => {
			const copies = await readCopies(atlas, process.env.DOCUMENTS ?? '');
			expect(copies.size).toBe(atlas.sources.length);
			const features = atlas.features.map(({ id, properties }) => ({ id, names: properties.names }));
			const { documents } = buildSilencePage(buildLookup(atlas));
			for (const source of atlas.sources) {
				const normal = normaliseText(copies.get(source.id)?.text ?? '');
				const found = findBodyNames(source, normal, indexDocument(features, source.unplaced));
				const compiled = documents.find((document) => document.source.id === source.id);
				expect(
					{ placed: compiled?.placed, unplaced: compiled?.unplaced, mentions: compiled?.mentions },
					source.id
				).toEqual({
					placed: found.filter(({ unplaced }) => !unplaced).length,
					unplaced: found.filter(({ unplaced }) => unplaced).length,
					mentions: found.length
				});
			}
		}
	);
});
