import { expect, test } from 'vitest';
import { Geoparser } from '../../../src/geoparsing/geoparse.ts';
import { listOwnForms, tellInflection } from '../../../src/geoparsing/inflections.ts';
import { isBareKind } from '../../../src/geoparsing/kind-words.ts';
import type { ProposedMention } from '../../../src/model/proposals/mention.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';

const geoparser = new Geoparser(readGazetteer());
const parse = (text: string): ProposedMention[] => {
	return geoparser.parse(text).filter(({ sense, kind }) => {
		return sense !== 'person' && sense !== 'part-of-name' && kind !== 'hint';
	});
};
/** As written, the name it is taken for, and the country. */
const list = (text: string): string[] => {
	return parse(text).map(({ text: written, name, country }) => `${written}: ${name ?? ''}/${country ?? ''}`);
};
const kindOf = (text: string, written: string): string | undefined => {
	return parse(text).find((mention) => mention.text === written)?.kind;
};

test.each([
	[
		'Polish',
		'Autobus z Lublina do Rzeszowa stanął w Kielcach. Jabłka jadą do Niemiec i na Węgry, a sól do Nowego Jorku.',
		[
			'Lublina: Lublin/PL',
			'Rzeszowa: Rzeszów/PL',
			'Kielcach: Kielce/PL',
			'Niemiec: Germany/DE',
			'Węgry: Hungary/HU',
			'Nowego Jorku: New York/US'
		]
	],
	[
		'Czech',
		'Autobus z Liberce do Zlína jel přes Prahu. V Hradci Králové prší a z Francie se vozí víno.',
		[
			'Liberce: Liberec/CZ',
			'Zlína: Zlín/CZ',
			'Prahu: Prague/CZ',
			'Hradci Králové: Hradec Králové/CZ',
			'Francie: France/FR'
		]
	],
	['Slovak', 'Autobus z Prešova do Bratislavy stál v Nitre a je plný.', ['Prešova: Prešov/SK', 'Nitre: Nitra/SK']],
	['Croatian', 'Vlak iz Zadra je stao u Puli, a kruh se vozi iz Srbije.', ['Puli: Pula/HR', 'Srbije: Serbia/RS']],
	[
		'Hungarian',
		'A busz Szegedről Győrbe ment, és a búza Szerbiából jött.',
		['Szegedről: Szeged/HU', 'Győrbe: Győr/HU', 'Szerbiából: Serbia/RS']
	],
	['Finnish', 'Bussi ajoi Porista Vaasaan, ja Norjassa oli pakkasta.', ['Porista: Pori/FI', 'Norjassa: Norway/NO']],
	[
		'Latvian',
		'Liepājā un Jelgavā ir sniegs, bet Igaunijā spīd saule un nav vēja.',
		['Liepājā: Liepāja/LV', 'Jelgavā: Jelgava/LV']
	],
	[
		'Lithuanian',
		'Traukinys iš Vilniaus į Kauną vėluoja, ir javai yra iš Lenkijos.',
		['Vilniaus: Vilnius/LT', 'Kauną: Kaunas/LT', 'Lenkijos: Poland/PL']
	],
	[
		'Greek',
		'Το λεωφορείο από την Πάτρα έφυγε για τη Λάρισα και το λάδι είναι της Ιταλίας.',
		['Λάρισα: Lárisa/GR', 'Ιταλίας: Italy/IT']
	],
	[
		'Ukrainian',
		'Автобус зі Львова стоїть у Києві, а хліб везуть до Польщі.',
		['Львова: Lviv/UA', 'Києві: Kyiv/UA', 'Польщі: Poland/PL']
	],
	[
		'Russian adjectives',
		'Поезд стоит в Великих Луках. Посол Саудовской Аравии уехал.',
		['Саудовской Аравии: Saudi Arabia/SA']
	],
	['Arabic with two letters before it', 'نزل المطر بالقاهرة وبالرباط.', ['القاهرة: Cairo/EG', 'الرباط: Rabat/MA']]
])('names are found in the forms of %s', (_, text, expected) => {
	expect(list(text)).toEqual(expect.arrayContaining(expected));
});

test('German towns are found as adjectives before what is theirs, papers called after them are not', () => {
	const found = list(
		'Die Stuttgarter Brücke ist gesperrt, der Dresdner Markt nicht. Die Frankfurter Rundschau und die Züge der Schweiz kamen spät.'
	);
	expect(found).toContain('Stuttgarter: Stuttgart/DE');
	expect(found).toContain('Dresdner: Dresden/DE');
	expect(found.some((name) => name.startsWith('Frankfurter'))).toBe(false);
	expect(list('Der Lauf des Essens und der Hamburger mit Käse war in der Küche bekannt.')).toEqual([]);
});

test('a name is taken in another form only where the text is of that language', () => {
	expect(list('The singer Berlina met the driver Parisa and said that it was late.')).toEqual([]);
	expect(tellInflection('The bridge to the west was closed, and it is said to be old.')?.endings).toEqual([]);
	expect(tellInflection('Most na rzece jest zamknięty, a droga do miasta nie jest.')?.language).toBe('pl');
	const polish = tellInflection('Most na rzece jest zamknięty, a droga do miasta nie jest.');
	expect(polish && listOwnForms(polish, 'krakowie')).toContain('krakow');
});

