import { describe, expect, it } from 'vitest';
import { findStanding } from '../../../src/as-of/standing.ts';
import { buildResultSet, WHOLE } from '../../../src/exports/build-result-set.ts';
import { EXPORT_FORMATS } from '../../../src/exports/export-formats.ts';
import { listHeld, tellLeftOut } from '../../../src/exports/tell-left-out.ts';
import { toDay } from '../../../src/time/days.ts';
import { readFolder } from '../sample.ts';
import { ABOUT, buildSampleResult, compileParts } from './sample-result.ts';

describe('the result set that every way out takes', () => {
	it('is the whole atlas where nothing is chosen, and says what it is', () => {
		const { about, features, events, passages, claims, sources } = buildSampleResult();
		expect(features.map(({ id, layer }) => `${layer}/${id}`).sort()).toEqual([
			'regions/the-island',
			'transport/east-quay',
			'transport/strait-ferry'
		]);
		expect(events.map(({ id, ref }) => `${id} ${ref.when.words}`)).toEqual(['quay-opened-2019 March 2019']);
		expect(passages.map(({ id, locator }) => `${id} ${locator}`)).toEqual([
			'har-001 paragraph 1',
			'har-002 paragraph 2'
		]);
		expect(claims.map(({ passage, subjectTitle, words }) => [passage, subjectTitle, words])).toEqual([
			['har-001', 'The east quay opens', 'March 2019'],
			['har-002', 'The island', '12 km']
		]);
		expect(sources.map(({ reference }) => reference)).toEqual([expect.stringContaining('A note from the harbour')]);
		expect(about).toMatchObject({ ...ABOUT, atlas: { id: 'sample', licence: 'CC0 1.0' } });
		expect(about.atlas.version).toMatch(/^[0-9a-f]{12}$/u);
	});

	it('holds of passages, claims and documents what is said of the places and events left', () => {
		const left = buildSampleResult({ features: new Set(['the-island']), events: new Set() });
		expect(left.features.map(({ id }) => id)).toEqual(['the-island']);
		expect(left.events).toEqual([]);
		expect(left.passages.map(({ id }) => id)).toEqual(['har-002']);
		expect(left.claims.map(({ passage }) => passage)).toEqual(['har-002']);
		const none = buildSampleResult({ features: new Set(), events: new Set() });
		expect([none.passages, none.claims, none.sources]).toEqual([[], [], []]);
	});

	it('names its documents where the page knows none of them beforehand', () => {
		const parts = compileParts();
		const parted = { ...parts, meta: { ...parts.meta, sources: [], foremost: parts.meta.sources } };
		expect(buildResultSet(parted, WHOLE, ABOUT).sources).toEqual(buildResultSet(parts, WHOLE, ABOUT).sources);
	});

	it('holds as of an early day only what the documents had said by then', async () => {
		const parts = compileParts(await readFolder('russia-pakistan'));
		const day = toDay(2015, 1, 31);
		const standing = findStanding(parts.timeline, day);
		const early = buildResultSet(parts, { ...WHOLE, standing }, ABOUT);
		const whole = buildResultSet(parts, WHOLE, ABOUT);
		expect(early.sources.length).toBeGreaterThan(0);
		expect(early.sources.length).toBeLessThan(whole.sources.length);
		expect(early.passages.every(({ source }) => standing.published.has(source))).toBe(true);
		expect(early.features.map(({ id }) => id).sort()).toEqual([...standing.features.keys()].sort());
		for (const { id, properties, ref } of early.features) {
			expect(properties.status, id).toBe(standing.features.get(id)?.status);
			expect([properties.description, properties.statusNote, properties.publishedLengths], id).toEqual([
				'',
				undefined,
				undefined
			]);
			expect(ref.passages, id).toBe(standing.features.get(id)?.passages);
		}
		for (const { id, when, actors } of early.events) {
			expect(when.edtf, id).toBe(standing.events.get(id)?.date.edtf);
			expect(actors, id).toEqual([]);
		}
	});
});

describe('what a format cannot hold', () => {
	const [first] = EXPORT_FORMATS;
	if (!first) {
		throw new Error('There is no format.');
	}
	const result = buildSampleResult();
	const unplaced = { ...result, features: result.features.map((feature) => ({ ...feature, geometry: null })) };
	const needing = { ...first, id: 'dots', label: 'Dots', needsPosition: true };

	it('is told with its number and the formats that hold it', () => {
		expect(tellLeftOut(unplaced, needing, [needing, first])).toBe(
			`3 places have no position that could be given honestly and are not in it; ${first.label} holds them.`
		);
		expect(listHeld(unplaced, needing).slice(0, 2)).toEqual(['0 places', '1 event']);
		expect(listHeld(unplaced, first).slice(0, 3)).toEqual(['3 places', '1 event', '2 passages']);
	});
	it('is not told where nothing is left out', () => {
		expect(tellLeftOut(result, needing, [needing, first])).toBeNull();
		expect(tellLeftOut(unplaced, first, [needing, first])).toBeNull();
	});
});
