import { foldText } from '../text/fold.ts';
import type { KnownPlace } from './names.ts';
import type { Surroundings } from './surroundings.ts';

/*
 * Words for kinds of place in the languages whose texts are read, each with the kinds it speaks for. Folded as names are:
 * no accents, lower case. Forms of case are written out where they are common.
 */

interface KindWords {
	kinds: readonly KnownPlace['kind'][];
	/** Why such a place is likelier, in words. */
	reason: string;
	words: string;
}

const SPEAK: readonly KindWords[] = [
	{
		kinds: ['province', 'region'],
		reason: 'the word for a province stands beside it',
		words: `state province region governorate oblast prefecture provincia provincias region regiones departamento departement
			departamentos estado bundesland provinz regione provincie provins fylke wojewodztwo wojewodztwa wojewodztwie kraj kraje kraji
			judetul judet zupanija vilayet vilayeti eyalet область области областью провинция провинции провинцию край края штат штата
			штате округ округа волость محافظة ولاية إقليم مقاطعة استان ایالت صوبہ صوبے प्रांत राज्य 省 州 県 道 자치구 tinh propinsi provinsi`
	},
	{
		kinds: ['county', 'province'],
		reason: 'the word for a county stands beside it',
		words: 'county district comte condado contea kreis landkreis bezirk distrito arrondissement powiat powiatu okres okresu okrese megye megyeben район района районе'
	},
	{
		kinds: ['city', 'capital'],
		reason: 'the word for a town stands beside it',
		words: `city town village municipality suburb downtown mayor ciudad pueblo villa ville commune village cidade vila citta comune stadt
			gemeinde dorf stad gemeente byen kommune kommun miasto miasta miescie wsi wies gmina mesto mesta meste obec orasul oras sehri sehir ilcesi
			kota varos город города городе городом село селе деревня деревне поселок مدينة بلدة قرية شهر روستای شہر शहर 市 市内 thanh`
	},
	{
		kinds: ['river'],
		reason: 'the word for a river stands beside it',
		words: 'river rio fleuve riviere fiume fluss rivier floden elva rzeka rzeki rzeka rzece reka reky rece rieka raul nehri irmagi sungai река реки реке рекой рекою نهر رود رودخانه دریا دریائے नदी 河 江 川'
	},
	{
		kinds: ['water'],
		reason: 'the word for a water stands beside it',
		words: 'lake loch lough bay gulf sea strait lac lago meer sjo jezioro jeziora jeziorze jezero jezera lacul golu golunde golunun golfo golfe bahia baie mar mer mare morze morza danau озеро озера озере залив залива пролив море моря بحيرة خليج بحر مضيق دریاچه خلیج تنگه 湖 湾 海'
	},
	{
		kinds: ['island'],
		reason: 'the word for an island stands beside it',
		words: 'island islands isle isla islas ile iles isola isole ilha ilhas insel inseln eiland wyspa wyspy wyspie ostrov ostrova ostrove insula adasi pulau остров острова острове جزيرة جزر جزیره جزیرے 岛 島'
	},
	{
		kinds: ['airport'],
		reason: 'the word for an airport stands beside it',
		words: 'airport airbase airfield aeropuerto aeroport aeroporto flughafen lotnisko letiste аэропорт аэропорту مطار فرودگاه 机场 空港'
	},
	{
		kinds: ['port', 'city', 'capital'],
		reason: 'the word for a port stands beside it',
		words: 'port harbour harbor seaport puerto porto hafen hamn havn limani portu przystan pristav порт порта порту портом ميناء بندر بندرگاه بندرگاہ 港'
	},
	{
		kinds: ['mountain'],
		reason: 'the word for mountains stands beside it',
		words: 'mount mountains mountain range monte montes mont monts montagne berg gebirge gora gory hora hory dagi daglari gunung гора горы горе горами جبل جبال کوه کوههای 山 山脉'
	}
];

const split = (words: string): string[] => {
	return words.trim().split(/\s+/u).map(foldText);
};

export type SpokenKind = Omit<KindWords, 'words'>;

/** By the folded word: what it speaks for. */
export const SPEAKS_FOR: ReadonlyMap<string, SpokenKind> = new Map(
	SPEAK.flatMap(({ words, kinds, reason }) =>
		split(words).map(
			(word) =>
				[
					word,
					{
						kinds,
						reason
					}
				] as const
		)
	)
);

/** Words that a list of places gives as a name and that are none: "Región", "Department". */
const MORE_BARE = split(
	'regional capital metropolitana metropolitan district distrito departement territory territorio autonomous municipio munitsipalitet county borough canton kanton cantons république republic republica republik land commune kommune центр столица республика rayon raion'
);
/** Kind words that are also the whole name of a town that texts name. */
const ALSO_NAMES = new Set(
	split(
		'state by villa mount range port porto bay see mer mar mare rio more haven strom gora hora lan ili by city oras obec hory insula pueblo bahia kota canton condado ostrov lac island'
	)
);
const BARE = new Set([...SPEAKS_FOR.keys(), ...MORE_BARE].filter((word) => !ALSO_NAMES.has(word)));

/** Whether a name is no more than the word for a kind of place. */
export function isBareKind(name: string): boolean {
	return BARE.has(foldText(name));
}

/** What stands between a kind word and the name: "Región de Magallanes", "province of", "lac d'Annecy". */
export const LINKS: ReadonlySet<string> = new Set(
	'of de del della di da do dos das du des d la las los el le von der van af av'.split(' ')
);

/** What the kind words beside a name speak for: "Kars province", "Región de Magallanes". */
export function listKindWords({ before: [one, two], after: [next] }: Surroundings): SpokenKind[] {
	const beside = [one.gap === ' ' ? one.word : '', next.gap === ' ' ? next.word : ''];
	if (LINKS.has(one.word.toLowerCase()) && two.gap === ' ') {
		beside.push(two.word);
	}
	return beside.flatMap((word) => {
		const spoken = word === '' ? undefined : SPEAKS_FOR.get(foldText(word));
		return spoken ? [spoken] : [];
	});
}
