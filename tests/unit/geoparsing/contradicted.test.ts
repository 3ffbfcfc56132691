import { expect, test } from 'vitest';
import { calibrate } from '../../../src/geoparsing/calibration.ts';
import { Geoparser } from '../../../src/geoparsing/geoparse.ts';
import type { ProposedMention } from '../../../src/model/proposals/mention.ts';
import { Confidences } from '../../../src/review/how-sure.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';

const geoparser = new Geoparser(readGazetteer());
const find = (text: string, name: string): ProposedMention | undefined => {
	return geoparser.parse(text).find((mention) => mention.text === name);
};

test.each([
	['Stroud', 'A truck was stopped in Stroud, Ontario, on Friday.'],
	['Guildford', 'The mill in Guildford, Montana, burnt down on Friday.']
])('%s is not placed where the state named after it has no place of that name', (name, text) => {
	const found = find(text, name);
	expect(found).toMatchObject({ sense: 'place', lat: null, lon: null, name: null });
	expect(found?.confidence).toBeLessThan(0.7);
	expect(found?.candidates.length).toBeGreaterThan(0);
	expect(found?.reasons.some((reason) => reason.endsWith('is named after it, and this one lies elsewhere'))).toBe(
		true
	);
});

test.each([
	['Delhi', 'US', 'Crews came from Delhi, Louisiana, at night.'],
	['Georgia', 'GE', 'Envoys of Armenia, Georgia and Azerbaijan met.'],
	['Boston', 'US', 'She moved from Boston, Massachusetts, last year.']
])('%s stays placed in %s', (name, country, text) => {
	expect(find(text, name)?.country).toBe(country);
});

test.each([
	['Michigan State', 'She teaches at Michigan State University in winter.'],
	['Somali', 'Most Somali refugees had left the camp by then.'],
	["The state's", "The rain fell for days. The state's office was shut."],
	['California', 'A strain like A/California/7/2009 is in the vaccine.']
])('%s is no place where its neighbours say so', (name, text) => {
	const sense = find(text, name)?.sense ?? 'part-of-name';
	expect(sense).toBe('part-of-name');
});

test('what is surest is right in 99 of 100 and more, so that not all need to be looked at', () => {
	expect(calibrate(0.995, 1)).toBeGreaterThanOrEqual(0.99);
	expect(calibrate(0.6, 1)).toBeLessThan(0.8);
	const rest = new Confidences();
	rest.add(0.996, 100);
	rest.add(0.984, 100);
	// 0.4 and 1.6 are expected to be wrong: as many as one in a hundred of all.
	expect(rest.countToReach(0.99)).toBe(0);
	rest.add(0.984, 100);
	expect(rest.countToReach(0.99)).toBe(100);
});

test('small places that lie together are found without their country, and each alone is not', () => {
	const found = geoparser
		.parse(
			'The ferry leaves Klaksvík at six. Sheep were driven from Viðareiði, and a school opened in Fuglafjørður. Fishermen of Vestmanna landed cod. The road from Sørvágur to Miðvágur was shut, and a choir from Tvøroyri sang in Vágur.'
		)
		.filter(({ country }) => country === 'FO')
		.map(({ text }) => text);
	expect(found).toContain('Klaksvík');
	expect(found).toHaveLength(8);
	expect(find('The ferry leaves Klaksvík at six.', 'Klaksvík')).toBeUndefined();
});
