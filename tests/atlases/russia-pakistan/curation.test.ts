import { beforeAll, describe, expect, it } from 'vitest';
import { compileAtlas } from '../../../src/atlas/compile/compile.ts';
import type { Atlas } from '../../../src/atlas/load/atlas.ts';
import { findKm, type Position } from '../../../src/geometry/distance.ts';
import { findKmToDrawn } from '../../../src/geometry/drawn-line.ts';
import { linesOf, measure } from '../../../src/geometry/geometry.ts';
import type { EventPage } from '../../../src/model/compiled/pages.ts';
import type { QuestionPage } from '../../../src/model/compiled/question.ts';
import { readFolder } from '../../unit/sample.ts';

/**
 * What was wrong once and must not come back: claims, places of events and courses held against the passages and
 * gazetteers.
 */
let atlas: Atlas;
let compiled: Map<string, unknown>;
beforeAll(async () => {
	atlas = await readFolder('russia-pakistan');
	compiled = new Map(compileAtlas(atlas).map(({ path, value }) => [path, value]));
}, 60_000);

const find = <T extends { id: string }>(list: readonly T[], id: string): T => {
	const item = list.find((other) => other.id === id);
	if (!item) {
		throw new Error(`The atlas has no "${id}".`);
	}
	return item;
};
const feature = (id: string): Atlas['features'][number] => find(atlas.features, id);
const event = (id: string): Atlas['events'][number] => find(atlas.events, id);
const citation = (id: string): Atlas['citations'][number] => find(atlas.citations, id);
const lines = (id: string): Position[][] => linesOf(feature(id).geometry).map((line) => [...line]);

describe('claims', () => {
	it('keep the doubt of their passage', () => {
		const doubts = (id: string): (string | undefined)[] =>
			citation(id)
				.claims.filter(({ property }) => property === 'cause')
				.map(({ modality }) => modality);
		expect(doubts('ids14-016')).toEqual(['rejected']);
		for (const id of ['ids14-006', 'ids14-009', 'ids14-011', 'ids14-015']) {
			expect(doubts(id), id).toEqual(['likely']);
		}
	});
	it('read no cause out of a time or a background, and no beginning nobody states', () => {
		for (const id of ['nie14-014', 'ids14-035']) {
			expect(citation(id).claims.filter(({ property }) => property === 'cause')).toEqual([]);
		}
		for (const id of ['dip14-006', 'dip14-007', 'isb15-022', 'isb15-023', 'isb15-029', 'spr17-008']) {
			expect(
				citation(id).claims.filter(({ of }) => of?.startsWith('beginning')),
				id
			).toEqual([]);
		}
	});
	it('date no war by the help for one side of it', () => {
		for (const id of ['dip14-009', 'spr17-006']) {
			const dated = citation(id).claims.filter(({ property, of }) => property === 'date' && !of);
			expect(
				dated.map(({ subject }) => subject),
				id
			).toEqual(['pakistan-us-support-for-mujahideen']);
		}
	});
	it('on the sale are about the sale', () => {
		for (const id of ['isb15-016', 'isb15-017', 'spr17-034']) {
			expect(citation(id).supports, id).not.toContain('mi-35-negotiations-2014');
		}
	});
	it('of a rank are of a rank', () => {
		expect(citation('nie14-028').claims.map(({ property }) => property)).not.toContain('rank');
	});
});

describe('statuses', () => {
	it('are unknown where no passage gives them, with the editor’s note apart', () => {
		for (const id of ['tapi-pipeline', 'casa-1000', 'china-pakistan-economic-corridor']) {
			const { status, statusNote } = feature(id).properties;
			expect({ status, hasNote: statusNote !== undefined }, id).toEqual({ status: 'unknown', hasNote: true });
		}
	});
	it('an invitation that was declined is not among what was announced and not done', () => {
		expect(event('sharif-invites-putin-2016').status).toBe('declined');
		const { answers } = compiled.get('question/announced-not-done.json') as QuestionPage;
		const ids = answers.flatMap(({ rows }) => rows.map(({ id }) => id));
		expect(ids).toContain('gwadar-port-offered-to-russia');
		expect(ids).not.toContain('sharif-invites-putin-2016');
		const page = compiled.get('event/sharif-invites-putin-2016.json') as EventPage;
		expect(page.related.map(({ event: { id } }) => id)).toEqual(['russia-declines-invitation-2016']);
	});
});

