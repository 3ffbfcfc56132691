import { expect, test } from 'vitest';
import { Geoparser } from '../../../src/geoparsing/geoparse.ts';
import type { ProposedMention } from '../../../src/model/proposals/mention.ts';
import { MentionSchema } from '../../../src/model/proposals/mention.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';

const geoparser = new Geoparser(readGazetteer());
const isPlace = ({ sense, kind }: ProposedMention): boolean => {
	return sense !== 'person' && sense !== 'part-of-name' && kind !== 'hint';
};
/** Names found, each with the country it is taken to lie in. */
const list = (text: string): string[] => {
	return geoparser
		.parse(text)
		.filter(isPlace)
		.map(({ text: name, country }) => `${name}/${country ?? ''}`);
};

test('a mention holds what its schema says, with offsets in code points', () => {
	const text = '🚢🚢 The ferry sails from Mombasa in Kenya.';
	const mentions = geoparser.parse(text);
	expect(mentions.length).toBe(2);
	for (const mention of mentions) {
		expect(MentionSchema.parse(mention)).toEqual(mention);
		expect([...text].slice(mention.start, mention.end).join('')).toBe(mention.text);
	}
});

test.each([
	['what follows says where it lies', 'He grew up in Alexandria, Louisiana.', 'Alexandria/US'],
	['the shortened state says where it lies', 'She moved to Paris, Tex., last year.', 'Paris/US'],
	['the state itself is what the town lies in', 'It rained in Atlanta, Georgia.', 'Georgia/US'],
	['countries in a list are countries', 'Armenia, Georgia and Azerbaijan met in Yerevan.', 'Georgia/GE'],
	['a country named in the document draws its towns', 'Kenya built a road. It ends in Malindi.', 'Malindi/KE'],
	['a large city without more', 'The train to London was late.', 'London/GB']
])('where a name is shared, %s', (_, text, expected) => {
	expect(list(text)).toContain(expected);
});

test('a list that shares its last word names several places', () => {
	expect(list('Trade between South, Central and West Asia grew.')).toEqual(['South/', 'Central/', 'West Asia/']);
	expect(list('Envoys of North and South Korea met.')).toEqual(['North/KP', 'South Korea/KR']);
});

test('an abbreviation introduced in brackets is the name wherever it stands', () => {
	const found = geoparser.parse('Troops left South Kivu Province (SKP) in May. The SKP stayed calm.');
	const short = found.filter(({ text }) => text === 'SKP');
	expect(short).toHaveLength(2);
	expect(new Set(short.map(({ country }) => country))).toEqual(new Set(['CD']));
});

test.each([
	['a word that is a name too', 'Reading is fun, and a mobile phone helps. Orange juice is nice.'],
	['a person called like a place', 'Chad Smith said so. Paris Hilton agreed with him.'],
	['a firm or a paper', 'He wrote for the Boston Globe and the Denver Post.'],
	['an institution', 'She studied at the University of Manchester.'],
	['money', 'It costs US$40.'],
	['a month, a day, a people', 'In March the Chinese left on Sunday.']
])('%s is no place', (_, text) => {
	expect(list(text).filter((found) => !found.startsWith('Manchester'))).toEqual([]);
});

test('one name nobody can place hides no other', () => {
	const found = geoparser.parse('Boats cross from Ulufara Island to Zanzibar.');
	expect(found.map(({ text, lat }) => [text, lat !== null])).toEqual([
		['Ulufara Island', false],
		['Zanzibar', true]
	]);
});

test.each([
	['Из Бишкека поезд идёт в Новосибирск. Франция согласна.', ['Новосибирск/RU', 'Франция/FR']],
	['代表团从北京到东京。', ['北京/CN', '东京/JP']],
	['وصل الوفد من القاهرة إلى بيروت.', ['القاهرة/EG', 'بيروت/LB']],
	['Der Zug fährt von Graz nach Maribor.', ['Graz/AT', 'Maribor/SI']],
	['Le navire va de Marseille à Alger.', ['Marseille/FR', 'Alger/DZ']]
])('names are found in other languages: %s', (text, expected) => {
	expect(list(text)).toEqual(expect.arrayContaining(expected));
});

test('who acts is a government, a team or an institution; where something is is the place', () => {
	const senseOf = (text: string, name: string): string | undefined => {
		return geoparser.parse(text).find((mention) => mention.text === name)?.sense;
	};
	expect(senseOf('The bridge lies in Norway, near the coast.', 'Norway')).toBe('place');
	expect(senseOf('Norway agreed to the treaty with other governments.', 'Norway')).toBe('government');
	expect(senseOf('Norway beat Denmark in the final and won the cup.', 'Norway')).toBe('institution');
	expect(senseOf('The Corentyne River divides Guyana and Suriname.', 'Corentyne River')).toBe('place');
	expect(senseOf('She studied music in Germany, Austria and Poland before the war.', 'Poland')).toBe('place');
	expect(senseOf('Portugal is one of the oldest countries on the western coast of Europe.', 'Portugal')).toBe(
		'place'
	);
	expect(senseOf('The envoy was recalled at the request of Turkey.', 'Turkey')).toBe('government');
});

test('a site that is described and not named is a hint without a position', () => {
	const [hint] = geoparser.parse('They plan an Indian army base near Leh.').filter(({ kind }) => kind === 'hint');
	expect(hint).toMatchObject({
		text: 'an Indian army base',
		lat: null,
		candidates: []
	});
	const hints = geoparser
		.parse('A base near Gwadar and a mill outside Karachi. An army camp in Quetta shut.')
		.filter(({ kind }) => kind === 'hint');
	expect(hints.map(({ text }) => text)).toEqual(['A base', 'a mill', 'An army camp']);
});

