import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findStanding } from '../../../src/as-of/standing.ts';
import { checkAtlas } from '../../../src/atlas/checks/index.ts';
import { withoutOrigin, type Atlas } from '../../../src/atlas/load/atlas.ts';
import { parseAtlas } from '../../../src/atlas/load/parse.ts';
import { buildAtlasFolder } from '../../../src/exports/atlas-folder.ts';
import type { Choice } from '../../../src/exports/build-result-set.ts';
import type { AboutResult } from '../../../src/exports/result-set.ts';
import { formatJson } from '../../../src/text/format-json.ts';
import { parseSpan } from '../../../src/time/days.ts';
import { readFolder } from '../sample.ts';
import { compileParts, packResult, type CompiledParts } from './sample-result.ts';

const ATLASES = ['magellan', 'russia-pakistan'];
const kept = new Map<string, { atlas: Atlas; parts: CompiledParts }>();
const read = async (id: string): Promise<{ atlas: Atlas; parts: CompiledParts }> => {
	const known = kept.get(id);
	if (known) {
		return known;
	}
	const atlas = await readFolder(id);
	const made = { atlas, parts: compileParts(atlas) };
	kept.set(id, made);
	return made;
};

/**
 * With the very shapes of the whole where they are the same: a check that keeps what it found of a ring asks it once.
 */
function shareShapes(part: Atlas, whole: Atlas): Atlas {
	const shapes = new Map(whole.features.map(({ id, geometry }) => [id, geometry]));
	const features = part.features.map((feature) => {
		const geometry = shapes.get(feature.id);
		return geometry && isDeepStrictEqual(geometry, feature.geometry) ? { ...feature, geometry } : feature;
	});
	return { ...part, features };
}

/** The folder as it is read again, and its errors. */
function reopen(
	{ atlas: whole, parts }: { atlas: Atlas; parts: CompiledParts },
	choice: Partial<Choice>,
	about: Partial<AboutResult> = {}
): { atlas: Atlas; faults: string[] } {
	const result = packResult(parts, choice, about);
	const files = buildAtlasFolder(result, result.packing!);
	const { atlas, issues } = parseAtlas(files.map(({ path, value }) => ({ path, text: formatJson(value) })));
	const all = [...issues, ...(atlas ? checkAtlas(shareShapes(atlas, whole)) : [])];
	const faults = all.filter(({ severity }) => severity === 'error');
	return {
		atlas: atlas!,
		faults: faults.map(({ code, file, path, message }) => `${code} ${file} ${path} ${message}`)
	};
}

/** By id, without where they stand. */
const sorted = (records: readonly { id: string; origin?: unknown }[]): unknown[] =>
	[...records].sort((a, b) => (a.id < b.id ? -1 : 1)).map((record) => withoutOrigin(record as never));

describe('a view as an atlas folder', () => {
	it.each(ATLASES)('the whole of %s comes back record by record, but for what quotes or is measured', async (id) => {
		const whole = await read(id);
		const { atlas } = whole;
		const { atlas: again, faults } = reopen(whole, {});
		expect(faults).toEqual([]);
		expect(again.file).toEqual(atlas.file);
		for (const kind of [
			'layers',
			'features',
			'events',
			'citations',
			'disagreements',
			'later',
			'questions'
		] as const) {
			expect(sorted(again[kind]), kind).toEqual(sorted(atlas[kind]));
		}
		const closed = atlas.sources.map(({ openText: _open, ...source }) => source);
		expect(sorted(again.sources)).toEqual(sorted(closed));
		expect(again.dismissed.map(withoutOrigin)).toEqual(atlas.dismissed.map(withoutOrigin));
	});

	it.each(ATLASES)('every place, event, document and layer of %s alone is an atlas without a fault', async (id) => {
		const whole = await read(id);
		const { atlas } = whole;
		// Of the large one a part, for the time it takes.
		const step = atlas.features.length > 30 ? 12 : 1;
		for (const feature of atlas.features.filter((_, i) => i % step === 0)) {
			const there = atlas.events.filter(({ places }) => places.some((place) => place.feature === feature.id));
			const { atlas: part, faults } = reopen(whole, {
				features: new Set([feature.id]),
				events: new Set(there.map((event) => event.id))
			});
			expect(faults, feature.id).toEqual([]);
			expect(part.features.map((record) => record.id)).toContain(feature.id);
			expect(part.events.length).toBe(there.length);
			// Events keep every place they name.
			expect(part.events.map(({ places }) => places.length)).toEqual(
				part.events.map((event) => atlas.events.find((one) => one.id === event.id)!.places.length)
			);
		}
		for (const { id: layer } of atlas.layers) {
			const { faults } = reopen(whole, {
				features: new Set(
					atlas.features.filter((feature) => feature.layer === layer).map((record) => record.id)
				),
				events: new Set(atlas.events.filter(({ themes }) => themes.includes(layer)).map((event) => event.id))
			});
			expect(faults, layer).toEqual([]);
		}
		for (const { id: source } of atlas.sources) {
			const passages = atlas.citations
				.filter((passage) => passage.source === source)
				.map((passage) => passage.id);
			const { atlas: part, faults } = reopen(whole, {
				features: new Set(),
				events: new Set(),
				passages: new Set(passages)
			});
			expect(faults, source).toEqual([]);
			expect(part.citations.map((passage) => passage.id).sort()).toEqual(passages.sort());
		}
	});

	it.each(ATLASES)(
		'%s as of each day of a document says of itself what it is, and nothing of later days',
		async (id) => {
			const whole = await read(id);
			const { atlas, parts } = whole;
			for (const { published } of atlas.sources) {
				const day = parseSpan(published.replace(/[?~%]/gu, ''))!.last;
				const standing = findStanding(parts.timeline, day);
				const { atlas: part, faults } = reopen(whole, { standing }, { asOf: published });
				expect(faults, published).toEqual([]);
				expect(part.sources.every((source) => standing.published.has(source.id))).toBe(true);
				expect(part.later).toEqual([]);
				expect(part.file.extract).toMatchObject({
					of: atlas.file.title,
					version: parts.meta.version,
					asOf: published
				});
				expect(part.file.subtitle).toContain('A part of');
			}
		}
	);
});