test.each(['Región', 'Provincia', 'Département', 'Oblast', 'Comté', 'Województwo', 'область', 'محافظة', 'The River'])(
	'the bare word for a kind is no place: %s',
	(word) => {
		expect(list(`Está en la ${word} y nada más. ${word} de otro modo, en la ${word}.`)).toEqual([]);
	}
);

test('names that look like a word for a kind stay names', () => {
	expect(['Montana', 'Laguna', 'Porto', 'Bahia', 'Kota', 'Pueblo'].filter(isBareKind)).toEqual([]);
	expect(list('The road to Montana is long, and so is that to Porto.')).toEqual([
		'Montana: Montana/US',
		'Porto: Porto/PT'
	]);
});

test('a town is meant by the name it shares with its division, unless the division is said', () => {
	expect(kindOf('El tren de Málaga a Jaén salió.', 'Málaga')).toBe('city');
	expect(kindOf('En la provincia de Málaga nieva y en la costa no.', 'Málaga')).toBe('province');
	expect(kindOf('اتوبوس از شیراز به کرمان رفت.', 'کرمان')).toBe('city');
	expect(kindOf('Fires burn in the state of Washington.', 'Washington')).toBe('province');
	// A state is not left for its capital of the same name.
	expect(kindOf('Trains from Belgium to Luxembourg were late.', 'Luxembourg')).toBe('country');
});

test('words for a kind in small letters are part of a name that has them', () => {
	expect(list('Los barcos cruzan el golfo de México y el mar Negro hacia el lago Titicaca.')).toEqual([
		'golfo de México: Gulf of Mexico/',
		'mar Negro: Black Sea/',
		'lago Titicaca: Lake Titicaca/'
	]);
	expect(list('Vive en la ciudad de Guatemala con su tía.')).toEqual(['ciudad de Guatemala: Guatemala City/GT']);
});

test.each([
	[
		'older names of states',
		'Поезд из Туркмении и из Молдавии опоздал.',
		['Туркмении: Turkmenistan/TM', 'Молдавии: Moldova/MD']
	],
	['a preposition that begins a sentence', 'En Puerto Montt llueve y hace frío.', ['Puerto Montt: Puerto Montt/CL']],
	['what a Turkish ending follows', "Otobüs Edirne'den Çanakkale'ye gitti.", ['Çanakkale: Çanakkale/TR']],
	['what an Urdu postposition follows', 'سکھر سے پشاور تک بارش ہوئی۔', ['سکھر: Sukkur/PK']],
	['a short name of a large city', 'وصل القطار إلى جدة ثم عاد من حلب.', ['جدة: Jeddah/SA', 'حلب: Aleppo/SY']],
	['a region of old', "Le vin de Bourgogne et celui d'Alsace sont bons.", ['Bourgogne: Bourgogne-Franche-Comté/FR']],
	[
		'waters and mountains',
		'Boats cross Loch Lomond. A hut on Mount Elgon burnt, and the Orinoco rose.',
		['Loch Lomond: Loch Lomond/GB', 'Orinoco: Orinoco/']
	],
	[
		'a fort, a city',
		'The fire spread to Fort McMurray. Crowds left Kuwait City at night.',
		['Fort McMurray: Fort McMurray/CA', 'Kuwait City: Kuwait City/KW']
	]
])('found: %s', (_, text, expected) => {
	expect(list(text)).toEqual(expect.arrayContaining(expected));
});

test('what is called after a river is no river', () => {
	expect(list('Doctors fear the Ebola virus more than the flu.')).toEqual([]);
});

test('a town with what it lies in is the place, not those who act for it', () => {
	const [first] = parse('Walla Walla, Washington; Truth or Consequences, New Mexico; Paris, Texas.');
	expect(first).toMatchObject({ text: 'Walla Walla', sense: 'place' });
});

test.each([
	[
		'Lithuanian places where something is',
		'Vakar iš ryto Alytuje ir Panevėžyje snigo, o svečiai yra iš Rygos.',
		['Alytuje: Alytus/LT', 'Panevėžyje: Panevėžys/LT']
	],
	[
		'Finnish stems that change',
		'Lahdessa oli jäätä, ja Seinäjoella sekä Rovaniemellä satoi lunta.',
		['Lahdessa: Lahti/FI', 'Seinäjoella: Seinäjoki/FI', 'Rovaniemellä: Rovaniemi/FI']
	],
	[
		'Serbian stems that lose a vowel',
		'Пут од Крагујевца до Краљева је затворен.',
		['Крагујевца: Kragujevac/RS', 'Краљева: Kraljevo/RS']
	],
	[
		'a language without prepositions, named plainly',
		'Sild oli kinni ja see on halb, kuid Tartu rong ei oota.',
		['Tartu: Tartu/EE']
	],
	[
		'Turkish endings after an apostrophe',
		"Kar yağdı, Muş'ta ve Ağrı'da okul bir gün kapalı.",
		['Muş: Muş/TR', 'Ağrı: Ağrı/TR']
	]
])('found in %s', (_, text, expected) => {
	expect(list(text)).toEqual(expect.arrayContaining(expected));
});
