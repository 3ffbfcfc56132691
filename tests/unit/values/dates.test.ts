import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/values/dates/find-dates.ts';
import { parseEdtf } from '../../../src/time/parse-edtf.ts';
import { datesOf } from '../../samples/values.ts';

const published = '2014-06-20';
const value = (text: string, options = {}): string | null | undefined =>
	datesOf(text, { published, ...options })[0]?.[1];

describe('dates with their year', () => {
	it.each([
		['on 12 June 2014', '2014-06-12'],
		['on the 12th of June, 2014', '2014-06-12'],
		['Thursday, June 12th, 2014', '2014-06-12'],
		['in June 2014', '2014-06'],
		['in June of 2014', '2014-06'],
		['2014-06-12', '2014-06-12'],
		['12.6.2014', '2014-06-12'],
		['25/12/2014', '2014-12-25'],
		['12/25/2014', '2014-12-25'],
		['from 5–7 June 2016', '2016-06-05/2016-06-07'],
		['5 June to 3 July 2014', '2014-06-05/2014-07-03'],
		['June to August 2014', '2014-06/2014-08'],
		['2011–15', '2011/2015'],
		['from 2011 to 2015', '2011/2015'],
		['between 2011 and 2015', '2011/2015'],
		['in the spring of 2015', '2015-21'],
		['in the second quarter of 2015', '2015-34'],
		['the first half of 2015', '2015-40'],
		['the 1990s', '199X'],
		['the late 1980s', '198X'],
		['the sixties', '196X'],
		['the 19th century', '18XX'],
		['the nineteenth century', '18XX'],
		['the fifth century BC', '-04XX'],
		['300 BC', '-0299'],
		['since 2009', '2009']
	])('%s', (text, edtf) => {
		expect(value(text)).toBe(edtf);
		expect(parseEdtf(edtf)).not.toBeNull();
	});
	it('keeps both readings where day and month may be exchanged', () => {
		expect(value('12/3/14')).toBe('[2014-03-12,2014-12-03]');
	});
	it('knows no 31 June, and no year in a price, a measure or a number', () => {
		expect(value('31.6.2014')).toBeUndefined();
		expect(datesOf('It cost $2000, is 1990 km long, moved 2015 people and has the number 1,950.')).toEqual([]);
	});
});

describe('dates from the day of the document', () => {
	it.each([
		['last year', '2013'],
		['this month', '2014-06'],
		['next week', '2014-06-23/2014-06-29'],
		['yesterday', '2014-06-19'],
		['last Tuesday', '2014-06-17'],
		['on Monday', '2014-06-16'],
		['two months ago', '2014-04'],
		['three days ago', '2014-06-17'],
		['two decades ago', '1994~'],
		['a quarter of a century ago', '1989~'],
		['half a century ago', '1964~'],
		['last March', '2014-03'],
		['last summer', '2013-22'],
		['over the past five years', '2009/2014'],
		['on 3 May', '2014-05-03'],
		['on 28 December', '2013-12-28']
	])('%s', (text, edtf) => {
		expect(value(text)).toBe(edtf);
	});
	it('are not guessed where that day is not known', () => {
		expect(value('last year', { published: null })).toBeNull();
		expect(value('on 3 May', { published: null })).toBe('XXXX-05-03');
		expect(value('yesterday', { published: '2014' })).toBeNull();
	});
});

