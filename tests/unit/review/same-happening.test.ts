import { describe, expect, it } from 'vitest';
import type { Event } from '../../../src/model/records/event.ts';
import type { Feature } from '../../../src/model/records/feature.ts';
import { mergeEvents } from '../../../src/proposals/accept/merge-events.ts';
import { Records } from '../../../src/proposals/accept/records.ts';
import { findSameHappenings } from '../../../src/review/same-happening.ts';

const build = (id: string, edtf: string | null, more: Partial<Event> = {}): Event => ({
	id,
	label: `The ferry sank (${id})`,
	kind: 'other',
	when: { edtf, certainty: 'certain', basis: 'stated', derivation: 'As the passage says.' },
	status: 'reported',
	actors: [],
	places: [{ feature: 'pier', role: 'site' }],
	themes: ['places'],
	background: false,
	...more
});
const tells = (source: string, ...supports: string[]) => ({ source, supports, digest: `What ${source} says of it.` });
const features = [{ id: 'pier', properties: { title: 'The pier' } }] as unknown as Feature[];
const find = (events: Event[], citations = [tells('one', 'a'), tells('two', 'b')], apart: [string, string][] = []) => {
	return findSameHappenings({ events, citations, features, apart });
};

describe('one happening told by several documents', () => {
	it('is offered with its reasons and what each document says', () => {
		// The earlier stands first.
		const [pair] = find([build('b', '2019-03'), build('a', '2019-03-01')]);
		expect(pair!.reasons).toEqual([
			'the same place: The pier',
			'their dates meet',
			'the same layer',
			'both speak of “ferry”'
		]);
		expect(pair!.events.map(({ passages }) => passages)).toEqual([
			[{ source: 'two', digest: 'What two says of it.' }],
			[{ source: 'one', digest: 'What one says of it.' }]
		]);
		expect(find([build('a', '2019-03-12'), build('b', '2019-03-14')])[0]!.reasons).toContain(
			'their dates are days apart'
		);
	});
	it.each<[string, Event, Event]>([
		['at another time', build('a', '2019-03-12'), build('b', '2019-05')],
		['without a date', build('a', '2019-03-12'), build('b', null)],
		['over so many years that nothing is said', build('a', '2019-03-12'), build('b', '2010/2020')],
		['at another place', build('a', '2019'), build('b', '2019', { places: [{ feature: 'quay', role: 'site' }] })],
		['of another matter', build('a', '2019'), build('b', '2019', { themes: ['power'] })],
		['as its sequel', build('a', '2019'), build('b', '2019', { relations: [{ to: 'a', as: 'follows' }] })]
	])('is none %s', (_, first, second) => {
		expect(find([first, second])).toEqual([]);
	});
	it('is none in one document, and none once a curator has said that they are two', () => {
		const events = [build('a', '2019-03-12'), build('b', '2019-03')];
		expect(find(events, [tells('one', 'a', 'b')])).toEqual([]);
		expect(find(events, undefined, [['b', 'a']])).toEqual([]);
	});
});

describe('merging two events', () => {
	const files = (): Map<string, unknown> => {
		const b = build('b', '2019-03-12', { actors: ['the county'], places: [{ feature: 'lake', role: 'subject' }] });
		const c = build('c', '2020', { relations: [{ to: 'b', as: 'follows' }] });
		return new Map<string, unknown>([
			['events/accepted.json', { events: [build('a', null), b, c] }],
			[
				'citations/one.json',
				{ source: 'one', citations: [{ id: 'p1', digest: 'b', supports: ['a', 'b'], claims: [] }] }
			],
			[
				'citations/two.json',
				{ source: 'two', citations: [{ id: 'p2', supports: ['b'], claims: [{ subject: 'b' }] }] }
			],
			['disagreements/all.json', { disagreements: [{ id: 'd', subjects: ['b'], matters: ['b/date'] }] }]
		]);
	};
	it('keeps what only the other has, its passages, claims, sequels and disagreements, and no trace of its id', () => {
		const records = new Records(files());
		expect(mergeEvents(records, { keep: 'a', drop: 'b' })).toBe(
			'“The ferry sank (b)” and “The ferry sank (a)” are one happening'
		);
		const { events } = records.read<{ events: Event[] }>('events/accepted.json', { events: [] });
		expect(events.map(({ id }) => id)).toEqual(['a', 'c']);
		expect(events[0]).toMatchObject({
			label: 'The ferry sank (a)',
			when: { edtf: '2019-03-12' },
			actors: ['the county'],
			places: [{ feature: 'pier' }, { feature: 'lake' }]
		});
		expect(events[1]!.relations).toEqual([{ to: 'a', as: 'follows' }]);
		expect(records.read('citations/one.json', null)).toMatchObject({
			citations: [{ digest: 'b', supports: ['a'] }]
		});
		expect(records.read('citations/two.json', null)).toMatchObject({
			citations: [{ supports: ['a'], claims: [{ subject: 'a' }] }]
		});
		expect(records.read('disagreements/all.json', null)).toMatchObject({
			disagreements: [{ id: 'd', subjects: ['a'], matters: ['a/date'] }]
		});
	});
	it('is refused where one of the two is gone', () => {
		expect(() => mergeEvents(new Records(files()), { keep: 'a', drop: 'x' })).toThrow('is there no more');
		expect(() => mergeEvents(new Records(files()), { keep: 'a', drop: 'a' })).toThrow('is there no more');
	});
});
