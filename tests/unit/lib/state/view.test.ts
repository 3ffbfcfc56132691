import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../../../../src/time/days.ts';
import { ALL_TIME, CERTAINTIES, type TimeChoice } from '../../../../src/lib/state/time-choice.ts';
import {
	EMPTY_VIEW,
	formatView,
	keepChanges,
	parseView,
	roundCamera,
	type View
} from '../../../../src/lib/state/view.ts';

const bounds = { layers: ['energy', 'transport', 'seas'], languages: ['en', 'ur'], borders: ['neutral', 'in'] };

const idArbitrary = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,8}){0,3}$/);
const cameraArbitrary = fc
	.record({
		zoom: fc.double({ min: 0, max: 22, noNaN: true }),
		lat: fc.double({ min: -85, max: 85, noNaN: true }),
		lng: fc.double({ min: -180, max: 180, noNaN: true }),
		bearing: fc.double({ min: -180, max: 180, noNaN: true })
	})
	.map(roundCamera);
const dayArbitrary = fc.integer({ min: toDay(1, 1, 1), max: toDay(9999, 12, 31) });
const someOf = <T>(all: readonly T[]): fc.Arbitrary<T[] | null> =>
	fc.option(fc.subarray([...all], { minLength: 1, maxLength: all.length - 1 }));
const timeArbitrary: fc.Arbitrary<TimeChoice> = fc
	.record({
		bounds: fc.tuple(fc.option(dayArbitrary), fc.option(dayArbitrary)),
		asof: fc.option(dayArbitrary),
		undated: fc.boolean(),
		themes: someOf(bounds.layers),
		certainties: someOf(CERTAINTIES)
	})
	.map(({ bounds: [a, b], ...rest }) => ({
		from: a !== null && b !== null ? Math.min(a, b) : a,
		to: a !== null && b !== null ? Math.max(a, b) : b,
		...rest
	}));
const viewArbitrary: fc.Arbitrary<View> = fc.record({
	time: timeArbitrary,
	camera: fc.option(cameraArbitrary),
	layers: fc.option(fc.subarray(bounds.layers)),
	passage: fc.option(idArbitrary),
	query: fc.string({ maxLength: 100, unit: 'grapheme' }),
	language: fc.option(fc.constantFrom(...bounds.languages)),
	borders: fc.option(fc.constantFrom(...bounds.borders)),
	with: fc.option(idArbitrary),
	beside: fc.uniqueArray(idArbitrary, { maxLength: 8 })
});

describe('a link whose page is on the way', () => {
	const left: View = { ...EMPTY_VIEW, layers: ['roads'], language: 'ur', passage: 'before' };
	const arrived: View = { ...left, passage: 'wanted' };

	it('leads where it says, with the filters that were lifted or set meanwhile', () => {
		const now: View = { ...left, layers: null, camera: { zoom: 4, lat: 30, lng: 70 } };
		expect(keepChanges(arrived, left, now)).toEqual({ ...now, passage: 'wanted' });
	});
	it('changes the map as it says where nothing was touched', () => {
		const other: View = { ...arrived, layers: ['ports'], language: null };
		expect(keepChanges(other, left, left)).toEqual(other);
	});
});

