import { foldLetters, foldText } from '../text/fold.ts';
import { takeCensus, type WordCensus } from './word-census.ts';

/*
 * Forms of names in languages of Latin and Greek script, told by endings alone, without a dictionary. All is folded as
 * names are: no accents, lower case, so that "Brně" is "brne". Cyrillic, Arabic and Korean forms are told while words are
 * read (`src/mentions/scan/uninflect.ts`), as their letters alone tell their language; here the text has to tell it.
 */

/** Small words by which a text's language is told, and endings of case with what the name itself ends in. */
interface Inflection {
	language: string;
	/** Commoner in this language than in its neighbours. */
	small: ReadonlySet<string>;
	/** The longer first. */
	endings: readonly (readonly [ending: string, own: readonly string[]])[];
	/** Letters that are left without the ending, at least. */
	minStem: number;
	/** States whose smaller towns are looked for too. */
	countries: string;
	/** People of a town elsewhere, at least. */
	minPeople: number;
	/** Endings that say what a preposition says elsewhere, in the letters of the text; of a language without, all. */
	locative?: RegExp;
}

/** `ending=own,own`; a dash stands for nothing. */
function readEndings(rules: string): Inflection['endings'] {
	return rules
		.trim()
		.split(/\s+/u)
		.map((rule) => {
			const [ending = '', own = ''] = foldLetters(rule).split('=');
			return [ending.replace('-', ''), own.split(',').map((each) => each.replace('-', ''))] as const;
		})
		.sort((a, b) => b[0].length - a[0].length);
}

const words = (list: string): ReadonlySet<string> => {
	return new Set(list.split(' ').map(foldText));
};

const NO_CASES: readonly Inflection[] = [
	['en', 'the of and to in is was for that from with on at by said a he she it has have this an be were are'],
	['es', 'el la los las de del en y que por con para una su se al es un'],
	['fr', 'le la les de des du en et que pour une dans sur au aux est un par il'],
	['it', 'il la le gli di del della in e che per una con su al è un da nel'],
	['pt', 'o a os as de do da dos das em e que por com para uma no na um ao'],
	['nl', 'de het een van en in is dat op te met voor zijn aan er niet'],
	['id', 'yang dan di ke dari untuk dengan pada ini itu tidak akan']
].map(([language = '', small = '']) => ({
	language,
	small: words(small),
	endings: [],
	minStem: 0,
	countries: '',
	minPeople: 0
}));

