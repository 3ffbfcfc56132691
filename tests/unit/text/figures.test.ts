import { describe, expect, it } from 'vitest';
import { findFigures, foldPassage } from '../../../src/text/figures.ts';
import { normaliseText, sliceText } from '../../../src/text/normalise.ts';

const fold = (text: string): string => foldPassage(normaliseText(text).text);

describe('foldPassage', () => {
	it.each([
		['a figure made longer', 'cost 2 billion', 'cost 2.5 billion'],
		['a decimal mark moved', 'cost 2.5 billion', 'cost 25 billion'],
		['a thousands mark for a decimal one', '1,000 tonnes', '1.000 tonnes'],
		['a currency', '€5 million', '$5 million'],
		['a currency behind', '5 € a tonne', '5 ₽ a tonne'],
		['a currency left out', '$5 million', '5 million'],
		['a minus sign', 'growth of 3', 'growth of -3'],
		['a real minus sign', 'growth of 3', 'growth of \u22123'],
		['per cent', '5% of trade', '5 of trade'],
		['per mille for per cent', '5% of trade', '5‰ of trade'],
		['degrees', '5° of heat', '5 of heat'],
		['two figures made one', 'in 20 15 places', 'in 2015 places'],
		['a range made one figure', '20-15', '2015'],
		['a fraction made one figure', '1/2 of it', '12 of it'],
		['a time', '10:30 today', '1030 today'],
		['more or less', '>5 km', '<5 km'],
		['a figure glued to a word', 'the corridor', 'the corridor7']
	])('tells %s', (_, first, second) => {
		expect(fold(first)).not.toBe(fold(second));
	});

	it.each([
		['line ends and spaces', '2.5 billion\nin 2014', '2.5\u00A0billion in 2014'],
		['dashes', '2014–15', '2014-15'],
		['a line end in a range', '2014–\n2015', '2014–2015'],
		['a space before the per cent', '5 %', '5%'],
		['a space after the currency', '$ 5', '$5'],
		['hyphens of names', 'CASA-1000', 'CASA 1000'],
		['quotes round a figure', '“412”', '412'],
		['a full stop after a figure', 'in 2014. Then', 'in 2014 then'],
		['full-width figures', '２.５', '2.5'],
		['figures of another script', '۲۰۱۴', '2014']
	])('leaves out %s', (_, first, second) => {
		expect(fold(first)).toBe(fold(second));
	});
});

describe('findFigures', () => {
	it('takes sign, marks, currency and per cent with a figure', () => {
		const { points } = normaliseText('It grew by −2.5% to $ 1,000 (or 900 €) in 2014–15, not CASA-1000.');
		const figures = findFigures(points, { start: 0, end: points.length });
		expect(figures.map(({ start, end }) => sliceText({ points } as never, start, end))).toEqual([
			'-2.5%',
			'$ 1,000',
			'900 €',
			'2014-15',
			'1000'
		]);
	});
});
