import { describe, expect, it } from 'vitest';
import { findValues } from '../../../src/values/find-values.ts';
import { quantitiesOf, statusesOf } from '../../samples/values.ts';

describe('quantities', () => {
	it.each([
		['about $2 billion', 2e9, 2e9, 'USD'],
		['2 to 2.5 billion dollars', 2e9, 2.5e9, 'USD'],
		['US$ 1.2bn', 1.2e9, 1.2e9, 'USD'],
		['Rs 5 crore', 5e7, 5e7, 'INR'],
		['1,00,000 rupees', 1e5, 1e5, 'INR'],
		['3 lakh people', 3e5, 3e5, 'people'],
		['a 1,100-km line', 1100, 1100, 'km'],
		['between 3 and 4 km', 3, 4, 'km'],
		['25 miles', 25, 25, 'miles'],
		['450 MW', 450, 450, 'MW'],
		['2 GW', 2000, 2000, 'MW'],
		['5–7 million tonnes', 5e6, 7e6, 't'],
		['30 bcm', 3e10, 3e10, 'm³'],
		['12.5 %', 12.5, 12.5, 'percent'],
		['more than 3,000 soldiers', 3000, 3000, 'soldiers'],
		['two hundred families', 200, 200, 'families']
	])('%s', (text, min, max, unit) => {
		expect(quantitiesOf(text).map(([, ...rest]) => rest)).toEqual([[min, max, unit]]);
	});
	it.each([
		['ru', '2,5 млрд долларов', 2.5e9, 'USD'],
		['ru', '3 тыс. человек', 3000, 'people'],
		['zh', '20亿美元', 2e9, 'USD'],
		['zh', '1100公里', 1100, 'km'],
		['zh', '45万千瓦', 450, 'MW'],
		['fr', '1 100 km', 1100, 'km'],
		['fr', '2,5 milliards de dollars', 2.5e9, 'USD'],
		['es', '2.500 millones de dólares', 2.5e9, 'USD'],
		['ar', '٣ مليار دولار', 3e9, 'USD'],
		['de', '1.100,5 Kilometer', 1100.5, 'km']
	])('%s: %s', (language, text, amount, unit) => {
		expect(quantitiesOf(text, language).map(([, min, , each]) => [min, each])).toEqual([[amount, unit]]);
	});
	it('are no numbers without a unit, and no parts of longer ones', () => {
		expect(quantitiesOf('Chapter 12 names 3 and version 1.2.3 of 4.')).toEqual([]);
	});
});

describe('what stands in two paragraphs', () => {
	it('is not read together, and what stands in the second alone is found', () => {
		const found = quantitiesOf(
			'3 February 2021\n\nThe five turbines have run since May.\n\n \t\n12\n \nkm of road'
		);
		expect(found).toEqual([['five turbines', 5, 5, 'turbines']]);
	});
});

describe('statuses', () => {
	it.each([
		['The pier is to be built next year.', 'is to be built', 'proposed'],
		['Uganda has offered to help.', 'has offered', 'proposed'],
		['The bank declined.', 'declined', 'declined'],
		['The road is under construction.', 'under construction', 'under-construction'],
		['The dam has been completed.', 'has been completed', 'completed'],
		['The two states signed it.', 'signed', 'agreed'],
		['Work was put on hold.', 'on hold', 'stalled'],
		['The scheme was scrapped.', 'scrapped', 'cancelled'],
		['The mine was dismantled.', 'dismantled', 'ended'],
		['The line is not yet in operation.', 'in operation', 'not in-operation']
	])('%s', (text, words, status) => {
		expect(statusesOf(text)).toContainEqual([words, status]);
	});
	it.each([
		['ru', 'Мост строится.', 'under-construction'],
		['ru', 'Дорога не построена.', 'not completed'],
		['zh', '大桥正在建设。', 'under-construction'],
		['fr', 'Le pont est en construction.', 'under-construction'],
		['es', 'El banco rechazó la obra.', 'declined'],
		['ar', 'الطريق قيد الإنشاء', 'under-construction']
	])('%s: %s', (language, text, status) => {
		expect(statusesOf(text, language).map(([, each]) => each)).toContain(status);
	});
});

describe('values of a whole text', () => {
	it('stand at code points, also after letters of two units and beyond the first part', () => {
		const before = '𐎠𐎼𐎹 '.repeat(30_000);
		const text = `${before}\n\nIn 2014 it had 450 MW.`;
		const { dates, quantities } = findValues(text);
		const points = Array.from(text);
		expect(dates.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(['2014']);
		expect(quantities.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(['450 MW']);
	});
});
