import { foldText } from '../text/fold.ts';
import { toNameKey } from '../mentions/scan/name-trie.ts';
import { hashUnits } from '../mentions/scan/word-table.ts';
import { listOwnForms, type Inflection } from './inflections.ts';
import { SPEAKS_FOR } from './kind-words.ts';
import type { FoundName, KnownPlace, PlaceIndex } from './names.ts';

/** Words of a name in another form, at most. */
const MAX_WORDS = 3;
/** People of a town in a state of the text's language, at least. */
const MIN_OWN_PEOPLE = 2_000;
/** A town of so many people is meant by its name as it is written, whatever else it may be a form of. */
const MIN_SURE_PEOPLE = 20_000;
/** The same where it may be a form of a town in a state of the text's language. */
const MIN_WORLD_PEOPLE = 300_000;

interface Word {
	start: number;
	end: number;
	fold: string;
}

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}]+/gu;

/** Looks words up in other forms than written, each word once. */
class FormFinder {
	readonly #index: PlaceIndex;
	readonly #inflection: Inflection;
	readonly #known = new Map<string, { number: number; isOwn: boolean }[]>();

	constructor(index: PlaceIndex, inflection: Inflection) {
		this.#index = index;
		this.#inflection = inflection;
	}

	/** Numbers of the words that a word may be, itself first. */
	#list(fold: string): { number: number; isOwn: boolean }[] {
		const known = this.#known.get(fold);
		if (known) {
			return known;
		}
		const { words } = this.#index.gazetteer.names.trie;
		const made = [fold, ...listOwnForms(this.#inflection, fold)].flatMap((form, index) => {
			const units = Uint16Array.from(form, (letter) => letter.charCodeAt(0));
			const number = words.find(units, units.length, hashUnits(units, units.length));
			return number > 0 ? [{ number, isOwn: index === 0 }] : [];
		});
		this.#known.set(fold, made);
		return made;
	}

	/**
	 * Places of the longest name that begins with a word, at least one of its words in another form; and its last word.
	 */
	find(words: readonly Word[], first: number): { places: KnownPlace[]; last: number } | null {
		const { trie } = this.#index.gazetteer.names;
		let states = [{ state: 0, isOther: false }];
		let best: { places: KnownPlace[]; last: number } | null = null;
		for (let index = first; index < words.length && states.length > 0; index++) {
			const numbers = this.#list(words[index]?.fold ?? '');
			states = states.flatMap(({ state, isOther }) =>
				numbers.flatMap(({ number, isOwn }) => {
					const next = index === first ? trie.first(number) : trie.next(state, number);
					return next > 0
						? [
								{
									state: next,
									isOther: isOther || !isOwn
								}
							]
						: [];
				})
			);
			const paths = states.flatMap(({ state, isOther }) => (isOther ? [trie.end(state)] : []));
			const places = [...new Set(paths.filter((path) => path > 0))]
				.flatMap((path) => this.#index.list(path))
				.filter((place) => this.#isMeant(place));
			best = places.length > 0 ? { places, last: index } : best;
		}
		return best;
	}

	#isMeant({ kind, population, country }: KnownPlace): boolean {
		const { countries, minPeople } = this.#inflection;
		if (kind === 'airport' || kind === 'port' || kind === 'county') {
			return false;
		}
		const isOwn = country !== '' && countries.includes(country);
		return kind !== 'city' || population >= (isOwn ? MIN_OWN_PEOPLE : minPeople);
	}
}

/** Runs of capitalised words that nothing but a space or a hyphen parts. */
function listRuns(text: string): Word[][] {
	const runs: Word[][] = [];
	for (const { 0: word, index } of text.matchAll(CAPITALISED)) {
		const last = runs.at(-1)?.at(-1);
		const isNext = last !== undefined && /^[\s-]$/u.test(text.slice(last.end, index));
		if (!isNext) {
			runs.push([]);
		}
		runs.at(-1)?.push({
			start: index,
			end: index + word.length,
			fold: foldText(word)
		});
	}
	return runs;
}

/** Names of German papers and firms begin with the adjective of a town. */
const GERMAN_NAME =
	/^\s(?:Allgemeine|Zeitung|Nachrichten|Rundschau|Morgenpost|Abendblatt|Tageblatt|Anzeiger|Kurier|Post|Presse|Bank|Sparkasse|Kickers|Volksbank|Würstchen|Schnitzel|Stadtanzeiger|SC|FC|SV|Verkehrsbetriebe|Verlag|Versicherung)/u;
const GERMAN_NOUN = /^\s\p{Lu}\p{Ll}/u;
const GERMAN_GENITIVE = /(?:des|eines|dieses|jedes|seines|ihres|kein\p{L}*)\s$/u;

