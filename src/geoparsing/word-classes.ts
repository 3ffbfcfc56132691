/*
 * Words of English that tell what a name beside them is. Closed lists of our own; other languages are told by the
 * gazetteer and the document alone.
 */

const list = (words: string): ReadonlySet<string> => {
	return new Set(words.trim().split(/\s+/));
};

/** Prepositions of place. */
export const PLACE_PREPOSITIONS = list(
	'in at near from to into outside inside around across through throughout toward towards within via off beyond along over above between among onto downtown north south east west northern southern eastern western central northeast northwest southeast southwest upper lower mainland rural'
);
export const PURE_PREPOSITIONS = list(
	'in at near from to into outside inside around across through throughout toward towards within via off along onto en à nach aus bei im desde hacia hasta em vers depuis в во из около через у към'
);
/** Prepositions of place and articles with them, of languages other than English. */
export const OTHER_PREPOSITIONS = list(
	`von über durch bis zwischen zur zum vom beim im am gegen ab hinter sur sous au aux du des de par chez entre hacia del desde hasta sobre por di da dal del dalla nel nella sul sulla verso tra fra
	do da dos das no na nos nas em até para w we z ze na pod przez od nad koło ku dla v ve do u k od pri při přes mezi medzi cez po vo zo iz kod prema te van naar bij tot uit tussen i på från till ved fra til hos mellom mellan mellem langs
	în din la spre către lângă între prin va în cu fi și ir į iš prie uz no pie στο στη στην στον από προς για με под при от до над между через к ко за со по із з до від під біля між через при към край ke dari antara
	في من الى إلى بين نحو باتجاه قرب عبر از به در تا بین سوی من`
);
/** What follows a name where other languages put a preposition before it. */
export const POSTPOSITIONS = list(
	'سے تک میں پر کے کا کی کو اور से तक में पर के का की को ve ile arası arasında kadar doğru yakınında'
);
/** Small words of other languages that begin a sentence with a capital. */
export const OTHER_SMALL_WORDS = list(
	`el la los las un una en de del al por para con desde hasta entre y le les des du au aux à dans sur sous et une par pour il lo gli i di da nel nella sul al tra fra e per con o a os as em no na ao der die das den dem ein eine im in am an auf aus bei bis für mit nach über um unter von vor zu zur zum zwischen und auch wer wie was als wo w we z ze na do po pod nad przed przez od dla i a o za u v ve k ke se si je s sa vo zo iz te het een op uit van naar bij met tot og på till från fra til ved av om med ja on ei și din în la pe ir un az egy és в во на из с со к ко у о об от до по под над при за и а но не что как между через він у з із до від та і ב על אל στο στη στην από η ο το οι τα`
);
/** Words before the name of a person. */
export const TITLES = list(
	'mr mrs ms miss dr prof professor sir lord lady dame king queen prince princess pope saint president premier chancellor minister secretary senator sen rep representative governor gov mayor judge justice general gen colonel col major maj captain capt lieutenant lt sergeant sgt officer detective chief sheriff coach rev reverend father sister brother bishop cardinal rabbi imam sheikh ayatollah director chairman chairwoman spokesman spokeswoman spokesperson ceo chief-executive author actor actress singer attorney councilman councilwoman commissioner ambassador congressman congresswoman cpl pvt deputy sen. journalist reporter analyst researcher'
);
/** Words after a name that make it a part of another: of a firm, a paper, an institution, a law. */
export const NAME_ENDS = list(
	'university college school institute academy hospital clinic center centre museum library church cathedral mosque temple bank times post tribune herald gazette journal chronicle observer star sun globe press daily news magazine review telegraph mail weekly radio tv television fc united city-fc club team association society foundation corporation corp inc ltd llc plc company co group holdings partners party act treaty agreement accord convention protocol declaration award prize cup open championship league stadium arena theatre theater orchestra symphony police department ministry court council committee commission board agency authority office bureau service services army navy regiment division brigade force forces festival hotel airport airlines airways railway railroad street avenue road boulevard square park bridge house hall tower building plaza mall union federation conference summit project program programme initiative fund trust zoo virus fever flu disease syndrome times-picayune bulls bears giants eagles lions tigers cowboys patriots yankees dodgers mets knicks lakers rangers raiders rockets saints pirates'
);
/** Of these, those that stand at a place of the name: "Denver airport" is in Denver. */
export const SITE_ENDS = list(
	'airport hospital university college school stadium arena park street avenue road bridge police zoo port harbor harbour station prison jail museum library church cathedral mosque courthouse downtown metro suburb area region district county province state city town village valley river lake bay island islands coast border peninsula mountains desert canal'
);
/** Kind words that stand beside the name of a place. */
export const KIND_WORDS = list(
	'city town village county province state district region governorate prefecture municipality borough suburb island islands peninsula valley river lake bay coast area parish township oblast republic kingdom capital camp airport port metropolitan border territory'
);
/** Verbs of saying: their subject is a person or a government. */
export const SAYING = list(
	'said says say told tells added adds asked asks replied stated announced announces argued claimed claims explained wrote writes insisted noted testified recalled joked admitted declared denied denies warned warns'
);
/** Verbs whose subject acts: persons, teams, governments, not places. */
export const ACTING = list(
	'agreed agrees accepted rejected rejects signed signs voted votes wants want wanted hopes believes plans planned decided decides refused refuses offered offers accused accuses threatened attacked attacks invaded invades joined joins recognized recognised recognizes supported supports opposed opposes condemned condemns demanded demands urged urges called calls sought seeks pledged promised proposed approved ratified banned withdrew sent sends sold buys bought launched imposed lifted abolished granted ceded annexed declared won win wins lost loses beat beats defeated defeats played plays scored hosted faced face drew qualified finished competed led took gave made became did has had was were is are will would could should must may might can does do'
);
export const TEAM_WORDS = list(
	'against versus vs beat beats defeated defeating defeat over drew played playing play match matches game games cup final finals semifinal team teams squad coach coached captain captained league win won wins lost losing scored scoring goal goals tournament championship olympics olympic championships qualifier qualifiers friendly fixture cap caps capped debut debuted medal side national striker midfielder goalkeeper batsman bowler innings test'
);
export const GOVERNMENT_WORDS = list(
	'government governments treaty treaties agreement agreements accord relations negotiations talks alliance ally allies sanctions war peace diplomatic ambassador embassy policy president minister support recognition recognized independence military troops aid trade sovereignty pact between member members membership signatory leaders administration parliament delegation pressure'
);
/** Names of months and days, which are capitalised and no names. */
export const CALENDAR = list(
	'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
);
export const DIRECTIONS = list(
	'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater mainland downtown rural urban mid old modern ancient'
);
/** First divisions by code, each with its name and the ways papers shorten it after a town's name. */
const SHORT_DIVISIONS = `
US.AL Alabama: Ala AL|US.AK Alaska: Alaska AK|US.AZ Arizona: Ariz AZ|US.AR Arkansas: Ark AR|US.CA California: Calif Cal CA
US.CO Colorado: Colo CO|US.CT Connecticut: Conn CT|US.DE Delaware: Del DE|US.FL Florida: Fla FL|US.GA Georgia: Ga GA
US.HI Hawaii: HI|US.ID Idaho: ID|US.IL Illinois: Ill IL|US.IN Indiana: Ind IN|US.IA Iowa: IA|US.KS Kansas: Kan Kans KS
US.KY Kentucky: Ky KY|US.LA Louisiana: La LA|US.ME Maine: ME|US.MD Maryland: Md MD|US.MA Massachusetts: Mass MA
US.MI Michigan: Mich MI|US.MN Minnesota: Minn MN|US.MS Mississippi: Miss MS|US.MO Missouri: Mo MO|US.MT Montana: Mont MT
US.NE Nebraska: Neb Nebr NE|US.NV Nevada: Nev NV|US.NH New Hampshire: N.H NH|US.NJ New Jersey: N.J NJ|US.NM New Mexico: N.M NM
US.NY New York: N.Y NY|US.NC North Carolina: N.C NC|US.ND North Dakota: N.D ND|US.OH Ohio: OH|US.OK Oklahoma: Okla OK
US.OR Oregon: Ore Oreg OR|US.PA Pennsylvania: Pa Penn PA|US.RI Rhode Island: R.I RI|US.SC South Carolina: S.C SC
US.SD South Dakota: S.D SD|US.TN Tennessee: Tenn TN|US.TX Texas: Tex TX|US.UT Utah: UT|US.VT Vermont: Vt VT|US.VA Virginia: Va VA
US.WA Washington: Wash WA|US.WV West Virginia: W.Va WV|US.WI Wisconsin: Wis Wisc WI|US.WY Wyoming: Wyo WY
US.DC District of Columbia: D.C DC
CA.01 Alberta: Alta AB|CA.02 British Columbia: B.C BC|CA.03 Manitoba: Man MB|CA.04 New Brunswick: N.B NB
CA.05 Newfoundland and Labrador: N.L Nfld NL|CA.07 Nova Scotia: N.S NS|CA.08 Ontario: Ont ON|CA.09 Prince Edward Island: P.E.I PEI
CA.10 Quebec: Que QC|CA.11 Saskatchewan: Sask SK
AU.02 New South Wales: NSW|AU.04 Queensland: Qld QLD|AU.06 Tasmania: Tas|AU.07 Victoria: Vic`
	.trim()
	.split(/[|\n]/u)
	.map((line) => {
		const [, code = '', name = '', shorts = ''] = /^(\S+) ([^:]+): (.+)$/u.exec(line) ?? [];
		return {
			code,
			name,
			shorts: shorts.split(' ')
		};
	});

