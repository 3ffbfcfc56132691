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
/** States of the United States and provinces of Canada and Australia as papers shorten them. */
export const SHORT_STATES: ReadonlyMap<string, string> = new Map(
	`Ala AL|Alaska AK|Ariz AZ|Ark AR|Calif CA|Cal CA|Colo CO|Conn CT|Del DE|Fla FL|Ga GA|Ill IL|Ind IN|Kan KS|Kans KS|Ky KY|La LA|Md MD|Mass MA|Mich MI|Minn MN|Miss MS|Mo MO|Mont MT|Neb NE|Nebr NE|Nev NV|Okla OK|Ore OR|Oreg OR|Pa PA|Penn PA|Tenn TN|Tex TX|Vt VT|Va VA|Wash WA|Wis WI|Wisc WI|Wyo WY|N.H NH|N.J NJ|N.M NM|N.Y NY|N.C NC|N.D ND|R.I RI|S.C SC|S.D SD|W.Va WV|D.C DC|${'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'
		.split(' ')
		.map((code) => `${code} ${code}`)
		.join('|')}`
		.split('|')
		.map((pair) => {
			const [short = '', code = ''] = pair.split(' ');
			return [short, `US.${code}`];
		})
);

/** States of the United States by their code. */
export const STATE_NAMES: Record<string, string> = Object.fromEntries(
	'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming|DC District of Columbia'
		.split('|')
		.map((pair) => [pair.slice(0, 2), pair.slice(3)])
);