describe('events', () => {
	it('stand at no place their passages leave unsaid', () => {
		for (const [id, place] of [
			['shoigu-remarks-2014', 'islamabad'],
			['trilateral-meeting-2016', 'moscow']
		] as const) {
			expect(event(id).places.map((item) => item.feature)).not.toContain(place);
		}
	});
	it('name the places their passages do', () => {
		const wanted: Record<string, string[]> = {
			'gazprom-interest-in-tapi-2014': ['afghanistan', 'pakistan', 'india'],
			'pakistan-seeks-russian-arms': ['china', 'turkey', 'ukraine'],
			'india-diversifies-arms-suppliers': ['united-states', 'israel'],
			'russia-pivot-to-asia': ['indo-pacific'],
			'ukraine-crisis': ['crimea']
		};
		for (const [id, places] of Object.entries(wanted)) {
			expect(
				event(id).places.map((item) => item.feature),
				id
			).toEqual(expect.arrayContaining(places));
		}
	});
	it('say of which they are a part, so that none poses as a double', () => {
		for (const id of [
			'russia-pakistan-first-approaches',
			'moscow-india-alliance-1970s',
			'pakistan-in-us-alliances'
		]) {
			expect(
				event(id).relations?.map(({ as }) => as),
				id
			).toContain('part-of');
		}
	});
});

describe('courses', () => {
	it('the corridor passes the towns its published alignments name', () => {
		const towns: Record<string, Position> = {
			Faisalabad: [73.09, 31.416],
			Khuzdar: [66.611, 27.812],
			Basima: [65.87, 27.93],
			Panjgur: [64.095, 26.972],
			Hoshab: [63.9, 26.02],
			Shahdadkot: [67.907, 27.847]
		};
		for (const [town, place] of Object.entries(towns)) {
			expect(findKmToDrawn(place, lines('china-pakistan-economic-corridor')), town).toBeLessThan(20);
		}
	});
	it('its eastern alignment is as long as published, within a tenth', () => {
		const all = lines('china-pakistan-economic-corridor');
		const published = feature('china-pakistan-economic-corridor').properties.publishedLengths?.find(({ scope }) =>
			scope?.startsWith('Eastern')
		);
		const parts = (published?.measuredOn?.segments ?? []).flatMap((line) => (all[line] ? [all[line]] : []));
		const coordinates = parts.map((line) => line.map(([lng, lat]): [number, number] => [lng, lat]));
		const { lengthByCountry = [] } = measure({ type: 'MultiLineString', coordinates });
		const km = lengthByCountry.find(({ country }) => country === 'Pakistan')?.km ?? 0;
		expect(Math.abs(km - 2686) / 2686).toBeLessThan(0.1);
	});
	it('CASA-1000 reaches the 500 kV station of Sughd, not the city', () => {
		const end = lines('casa-1000')[0]?.at(-1) ?? [0, 0];
		expect(findKm(end, [69.23, 40.114])).toBeLessThan(2);
		expect(feature('casa-1000').properties.description).toMatch(/not drawn/);
	});
	it('the wished-for road crosses the countries it lists, and no other', () => {
		const { geometry, properties } = feature('russia-arabian-sea-land-route');
		const { lengthByCountry = [] } = measure(geometry);
		expect(lengthByCountry).toHaveLength(properties.countries.length);
		expect(lengthByCountry.map(({ country }) => country)).not.toContain('Tajikistan');
	});
	it('corridors through the Wakhan are inferred, as the documents give them no name', () => {
		expect(feature('central-asia-wakhan-pakistan-corridor').properties.presence).toBe('inferred');
	});
});