describe('the view in the address', () => {
	it('comes back as it was written, whatever it holds', () => {
		fc.assert(
			fc.property(viewArbitrary, (view) => {
				const parsed = parseView(formatView(view), bounds);
				expect(parsed.view).toEqual(view);
				expect(parsed.unknown).toEqual([]);
			})
		);
	});

	it('survives any text in the hash and keeps cameras on the map', () => {
		const numbers = fc
			.array(fc.integer({ min: -999, max: 999 }), { minLength: 3, maxLength: 4 })
			.map((parts) => parts.join('/'));
		fc.assert(
			fc.property(numbers, fc.string(), (map, rest) => {
				const { camera } = parseView(`#map=${map}&${rest}`, bounds).view;
				expect(camera).not.toBeNull();
				expect(Math.abs(camera?.lat ?? 99)).toBeLessThanOrEqual(85);
				expect(Math.abs(camera?.lng ?? 999)).toBeLessThanOrEqual(180);
			})
		);
	});

	it('is empty for the view the atlas opens with', () => {
		expect(formatView(EMPTY_VIEW)).toBe('');
		expect(parseView('', bounds)).toEqual({ view: EMPTY_VIEW, unknown: [], madeOn: null, isWhole: false });
	});

	it('reads like an address a person can edit', () => {
		const view = {
			...EMPTY_VIEW,
			camera: { zoom: 6.5, lat: 25.1, lng: 62.3 },
			layers: ['energy', 'seas'],
			passage: 'a-1'
		};
		expect(formatView(view)).toBe('#map=6.5/25.1/62.3&layers=energy,seas&passage=a-1');
	});

	it('names a second place and the documents read side by side', () => {
		expect(formatView({ ...EMPTY_VIEW, with: 'east-quay', beside: ['note', 'letter-2'] })).toBe(
			'#with=east-quay&beside=note,letter-2'
		);
		const { view, unknown } = parseView('#with=<b>&beside=note,,<i>,note', bounds);
		expect(view).toEqual({ ...EMPTY_VIEW, beside: ['note'] });
		expect(unknown).toEqual([{ part: 'place', value: '<b>' }]);
	});

	it('tells no layers from the layers shown at first', () => {
		expect(formatView({ ...EMPTY_VIEW, layers: [] })).toBe('#layers=none');
		expect(parseView('#layers=none', bounds).view.layers).toEqual([]);
		expect(parseView('#passage=a', bounds).view.layers).toBeNull();
	});

	it('reports what the atlas does not know and follows the rest', () => {
		const { view, unknown } = parseView('#layers=energy,nonsense&lang=xx&view=moon&map=a/b/c&passage=<b>', bounds);
		expect(view).toEqual({ ...EMPTY_VIEW, layers: ['energy'] });
		expect(unknown).toEqual([
			{ part: 'map', value: 'a/b/c' },
			{ part: 'layer', value: 'nonsense' },
			{ part: 'passage', value: '<b>' },
			{ part: 'language', value: 'xx' },
			{ part: 'border view', value: 'moon' }
		]);
	});

	it('cuts overlong values before they are shown', () => {
		const { view, unknown } = parseView(`#passage=${'x'.repeat(5000)}&q=${'y'.repeat(5000)}`, bounds);
		expect(unknown[0]?.value).toHaveLength(80);
		expect(view.query).toHaveLength(200);
	});

	it('clamps a camera to the map and wraps it round the globe', () => {
		expect(parseView('#map=99/89/190', bounds).view.camera).toEqual({ zoom: 22, lat: 85, lng: -170 });
	});

	it('takes names of an object’s own machinery for no layer', () => {
		const { view, unknown } = parseView('#layers=__proto__,constructor', bounds);
		expect(view.layers).toBeNull();
		expect(unknown.map(({ value }) => value)).toEqual(['__proto__', 'constructor']);
	});

	it('holds a window of time, a day, themes and certainties in dates a person can edit', () => {
		const time: TimeChoice = {
			from: toDay(2012, 1, 1),
			to: toDay(2014, 6, 30),
			asof: toDay(2014, 12, 15),
			undated: false,
			themes: ['energy'],
			certainties: ['certain', 'less-certain']
		};
		const hash = '#from=2012&to=2014-06&asof=2014-12-15&undated=hide&theme=energy&cert=certain,less-certain';
		expect(formatView({ ...EMPTY_VIEW, time })).toBe(hash);
		expect(parseView(hash, bounds)).toEqual({
			view: { ...EMPTY_VIEW, time },
			unknown: [],
			madeOn: null,
			isWhole: true
		});
	});

	it('reports dates, themes and certainties it does not know, and a window turned round', () => {
		const { view, unknown } = parseView(
			'#from=2014-02-30&asof=soon&undated=perhaps&theme=moon,energy&cert=sure',
			bounds
		);
		expect(view.time).toEqual({ ...ALL_TIME, themes: ['energy'] });
		expect(unknown.map(({ part, value }) => `${part}: ${value}`)).toEqual([
			'date: 2014-02-30',
			'undated events: perhaps',
			'date: soon',
			'theme: moon',
			'certainty: sure'
		]);
		const turned = parseView('#from=2015&to=2014', bounds);
		expect(turned.view.time).toEqual(ALL_TIME);
		expect(turned.unknown).toEqual([{ part: 'date', value: '2015 to 2014' }]);
	});
});
