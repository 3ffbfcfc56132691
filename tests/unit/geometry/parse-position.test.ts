import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPosition, parsePosition } from '../../../src/geometry/parse-position.ts';

const read = (text: string): unknown => {
	const parsed = parsePosition(text);
	return 'position' in parsed ? parsed.position.map((each) => Math.round(each * 1e4) / 1e4) : parsed.message;
};
const HERE = [129.7333, 62.3167];

describe('a position as people write it', () => {
	it.each([
		'62.316667, 129.733333',
		'62.316667 129.733333',
		'62,316667; 129,733333',
		'62,316667 129,733333',
		'62°19′N 129°44′E',
		"62°19'N, 129°44'E",
		'62° 19\' 0" N 129° 44\' 0" E',
		'62 19 0 N 129 44 0 E',
		'62:19:00N 129:44:00E',
		'N 62°19.000 E 129°44.000',
		'N62.316667 E129.733333',
		'129°44′E 62°19′N',
		'129.733333 E, 62.316667 N',
		'62º19’ north, 129º44’ east',
		'(62.316667, 129.733333)',
		'lat: 62.316667, lng: 129.733333',
		'62°19′00″ 129°44′00″',
		'https://www.openstreetmap.org/#map=12/62.316667/129.733333',
		'https://www.openstreetmap.org/?mlat=62.316667&mlon=129.733333#map=4/10/10',
		'https://www.google.com/maps/@62.316667,129.733333,12z',
		'https://www.google.com/maps/place/X/@10.1,20.2,9z/data=!3m1!8m2!3d62.316667!4d129.733333',
		'https://maps.apple.com/?ll=62.316667%2C129.733333',
		'https://www.bing.com/maps?cp=62.316667~129.733333&lvl=11',
		'https://yandex.com/maps/?pt=129.733333,62.316667&z=9',
		'geo:62.316667,129.733333?z=9'
	])('%s', (text) => {
		expect(read(text)).toEqual(HERE);
	});
	it('south and west are negative, by letter or by sign', () => {
		expect(read('33°52′S 151°12′E')).toEqual([151.2, -33.8667]);
		expect(read('−33.8667, −70.5')).toEqual([-70.5, -33.8667]);
		expect(read('0.5 S, 78.5 W')).toEqual([-78.5, -0.5]);
	});
	it.each([
		['129.73, 62.31', 'Is the longitude first?'],
		['95, 200', '95 is no latitude'],
		['10, 200', '200 is no longitude'],
		['62°61′N 129°44′E', 'This is no position'],
		['62.5°19′N 129°44′E', 'This is no position'],
		['-62 N 129 E', 'This is no position'],
		['62 N 63 N', 'Both numbers are latitudes'],
		['Yakutsk', 'This is no position'],
		['62.3', 'This is no position'],
		['', 'This is no position'],
		['https://maps.example/abc', 'This link holds no position']
	])('%s is told and not guessed', (text, message) => {
		expect(read(text)).toContain(message);
	});
	it('what is written is read again', () => {
		const degree = (most: number): fc.Arbitrary<number> =>
			fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((n) => n / 1e4);
		fc.assert(
			fc.property(degree(180), degree(90), (lng, lat) => {
				const [x, y] = read(formatPosition([lng, lat])) as number[];
				expect([x, y]).toEqual([lng + 0, lat + 0]);
			})
		);
	});
});
