import { describe, expect, it } from 'vitest';
import { findExtent, findLastPublished, isExpected } from '../../../../src/lib/state/extent.ts';
import { buildEvent, first, last } from '../timeline/samples.ts';

const sources = [{ max: last('2011') }, { max: last('2013-06') }];

describe('the days in which an event counts', () => {
	it('are those of its date where both ends are known', () => {
		expect(findExtent({ min: first('2010'), max: last('2012') }, last('2013'))).toEqual({
			first: first('2010'),
			last: last('2012')
		});
	});
	it('are the year up to a day by which it happened, and none before', () => {
		expect(findExtent({ min: null, max: last('2014-12-15') }, last('2014'))).toEqual({
			first: first('2013-12-16'),
			last: first('2014-12-15')
		});
	});
	it('run on from a beginning as long as it is told of, its first day at least', () => {
		expect(findExtent({ min: first('2010'), max: null }, last('2013-06'))).toEqual({
			first: first('2010'),
			last: last('2013-06')
		});
		expect(findExtent({ min: first('2018'), max: null }, last('2013-06'))).toEqual({
			first: first('2018'),
			last: first('2018')
		});
	});
	it('are none without a date', () => {
		const { first: from, last: to } = findExtent({ min: null, max: null }, last('2013'));
		expect(from).toBeGreaterThan(to);
	});
});

describe('how long an event is told of', () => {
	it('is until the last document that does, of those out by a day', () => {
		const event = buildEvent('talks', {
			sourceCounts: [
				[0, 1],
				[1, 1]
			]
		});
		expect(findLastPublished(event, sources)).toBe(last('2013-06'));
		expect(findLastPublished(event, sources, last('2012'))).toBe(last('2011'));
	});
	it('is until the last of all where none does, however many there are', () => {
		const untold = buildEvent('rumour', { sourceCounts: [] });
		const many = Array.from({ length: 300_000 }, (_, day) => ({ max: day }));
		expect(findLastPublished(untold, many)).toBe(299_999);
	});
});

describe('an event', () => {
	it('is expected where its date lies after all that tell of it, and only there', () => {
		expect(isExpected(buildEvent('opening', { on: '2018' }), sources)).toBe(true);
		expect(isExpected(buildEvent('opening', { on: '2011' }), sources)).toBe(false);
		expect(isExpected(buildEvent('rumour'), sources)).toBe(false);
	});
});
