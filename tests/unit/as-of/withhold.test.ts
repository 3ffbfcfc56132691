import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { compileAtlas } from '../../../src/atlas/compile/compile.ts';
import { standEventPage, standFeaturePage } from '../../../src/as-of/pages.ts';
import { EVENT_PAGE, FEATURE_PAGE } from '../../../src/as-of/shown-fields.ts';
import { findStanding, standMap, type Standing } from '../../../src/as-of/standing.ts';
import { withhold } from '../../../src/as-of/withhold.ts';
import { SHAPES_LATER } from '../../../src/lib/data/shapes-later.ts';
import { findMismatch } from '../../../src/lib/data/find-mismatch.ts';
import { EventPageSchema } from '../../../src/model/compiled/event-page.ts';
import { FeaturePageSchema } from '../../../src/model/compiled/feature-page.ts';
import type { EventPage, FeaturePage, MapFeatures } from '../../../src/model/compiled/pages.ts';
import type { TimeIndex } from '../../../src/model/compiled/timeline.ts';
import { listShown, shown, shownAll, shownInPart } from '../../../src/model/shown.ts';
import { readSample } from '../sample.ts';

describe('a field of a page on an early day', () => {
	const schema = z.strictObject({
		id: shown(z.string()),
		news: z.string(),
		maybe: z.string().optional(),
		none: z.number().nullable(),
		all: z.array(z.string()),
		parts: shownInPart(z.array(z.strictObject({ name: shown(z.string()), news: z.string().optional() }))),
		inner: shownInPart(z.strictObject({ name: shown(z.string()), added: z.string().optional() })),
		whole: shown(z.strictObject({ anything: z.string() })),
		undeclared: z.strictObject({ name: shown(z.string()) }).optional(),
		claim: shownInPart(z.strictObject(shownAll({ text: z.string() })))
	});
	const page = {
		id: 'pier',
		news: 'it burnt',
		maybe: 'it burnt',
		none: 3,
		all: ['it burnt'],
		parts: [{ name: 'head', news: 'it burnt' }],
		inner: { name: 'foot', added: 'it burnt' },
		whole: { anything: 'stone' },
		undeclared: { name: 'it burnt' },
		claim: { text: 'long' },
		stranger: 'it burnt'
	};

	it('shows only where it is declared, and is left empty or out otherwise', () => {
		expect(withhold(page, listShown(schema))).toEqual({
			id: 'pier',
			news: '',
			none: null,
			all: [],
			parts: [{ name: 'head' }],
			inner: { name: 'foot' },
			whole: { anything: 'stone' },
			claim: { text: 'long' }
		});
	});
	it('is declared for itself: the same schema elsewhere shows nothing', () => {
		const name = z.string();
		const both = z.strictObject({ a: shown(name), b: name });
		expect(withhold({ a: 'x', b: 'y' }, listShown(both))).toEqual({ a: 'x', b: '' });
	});
	it('cannot reach the table of another object by its name', () => {
		expect(withhold({ constructor: 'x', id: 'a' } as object, listShown(schema))).toEqual({ id: 'a' });
	});
	it('of a list or an object cannot be shown in part where there are no fields', () => {
		expect(() => listShown(z.strictObject({ a: shownInPart(z.string()) }))).toThrow('in part');
	});
});

describe('a page on a day before its last document', () => {
	let standing: Standing;
	let feature: FeaturePage;
	let event: EventPage;
	const RUMOUR = 'told by a later document';

	beforeAll(() => {
		const sample = readSample();
		const [source] = sample.sources;
		const [first] = sample.citations;
		const quay = sample.features.find(({ id }) => id === 'east-quay');
		const [opening] = sample.events;
		if (!source || !first || !quay || !opening) {
			throw new Error('The sample has a source, a passage, a feature and an event.');
		}
		sample.sources.push({ ...source, id: 'later-note', published: '2030' });
		sample.citations.push({ ...first, id: 'later-001', source: 'later-note' });
		Object.assign(quay.properties, {
			disputeNote: RUMOUR,
			statusNote: RUMOUR,
			publishedLengths: [{ km: 7, by: RUMOUR }],
			seeAlso: [`https://example.org/${RUMOUR}`],
			inference: { reason: RUMOUR, confidence: 'certain' },
			segments: [
				{
					line: 0,
					title: 'All',
					basis: 'traced',
					accuracyKm: 1,
					status: 'cancelled',
					technology: RUMOUR,
					note: RUMOUR
				}
			]
		});
		opening.actors = [RUMOUR];
		opening.when.derivation = RUMOUR;
		const files = new Map(compileAtlas(sample).map(({ path, value }) => [path, value]));
		standing = findStanding(files.get('timeline.json') as TimeIndex, 18_300);
		feature = files.get('feature/east-quay.json') as FeaturePage;
		event = files.get('event/quay-opened-2019.json') as EventPage;
	});

	it('tells nothing that rests on the later one', () => {
		expect(JSON.stringify([feature, event])).toContain(RUMOUR);
		expect(standing.isWhole).toBe(false);
		const stood = [standFeaturePage(feature, standing), standEventPage(event, standing)];
		expect(JSON.stringify(stood)).not.toContain(RUMOUR);
		expect(stood[0]).toMatchObject({
			feature: { properties: { title: 'East quay', segments: [{ title: 'All' }] } }
		});
		expect(JSON.stringify(stood[0])).not.toContain('cancelled');
	});
	it('is still a page of its kind', () => {
		const { byName, table } = SHAPES_LATER;
		expect(findMismatch(standFeaturePage(feature, standing), byName.feature ?? 's', table)).toBeNull();
		expect(findMismatch(standEventPage(event, standing), byName.event ?? 's', table)).toBeNull();
	});
	it('withholds a field that somebody adds and says nothing of', () => {
		const properties = { ...feature.feature.properties, added: RUMOUR };
		const more = { ...feature, added: RUMOUR, feature: { ...feature.feature, properties } } as FeaturePage;
		expect(JSON.stringify(standFeaturePage(more, standing))).not.toContain(RUMOUR);
		const moreEvent = { ...event, added: RUMOUR, event: { ...event.event, added: RUMOUR } } as EventPage;
		expect(JSON.stringify(standEventPage(moreEvent, standing))).not.toContain(RUMOUR);
	});
	it('draws no part of a line further along than the line is known to be', () => {
		const built = { type: 'FeatureCollection', features: [{ properties: { id: 'canal', status: 'completed' } }] };
		const statusAt = (isComplete: boolean): string | undefined => {
			const known = { status: 'proposed' as const, passages: 1, sources: 1, isComplete };
			const day = { ...standing, features: new Map([['canal', known]]) };
			return standMap(built as unknown as MapFeatures, day).features[0]?.properties.status;
		};
		expect([statusAt(false), statusAt(true)]).toEqual(['proposed', 'completed']);
	});
	it('is shown whole once every document is out', () => {
		expect(standFeaturePage(feature, { ...standing, isWhole: true })).toBe(feature);
	});
	it('has its shown fields worked out of the schemas', () => {
		expect(FEATURE_PAGE).toEqual(listShown(FeaturePageSchema));
		expect(EVENT_PAGE).toEqual(listShown(EventPageSchema));
	});
});