/** What no ending tells in German, where all nouns have capitals. */
function isGermanName(text: string, { start, end }: Word, places: readonly KnownPlace[]): KnownPlace[] {
	const written = text.slice(start, end);
	const after = text.slice(end, end + 24);
	if (written.endsWith('er')) {
		return GERMAN_NOUN.test(after) && !GERMAN_NAME.test(after) ? [...places] : [];
	}
	if (written.endsWith('n')) {
		return places.filter(({ kind }) => kind === 'country');
	}
	return GERMAN_GENITIVE.test(text.slice(Math.max(0, start - 10), start)) ? [] : [...places];
}

/** Whether a name as written is of a place so large that no other form is thought of. */
function isSure({ places }: FoundName, minPeople: number): boolean {
	return places.some(
		({ kind, population }) =>
			kind === 'country' || kind === 'capital' || kind === 'province' || population >= minPeople
	);
}

/** Languages that write what is a preposition elsewhere onto the end of a name. */
const WITHOUT_PREPOSITIONS = new Set(['hu', 'fi', 'et', 'tr', 'az']);

function isLocative({ language, locative }: Inflection, written: string): boolean {
	return WITHOUT_PREPOSITIONS.has(language) || (locative?.test(written) ?? false);
}

/** What Turkish writes onto a name after an apostrophe. */
const AFTER_APOSTROPHE = /['’](?:[dt][ae](?:n|ki)?|[nsy]?[aeıiuüoö]n?|[ly][aeıiuü]r?)$/u;

/** "Muş'ta" is Muş with an ending, and not the town of Mosta. */
export function cutTurkishEndings(
	text: string,
	names: readonly FoundName[],
	index: PlaceIndex,
	inflection: Inflection | null
): FoundName[] {
	if (inflection?.language !== 'tr' && inflection?.language !== 'az') {
		return [...names];
	}
	return names.map((name) => {
		const written = text.slice(name.start, name.end);
		const stem = written.replace(AFTER_APOSTROPHE, '');
		const key = toNameKey(stem);
		const places = stem === written ? [] : index.find(key);
		return places.length === 0
			? name
			: {
					...name,
					end: name.start + stem.length,
					key,
					places
				};
	});
}

/** Adds names that stand in another form than a list has them: "w Krakowie", "z Brna", "Hamburger Hafen". */
export function addInflected(
	text: string,
	names: readonly FoundName[],
	index: PlaceIndex,
	inflection: Inflection | null
): FoundName[] {
	if (!inflection || inflection.endings.length === 0) {
		return [...names];
	}
	const finder = new FormFinder(index, inflection);
	const found: FoundName[] = [];
	for (const run of listRuns(text)) {
		for (let first = 0; first < run.length; first++) {
			const words = run.slice(0, first + MAX_WORDS);
			const name = finder.find(words, first);
			const [from, to] = [run[first] as Word, run[name?.last ?? first] as Word];
			const isKind = SPEAKS_FOR.has(from.fold) && name?.last === first;
			const places =
				!name || isKind
					? []
					: inflection.language === 'de'
						? isGermanName(text, from, name.places)
						: name.places;
			if (places.length > 0) {
				found.push({
					start: from.start,
					end: to.end,
					key: `${from.fold} ${places[0]?.id ?? ''}`,
					places,
					isShared: false,
					isInflected: true,
					isLocative: isLocative(inflection, text.slice(from.start, to.end))
				});
				first = name?.last ?? first;
			}
		}
	}
	return mergeInflected(names, found, inflection.countries);
}

function mergeInflected(names: readonly FoundName[], found: readonly FoundName[], countries: string): FoundName[] {
	const merged: FoundName[] = [];
	let next = 0;
	for (const name of found) {
		while (next < names.length && (names[next]?.end ?? 0) <= name.start) {
			merged.push(names[next++] as FoundName);
		}
		const over: FoundName[] = [];
		while (next < names.length && (names[next]?.start ?? 0) < name.end) {
			over.push(names[next++] as FoundName);
		}
		const isLonger = over.some(({ start, end }) => start < name.start || end > name.end);
		const same = over.find(({ start, end }) => start === name.start && end === name.end);
		const isAtHome = name.places.some(({ country }) => country !== '' && countries.includes(country));
		const isSameAtHome = same?.places.some(({ country }) => country !== '' && countries.includes(country)) ?? false;
		const minPeople = isAtHome && !isSameAtHome ? MIN_WORLD_PEOPLE : MIN_SURE_PEOPLE;
		if (isLonger || (same && isSure(same, minPeople))) {
			merged.push(...over);
			continue;
		}
		const places = [...name.places, ...(isAtHome && !isSameAtHome ? [] : (same?.places ?? []))];
		merged.push({
			...name,
			places: places.filter(({ id }, rank) => places.findIndex((other) => other.id === id) === rank)
		});
	}
	return [...merged, ...names.slice(next)];
}