const CASES: readonly Inflection[] = [
	// Names in these languages have one form; they stand here so that no neighbour is told in their place.
	...NO_CASES,
	{
		language: 'pl',
		small: words('w we z ze na do się i nie jest oraz przez że od dla po przy są był była było przed nad'),
		endings: readEndings(
			`owi=- owie=-,ow iem=- em=-,o iego=i ego=y,i emu=y,i ej=a iej=a,ia,ka ich=ie ych=y,e ami=y,i,e ach=y,i,e om=y,i,e
			dze=ga,g ce=ka,ca,c rze=ra,r,rz zie=z,za ie=-,a,o,ia iu=-,ie u=-,o,e y=a,-,e i=a,-,ia,ie a=-,o,e e=a,-,o ia=- m=- cie=t,to,ta,cie dzie=d,da ze=ga
			szech=chy grzech=gry czech=cy iec=cy gier=gry -=e,y,i,a,o ow=owo`
		),
		minStem: 3,
		countries: 'PL',
		minPeople: 30_000
	},
	{
		language: 'cs',
		small: words('v ve z ze na do se je že a s k od pro po při byl byla bylo jsou který která podle nebo'),
		endings: readEndings(
			`ovi=- ech=y,e,a ich=e,i ych=e,y ami=y,a emi=e imi=e ymi=e ach=y,a,e am=y,a em=-,e,o om=- ou=a,- eho=y emu=y ze=ha,h ce=ka,ec,c,k ci=ec,-,k se=cha,ch re=ra,r
			ni=en,n,na,ne ne=en,na,no ti=t,et te=t,ta di=d,da de=d,da eni=en u=-,o,a,y y=a,-,e e=a,o,-,ec i=e,-,a,ie a=-,o,e im=i ho=- -=e,y,a,o mu=- m=-,i o=a`
		),
		minStem: 3,
		countries: 'CZ SK',
		minPeople: 30_000
	},
	{
		language: 'sk',
		small: words('v vo z zo na do sa je že a s k od pre po pri bol bola bolo sú ktorý ktorá podľa alebo'),
		endings: readEndings(
			`ovi=- och=y,e,a iach=e ach=y,e,a ami=y,e,a mi=e,y om=-,o,y am=y ou=a,- eho=e,y emu=e,y ej=a ych=e,y im=e ce=ka ze=ga,ha ci=ec,ca ca=ec ni=na,en,n u=-,o,a y=a,- e=a,-,o i=a,-,e,y
			a=-,o,e m=- -=e,y,a,o ho=- ia=- iu=ia,ie,- ie=ia ii=ia`
		),
		minStem: 3,
		countries: 'SK CZ',
		minPeople: 30_000
	},
	{
		language: 'hr',
		small: words('u iz na je se za od do i da su će koji koja kod prema biti bio bila po sa'),
		endings: readEndings(
			`ima=i,e,a ama=e,a om=-,a,o em=-,e,o oj=a og=i,o eg=i omu=i u=-,a,o,e i=a,- e=a,- a=-,o,e,ac cu=ac ca=ac ci=ka,ca,ac gi=ga zi=ga skoj=ska ske=ska skom=ski sku=ska -=o,a,e,i`
		),
		minStem: 3,
		countries: 'HR BA RS ME SI',
		minPeople: 50_000
	},
	{
		language: 'hu',
		small: words('a az és hogy nem is egy meg van volt el ki kell csak már még után között szerint felé'),
		endings: readEndings(
			`ban=- ben=- bol=- rol=- tol=- ba=- be=- nal=- nel=- hoz=- hez=- ra=- re=- on=- en=- n=- val=- vel=- nak=- nek=- ig=- i=- et=- ot=- at=- t=- ert=- aban=a eben=e abol=a ebol=e aba=a ebe=e anak=a enek=e`
		),
		minStem: 3,
		countries: 'HU',
		minPeople: 50_000
	},
	{
		language: 'fi',
		small: words('ja on ei oli että se hän mutta ovat kun sekä myös joka mukaan kanssa välillä asti voi'),
		endings: readEndings(
			`ssa=- sta=- lla=- lta=- lle=- seen=- oon=o aan=a een=e iin=i uun=u yyn=y hin=- han=- n=- in=-,i issa=it,i,a ista=it,i ihin=it,i isiin=i gissa=ki gista=ki gin=ki nnin=nti nnissa=nti den=si dessa=si desta=si
			ella=i elta=i elle=i oella=oki oelta=oki oelle=oki oessa=oki oesta=oki oen=oki dessa=ti desta=ti den=ti
			eella=i reella=ri pereella=pere eelta=e eesta=e eessa=e eelle=e essa=i esta=i en=i,e na=- a=- mmalla=mpi lin=lli lissa=lli`
		),
		minStem: 3,
		countries: 'FI',
		minPeople: 50_000
	},
	{
		language: 'ro',
		small: words('și în din la de pe cu nu este sunt că o un prin către între pentru a fost va'),
		endings: readEndings('ului=-,u ul=-,u ei=a ii=ia i=a elor=e ilor=i lui=- a=-'),
		minStem: 4,
		countries: 'RO MD',
		minPeople: 50_000
	},
	{
		language: 'lt',
		small: words('ir iš į yra kad su bei nuo iki buvo už per prie apie taip bus'),
		endings: readEndings(
			`uose=ai ose=os yje=ys,is eje=e oje=a ije=is iuje=ius uje=us iaus=ius e=as,a o=as os=a es=e io=is,ys iu=iai,is u=as,ai a=as ai=a,- i=e,is iai=- ui=as ei=e us=ai as=- is=- ams=ai`
		),
		minStem: 4,
		countries: 'LT',
		minPeople: 50_000,
		locative: /(?:oje|ėje|yje|uje|uose|ose|yse)$/u
	},
	{
		language: 'lv',
		small: words('un ir no ar uz par pie kas ka lai bija līdz gan arī pēc'),
		endings: readEndings('a=s,- as=a e=s es=e i=a,s u=s,a am=s ai=a im=is um=us iem=i ija=ija ijas=ija ija=ija'),
		minStem: 3,
		countries: 'LV',
		minPeople: 50_000,
		locative: /[āēīū]s?$/u
	},
	{
		language: 'et',
		small: words('ja on ei oli et see kui aga ning ka oma kuid mis kes välja vahel'),
		endings: readEndings(
			'sse=-,- st=- le=- lt=- l=- s=- ga=- ni=- na=- ta=- i=-,- is=- ist=- isse=- u=-,- us=- ust=- as=- ast=- a=- e=- es=- est=-'
		),
		minStem: 4,
		countries: 'EE',
		minPeople: 50_000
	},
	{
		language: 'tr',
		small: words('ve bir bu için ile olarak da de en çok var olan daha gibi kadar sonra arasında'),
		endings: readEndings(
			`dan=- den=- tan=- ten=- da=- de=- ta=- te=- ya=- ye=- nin=- nun=- in=- un=- yi=- yu=- ndaki=- daki=- deki=- li=- lu=- nda=- nde=- a=- e=- i=- u=-`
		),
		minStem: 4,
		countries: '',
		minPeople: 100_000
	},
	{
		language: 'de',
		small: words('der die das und in im ist mit von zu den dem nicht auf für ein eine wurde nach bei'),
		endings: readEndings('s=- es=- ner=en,n er=-,en,e,n n=- ler=el cher=ich,chen eler=el'),
		minStem: 4,
		countries: '',
		minPeople: 100_000
	},
	{
		language: 'sv',
		small: words('och i att det som på är av för med den till från har ikke inte og er af til ikke fra ved'),
		endings: readEndings('s=-'),
		minStem: 4,
		countries: '',
		minPeople: 100_000
	},
	{
		language: 'az',
		small: words('və bir bu üçün ilə də də olan sonra qədər arasında'),
		endings: readEndings('da=- de=- dan=- den=- ya=- ye=- nin=- nun=- in=- un=- a=- e=- i=- u=-'),
		minStem: 4,
		countries: 'AZ',
		minPeople: 100_000
	},
	{
		language: 'el',
		small: words('και το η ο του της την στην στο στη από με για τον τα οι είναι'),
		endings: readEndings(
			'ας=α ης=η ου=ος,ο ων=α,ες,οι ους=οι,ος ο=ος αν=α ην=η α=ας η=ης ασ=α ησ=η ουσ=οι,οσ οσ=-'
		),
		minStem: 3,
		countries: 'GR CY',
		minPeople: 50_000
	}
];