/** Codes of first divisions by the ways papers shorten them, the last full stop left out. */
export const SHORT_STATES: ReadonlyMap<string, string> = new Map(
	SHORT_DIVISIONS.flatMap(({ code, shorts }) => shorts.map((short) => [short, code] as const))
);
/** Names of those divisions by code. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map(SHORT_DIVISIONS.map(({ code, name }) => [code, name]));
/** A division as papers shorten it: "Gary, Ind.", "Vernon, B.C.", "Souris, P.E.I." */
export const SHORT_STATE = /(?:[A-Z][a-z]{1,4}|[A-Z]\. ?[A-Z](?:\. ?[A-Z])?|[A-Z]{2,3}|W\.Va)/u;

/** Words for the people and offices of a town: "A Mayfield man", "Coldstream mayor". */
export const TOWNSFOLK = list(
	'man woman men women boy girl teen teenager couple family families resident residents native natives mayor police officer officers firefighters firefighter deputies councillor councillors councilor councilors councilman councilwoman council farmer farmers driver contractor company businessman businesswoman businesses lawyer doctor teacher driver drivers native-born trader fishermen voters taxpayers homeowners neighbourhood neighborhood motorist pensioner'
);

/** Common words of Arabic, Persian and Urdu, some of which are a small place's name as well. */
export const PLAIN_WORDS = list(
	'را آن این که از در به با تا بر هم یا نه هر چه یک دو سه سال روز ماه شب هفته شهر کشور دولت مردم خبر کار راه آب باد باران خاک جنوب شمال شرق غرب تازه نو بزرگ کوچک بالا پایین میان کنار پیش پس بعد قبل امروز دیروز فردا گفت شد بود است کرد دارد برای هزار صد من في على الى إلى عن مع هذا هذه ذلك التي الذي كان قال بعد قبل عام يوم شهر مدينة دولة جنوب شمال شرق غرب جديد كبير صغير اليوم أمس بين حول کے کی کا کو سے میں پر نے اور ہے تھا تھی ہیں گا نئی نیا بڑا سال دن'
);
