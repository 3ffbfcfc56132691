import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { encodeGazetteer } from '../../../src/gazetteer/encode.ts';
import { Gazetteer } from '../../../src/gazetteer/gazetteer.ts';
import { toNameKey } from '../../../src/mentions/scan/name-trie.ts';
import { GAZETTEER_FILE, readGazetteer } from '../../../src/server/read-gazetteer.ts';

const row = (id: string, name: string, population: number) => ({
	id,
	name,
	lat: -12.046,
	lon: 179.999,
	country: 'PE',
	admin1: 'PE.15',
	kind: 'city' as const,
	population,
	keys: [
		{
			key: toNameKey(name),
			isOther: false,
			written: null
		}
	]
});

test('what is encoded is read again, and the same rows in any order give the same bytes', () => {
	const lists = {
		words: ['of'],
		firstNames: ['rosa'],
		demonyms: ['peruvian\tPE']
	};
	const rows = [row('a:1', 'Lima', 4_294_967_295), row('a:2', 'Río Bravo', 0)];
	const bytes = encodeGazetteer(rows, lists);
	expect(encodeGazetteer(rows.toReversed(), lists)).toEqual(bytes);
	const gazetteer = new Gazetteer(bytes);
	const [found] = gazetteer.find(toNameKey('rio bravo'));
	expect(gazetteer.place(found?.index ?? -1)).toMatchObject({
		id: 'a:2',
		name: 'Río Bravo',
		lat: -12.046,
		lon: 179.999
	});
	expect(gazetteer.place(0).population).toBe(4_294_967_295);
	expect(gazetteer.demonyms.get('peruvian')).toBe('PE');
});

const gazetteer = readGazetteer();
const listKinds = (name: string): string[] => {
	return gazetteer.find(toNameKey(name)).map(({ index }) => {
		const { kind, country } = gazetteer.place(index);
		return `${kind} ${country}`;
	});
};

test.each([
	['Kyrgyzstan', 'country KG'],
	['Киргизия', 'country KG'],
	['U.S.', 'country US'],
	['Bishkek', 'capital KG'],
	['Saint Petersburg', 'city RU'],
	['St. Petersburg', 'city US'],
	['Louisiana', 'province US'],
	['Caddo Parish', 'county US'],
	['Yenisey', 'river '],
	['Gulf of Aden', 'water '],
	['Port of Mombasa', 'port KE']
])('the gazetteer knows %s as %s', (name, kind) => {
	expect(listKinds(name)).toContain(kind);
});

test('its file is no larger than 12 MB', () => {
	expect(statSync(GAZETTEER_FILE).size).toBeLessThanOrEqual(12_000_000);
});

test.each([
	['france', 'FR', [41, 51, -5, 10]],
	['netherlands', 'NL', [50.7, 53.6, 3.3, 7.3]],
	['portugal', 'PT', [36.9, 42.2, -9.6, -6.1]],
	['spain', 'ES', [36, 43.8, -9.4, 3.4]],
	['norway', 'NO', [57.9, 71.2, 4.5, 31.2]],
	['denmark', 'DK', [54.5, 57.8, 8, 12.8]],
	['ecuador', 'EC', [-5.1, 1.5, -81.1, -75.1]],
	['united states', 'US', [30, 49.4, -125, -67]],
	['russia', 'RU', [50, 72, 35, 140]],
	['new zealand', 'NZ', [-47.4, -34.3, 166.3, 178.6]],
	['mozambique', 'MZ', [-26.9, -10.4, 30.2, 40.9]]
] as const)(
	'the middle of %s lies in it, not between it and what it owns overseas',
	(name, code, [south, north, west, east]) => {
		const gazetteer = readGazetteer();
		const places = gazetteer.find(toNameKey(name)).map(({ index }) => gazetteer.place(index));
		const country = places.find(({ kind }) => kind === 'country');
		expect(country?.country).toBe(code);
		const { lat = NaN, lon = NaN } = country ?? {};
		expect([lat > south, lat < north, lon > west, lon < east], `${lat}, ${lon}`).toEqual([true, true, true, true]);
	}
);