describe('lengths and sets of times', () => {
	it.each([
		['for three years', 'duration', 'P3Y'],
		['a 30-year lease', 'duration', 'P30Y'],
		['two to three years', 'duration', 'P2Y/P3Y'],
		['half a year', 'duration', 'P6M'],
		['a quarter of a century', 'duration', 'P25Y'],
		['every two years', 'set', 'R/P2Y'],
		['twice a week', 'set', 'R/P1W'],
		['every Friday', 'set', 'R/P1W'],
		['every second year', 'set', 'R/P2Y'],
		['every other week', 'set', 'R/P2W'],
		['750,000 boxes a year', 'set', 'R/P1Y'],
		['thirty seconds', 'duration', 'PT30S']
	])('%s', (text, kind, edtf) => {
		expect(findDates(text)[0]).toMatchObject({ kind, value: edtf });
	});
	it.each(['A second line to the coast.', 'a second, longer tunnel', 'every second sleeper'])(
		'take no ordinal for a time: %s',
		(text) => {
			expect(datesOf(text)).toEqual([]);
		}
	);
	it('take no age for a time', () => {
		expect(datesOf('a 25-year-old driver')).toEqual([]);
	});
});

describe('other languages', () => {
	it.each([
		['ru', 'с 12 июня 2014 года', '2014-06-12'],
		['ru', 'в 1990-х годах', '199X'],
		['ru', 'в прошлом году', '2013'],
		['ru', 'с 2011 по 2015 год', '2011/2015'],
		['zh', '2014年6月12日', '2014-06-12'],
		['zh', '二〇一四年六月', '2014-06'],
		['zh', '20世纪90年代', '199X'],
		['ar', 'في ٣ حزيران ٢٠١٤', '2014-06-03'],
		['ar', 'في 12 يونيو 2014', '2014-06-12'],
		['fa', '۱۲ ژوئن ۲۰۱۴', '2014-06-12'],
		['fa', '۱ فروردین ۱۳۹۳', '2014-03-21'],
		['ur', '12 جون 2014', '2014-06-12'],
		['fr', 'le 1er mai 2015', '2015-05-01'],
		['fr', 'au XIXe siècle', '18XX'],
		['es', 'el 12 de junio de 2014', '2014-06-12'],
		['es', 'los años 90', '199X'],
		['de', 'am 12. Juni 2014', '2014-06-12'],
		['de', 'in den 1990er Jahren', '199X']
	])('%s: %s', (language, text, edtf) => {
		expect(value(text, { language })).toBe(edtf);
	});
});

it('stays fast on long runs of figures and spaces', () => {
	const hostile = ['1 '.repeat(20_000), '1,'.repeat(20_000), 'a quarter of a '.repeat(4000), ' '.repeat(50_000)];
	const started = process.cpuUsage().user;
	hostile.forEach((text) => findDates(text));
	expect((process.cpuUsage().user - started) / 1e6).toBeLessThan(5);
});

describe('so long before or after the day of the document, in other languages', () => {
	it.each([
		['ru', 'Два года назад мост закрыли.', '2012'],
		['ru', 'Год назад его открыли.', '2013'],
		['ru', 'Порт откроют через три месяца.', '2014-09'],
		['fr', 'Le pont fut fermé il y a trois ans.', '2011'],
		['fr', 'Il rouvrira dans deux semaines.', '2014-07-04'],
		['es', 'El puente se cerró hace cinco días.', '2014-06-15'],
		['es', 'Se abrirá dentro de un año.', '2015'],
		['de', 'Die Brücke wurde vor vier Jahren gesperrt.', '2010'],
		['de', 'Sie wird in 6 Monaten geöffnet.', '2014-12'],
		['ar', 'أغلق الجسر قبل عامين.', '2012'],
		['ar', 'أغلق الجسر قبل ثلاثة أشهر.', '2014-03'],
		['fa', 'پل دو سال پیش بسته شد.', '2012'],
		['zh', '这座桥两年前关闭。', '2012'],
		['zh', '这座桥三个月前关闭。', '2014-03']
	])('%s: %s', (language, text, edtf) => {
		expect(value(text, { language })).toBe(edtf);
	});
	it.each([
		['ar', 'أغلق الجسر قبل عام 2012.', '2012'],
		['zh', '这座桥2012年前关闭。', '2012'],
		['de', 'Sie stehen vor dem Tor.', undefined]
	])('before a year that is named is not so long ago: %s %s', (language, text, edtf) => {
		expect(value(text, { language })).toBe(edtf);
	});
});
