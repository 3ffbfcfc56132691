import { describe, expect, it } from 'vitest';
import { findStanding } from '../../../../src/as-of/standing.ts';
import { ALL_TIME, type TimeChoice } from '../../../../src/lib/state/time-choice.ts';
import { explainEmpty, listFilters } from '../../../../src/lib/state/filter-words.ts';
import { filterTime, prepareIndex } from '../../../../src/lib/state/filter.ts';
import { sayWindow } from '../../../../src/lib/state/say-window.ts';
import type { TimeIndex } from '../../../../src/model/compiled/timeline.ts';
import { buildEvent, buildFeature, buildIndex, first, last } from '../timeline/samples.ts';

const index: TimeIndex = {
	...buildIndex(
		[
			buildEvent('treaty', { on: '1999', places: ['port'], sourceCounts: [[0, 1]] }),
			buildEvent('visit', {
				on: '2004-06',
				places: ['port', 'city'],
				themes: ['trade', 'war'],
				certainty: 'uncertain',
				sourceCounts: [[1, 1]]
			}),
			buildEvent('talks', {
				on: '2010',
				max: null,
				themes: ['war'],
				places: ['city'],
				sourceCounts: [
					[0, 1],
					[1, 2]
				]
			}),
			buildEvent('rumour', { places: ['pass'], sourceCounts: [[0, 1]] })
		],
		[
			buildFeature('port'),
			buildFeature('city', {
				sourceCounts: [
					[0, 1],
					[1, 1]
				]
			}),
			buildFeature('pass', { certainty: 'uncertain' }),
			buildFeature('sea', { sourceCounts: [[1, 1]] })
		]
	),
	sources: [
		{ id: 'early', short: 'Early', words: '2011', min: first('2011'), max: last('2011'), isDoubtful: false },
		{ id: 'late', short: 'Late', words: '2013-06', min: first('2013-06'), max: last('2013-06'), isDoubtful: false }
	]
};
const prepared = prepareIndex(index);

function leave(change: Partial<TimeChoice>): { events: string[]; features: string[] } {
	const time = { ...ALL_TIME, ...change };
	const result = filterTime(prepared, time, time.asof === null ? null : findStanding(index, time.asof));
	const events = index.events.filter((_, index) => result.events[index] === 1).map(({ id }) => id);
	const features = index.features.filter((_, index) => result.features[index] === 1).map(({ id }) => id);
	expect([result.eventCount, result.featureCount]).toEqual([events.length, features.length]);
	return { events, features };
}

describe('the result set', () => {
	it('is everything without a filter, places without events too', () => {
		expect(leave({})).toEqual({
			events: ['treaty', 'visit', 'talks', 'rumour'],
			features: ['port', 'city', 'pass', 'sea']
		});
	});
	it('holds events that may have happened within the window and their places; none without a date', () => {
		expect(leave({ from: first('2004-06'), to: last('2009') })).toEqual({
			events: ['visit'],
			features: ['port', 'city']
		});
	});
	it('takes a date with an open end to go on as long as a document tells of it, and no longer', () => {
		expect(leave({ from: first('2013-06'), to: last('2013-06') }).events).toEqual(['talks']);
		expect(leave({ from: last('2013-06') + 1 }).events).toEqual([]);
		expect(leave({ from: first('2012'), asof: last('2012') }).events).toEqual([]);
		expect(leave({ from: first('2011'), asof: last('2012') }).events).toEqual(['talks']);
	});
	it('meets an event on the very first and the very last day of the window', () => {
		expect(leave({ from: last('1999'), to: last('1999'), undated: false }).events).toEqual(['treaty']);
		expect(leave({ to: first('1999'), undated: false }).events).toEqual(['treaty']);
		expect(leave({ to: first('1999') - 1, undated: false }).events).toEqual([]);
	});
	it('leaves all places when only the undated are hidden', () => {
		expect(leave({ undated: false })).toEqual({
			events: ['treaty', 'visit', 'talks'],
			features: ['port', 'city', 'pass', 'sea']
		});
	});
	it('holds an event by any of its themes', () => {
		expect(leave({ themes: ['war'] })).toEqual({ events: ['visit', 'talks'], features: ['port', 'city'] });
	});
	it('asks certainty of dates and of places, each for itself', () => {
		expect(leave({ certainties: ['uncertain'] })).toEqual({ events: ['visit'], features: ['pass'] });
	});
	it('joins filters: every one must be met', () => {
		expect(leave({ themes: ['war'], certainties: ['certain'], from: first('2004'), undated: false })).toEqual({
			events: ['talks'],
			features: ['city']
		});
	});
	it('holds what documents out by a day speak of', () => {
		expect(leave({ asof: last('2012') })).toEqual({
			events: ['treaty', 'talks', 'rumour'],
			features: ['port', 'city', 'pass']
		});
		expect(leave({ asof: last('2010') })).toEqual({ events: [], features: [] });
	});
});

describe('an empty result', () => {
	const explain = (change: Partial<TimeChoice>): [string, number][] => {
		const time = { ...ALL_TIME, ...change };
		return explainEmpty(
			listFilters(time, (id) => id),
			(lifted) => filterTime(prepared, lifted, null).eventCount
		).map(({ filter, count }) => [filter.words, count]);
	};
	it('names each filter that alone would give events back, the most helpful first', () => {
		expect(explain({ from: first('1950'), to: last('1951'), themes: ['war'], undated: false })).toEqual([
			['1950 – 1951', 2]
		]);
		expect(
			explain({ from: first('1999'), to: last('1999'), certainties: ['less-certain'], undated: false })
		).toEqual([['only less certain', 1]]);
	});
	it('offers to lift all where no single one is to blame', () => {
		expect(
			explain({ from: first('1950'), to: last('1951'), certainties: ['less-certain'], undated: false })
		).toEqual([['all of them together', 4]]);
	});
});

describe('a window in words', () => {
	it.each([
		[{ from: first('2012'), to: last('2012') }, '2012'],
		[{ from: first('2014-06'), to: last('2015') }, 'June 2014 – 2015'],
		[{ from: first('2014-06-12'), to: null }, 'since 12 June 2014'],
		[{ from: null, to: last('2014-06') }, 'until June 2014'],
		[{ from: null, to: null }, 'all of time']
	])('is said for %j', (window, words) => {
		expect(sayWindow(window)).toBe(words);
	});
});