/** Share of small words, at least; and how many of them, where a text is of few words. */
const MIN_SHARE = 0.1;
const MIN_SMALL = 2;

/** The forms of a text's language; null where none is told, as for English. */
export function tellInflection(text: string, { counts, counted }: WordCensus = takeCensus(text)): Inflection | null {
	let [best, most] = [null as Inflection | null, MIN_SMALL - 1];
	for (const inflection of CASES) {
		let sum = 0;
		for (const word of inflection.small) {
			sum += counts.get(word) ?? 0;
		}
		// Its own letters are looked for in all of the text, and only where they could matter.
		if (sum < MIN_SHARE * counted || sum * OWN_WEIGHT <= most) {
			continue;
		}
		const hasOwn = OWN_LETTERS[inflection.language]?.test(text) ?? false;
		const weight = sum * (hasOwn ? OWN_WEIGHT : 1);
		if (weight > most) {
			[best, most] = [inflection, weight];
		}
	}
	return best;
}

/** Letters that few other languages of the list write. */
const OWN_LETTERS: Record<string, RegExp> = {
	pl: /[łąęśźżćń]/iu,
	cs: /[řěů]/iu,
	sk: /[ľĺŕô]|ia\b/iu,
	hr: /[đć]/iu,
	hu: /[őű]/iu,
	fi: /ää|yy|ssa\b|lla\b/u,
	ro: /[țșăţş]/iu,
	lt: /[ėųįū]/iu,
	lv: /[āēīūļņķģ]/iu,
	et: /[õ]/iu,
	tr: /[ğşı]/u,
	de: /[ßäöü]/iu,
	az: /[ə]/iu,
	sv: /[åøäö]/iu,
	el: /\p{Script=Greek}/u
};
const OWN_WEIGHT = 1.6;

/** The folded words that a folded word may be a form of, the likelier first; itself is not among them. */
export function listOwnForms({ endings, minStem }: Inflection, word: string): string[] {
	const forms = new Set<string>();
	for (const [ending, own] of endings) {
		const stem = word.slice(0, word.length - ending.length);
		if (stem.length >= minStem && word.endsWith(ending)) {
			own.forEach((each) => forms.add(stem + each));
		}
	}
	forms.delete(word);
	return [...forms];
}

export type { Inflection };
