import { describe, expect, it } from 'vitest';
import { Geoparser } from '../../../src/geoparsing/geoparse.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';

const geoparser = new Geoparser(readGazetteer());
const kindsOf = (text: string): (string | undefined)[] => {
	return geoparser.parse(text).map(({ candidates: [first], text: name }) => first && `${name} ${first.kind}`);
};

describe('a river that a province is called like', () => {
	it.each([
		'They crossed the Zambezi.',
		'The plan to dam the Zambezi fifty-four kilometres farther down is old.',
		'Lorries rolled over the Zambezi without a ferry.'
	])('is meant with an article of its own: %s', (text) => {
		expect(kindsOf(text)).toContain('Zambezi river');
	});
	it('is not meant where the article is that of another word, nor without one', () => {
		expect(kindsOf('Namibia asked the governor. In the Zambezi region no road was built.')).toContain(
			'Zambezi region province'
		);
		expect(kindsOf('Votes were counted in Namibia: in Zambezi, Kavango and Erongo.')).not.toContain(
			'Zambezi river'
		);
	});
	it('gives way to a country, which has an article too', () => {
		expect(kindsOf('He flew to the Gambia and stayed.')).toContain('Gambia country');
	});
});

describe('a name', () => {
	it('does not bear itself out: a division far from all else that is named is no more likely for being a division', () => {
		const [bank] = geoparser
			.parse('Zambia draws its power from Kafue Gorge and from Kariba North Bank. Lusaka and Harare want more.')
			.filter(({ text }) => text === 'North Bank');
		expect(bank?.confidence ?? 0).toBeLessThan(0.6);
		expect(bank?.reasons ?? []).not.toContain('its country is named in the document');
	});
	it('of a state is no place in the name of its money', () => {
		expect(kindsOf('The price was given as 4.5 billion US dollars, and in Brazil as 20 billion.')).toEqual([
			'Brazil country'
		]);
	});
});
