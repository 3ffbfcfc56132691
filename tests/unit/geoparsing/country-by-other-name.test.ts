import { expect, test } from 'vitest';
import { Geoparser } from '../../../src/geoparsing/geoparse.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';

const geoparser = new Geoparser(readGazetteer());
const countryOf = (text: string, name: string): string | null | undefined => {
	return geoparser.parse(text).find((mention) => mention.text === name)?.country;
};

test.each([
	['BO', 'Trinidad', 'The barge came down to Trinidad in May. Bolivia has no coast of its own.'],
	['AR', 'Formosa', 'The bridge at Formosa was shut. Argentina had paid for it.'],
	['TT', 'Trinidad', 'The barge came over to Trinidad in May.'],
	['TT', 'Trinidad', 'Bolivia sent a barge to Trinidad. The ministers of Trinidad and Tobago met it.'],
	['TW', 'Formosa', 'In those days tea came from Formosa.'],
	['NL', 'Holland', 'Tulips came from Holland to the United States.']
])('%s is meant by %s in: %s', (country, name, text) => {
	expect(countryOf(text, name)).toBe(country);
});