test('the names of an atlas come first, and each rank has its reasons in words', () => {
	const own = new Geoparser(readGazetteer(), [
		{
			place: {
				id: 'atlas:old-london',
				name: 'Old London',
				lat: 1,
				lon: 2,
				country: null,
				kind: 'feature',
				population: null
			},
			names: [{ text: 'London' }]
		}
	]);
	const [mention] = own.parse('The road to London is long.');
	expect(mention?.candidates.map(({ id }) => id).slice(0, 2)).toEqual(['atlas:old-london', 'geonames:2643743']);
	expect(mention?.candidates[0]?.reasons).toContain('a feature of the atlas');
	expect(mention?.candidates.every(({ reasons }) => reasons.length > 0)).toBe(true);
});

test('of a country no number of people is given: only those of its towns are known', () => {
	const [mention] = geoparser.parse('Ships of Mozambique left the harbour.');
	const country = mention?.candidates.find(({ kind }) => kind === 'country');
	expect(country?.name).toBe('Mozambique');
	expect(country?.population).toBeNull();
	expect(geoparser.parse('The road to London is long.')[0]?.candidates[0]?.population).toBeGreaterThan(1_000_000);
});

test('a decision in the document is taken over for the same name, a rejected name is not proposed again', () => {
	const text = 'The road to London is long. London is far.';
	const decided = geoparser.parse(text, [
		{
			text: 'London',
			sense: 'place',
			candidate: 'geonames:6058560'
		}
	]);
	expect(decided.map(({ country, confidence }) => [country, confidence])).toEqual([
		['CA', 1],
		['CA', 1]
	]);
	expect(geoparser.parse(text, [{ text: 'London', sense: 'place', candidate: null }])).toEqual([]);
});

test.each([
	['a man of a town', 'A Dundalk man died near Drogheda in Ireland.', ['Dundalk/IE', 'Drogheda/IE']],
	[
		'a farmer of a town',
		'Firefighters from Kelowna helped in Canada. A Penticton farmer thanked them.',
		['Penticton/CA']
	],
	[
		'a water by its kind',
		'Ships wait in the Gulf of Aden and on Lake Michigan.',
		['Gulf of Aden/', 'Lake Michigan/']
	],
	['a county by its kind', 'A Lamar County jury in Paris, Texas, was out.', ['Lamar County/US', 'Paris/US']],
	['a Canadian province as papers shorten it', 'Vernon, B.C. - Snow fell.', ['Vernon/CA', 'B.C./CA']],
	[
		'towns beyond English',
		'Der Zug fährt von Klagenfurt über Villach nach Lienz in Österreich.',
		['Villach/AT', 'Lienz/AT']
	]
])('local news names %s', (_, text, expected) => {
	expect(list(text)).toEqual(expect.arrayContaining(expected));
});

test('a Korean name is found with a particle written onto it, which is no part of it', () => {
	expect(list('서울과 부산을 잇는 철도가 대전에서 멈췄다.')).toEqual(['서울/KR', '부산/KR', '대전/KR']);
});

test('plain words of an alphabet without capitals are no places', () => {
	expect(list('باران جنوب را آن سال گرفت.')).toEqual([]);
});

test('confidence is a share, and lower for a name that may be many places', () => {
	const [sure] = geoparser.parse('The ship left Nairobi, Kenya.');
	const [unsure] = geoparser.parse('He lives in Springfield now.');
	expect(sure?.confidence).toBeGreaterThan(0.85);
	expect(unsure?.confidence).toBeLessThan(sure?.confidence ?? 0);
});

test.each([
	['Russian cases', 'Поезд из Самары пришёл в Москву, а не в Казань.', ['Самары/RU', 'Москву/RU', 'Казань/RU']],
	['Russian cases of a country', 'Посол Франции говорил о Китае.', ['Франции/FR', 'Китае/CN']],
	['Arabic letters written onto a name', 'عاد الوفد من بغداد ونزل بالقاهرة.', ['بغداد/IQ', 'القاهرة/EG']]
])('names are found in other forms: %s', (_, text, expected) => {
	expect(list(text)).toEqual(expect.arrayContaining(expected));
});

test('a common word in another form is no name', () => {
	expect(list('Он долго говорил о домах и мостах. Дороги были плохи.')).toEqual([]);
});

test('what a person marks is ranked by what else the text names, and what each reason weighs sums to the score', () => {
	const text = 'Egypt built a road. It ends in Alexandria or Nowhereville.';
	const range = (name: string) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length });
	const [known, nowhere] = geoparser.rankMarked(text, [range('Alexandria'), range('Nowhereville')]);
	expect(known!.candidates[0]).toMatchObject({ country: 'EG' });
	expect(known!.candidates[0]!.reasons).toContain('its country is named in the document');
	expect(nowhere).toEqual({ candidates: [], confidence: 0 });
	const weights = known!.candidates.map((each) => each.weights!.reduce((sum, weight) => sum + weight, 0));
	const [first, second] = known!.candidates;
	expect(Math.log(first!.score / second!.score)).toBeCloseTo(weights[0]! - weights[1]!, 0);
	expect(known!.candidates.every(({ reasons, weights: all }) => all!.length === reasons.length + 1)).toBe(true);
});
