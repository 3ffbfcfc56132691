import type { KnownPlace } from './names.ts';
import { addReason, type Ranked } from './ranked.ts';

/** People a town has, at least, to be meant where a country is called so too: "Trinidad" in Bolivia. */
const MIN_PEOPLE = 50_000;
/** How often a country is named before its towns are likelier than another country; half of it for a people's name. */
const MIN_NAMED = 1;
/** How much likelier they are. */
const WEIGHT = 2;

/** @param spelt the name as it stands in the text */
const isCountryByOtherName = ({ kind, name }: KnownPlace, spelt: string): boolean => {
	return kind === 'country' && name.toLowerCase() !== spelt.toLowerCase();
};
const isLargeTown = ({ kind, population }: KnownPlace): boolean => {
	return kind === 'capital' || (kind === 'city' && population >= MIN_PEOPLE);
};
const isRival = (place: KnownPlace): boolean => {
	return place.kind === 'province' || isLargeTown(place);
};

/**
 * Whether a name may mean a country that is mostly called otherwise, or a large place: alone it speaks for neither's
 * country.
 */
export function isContested(places: readonly KnownPlace[], spelt: string): boolean {
	return places.some((place) => isCountryByOtherName(place, spelt)) && places.some(isRival);
}

/**
 * Puts places of a country that the text names before another country, of which this is not the ordinary name and which
 * nothing else in the text speaks of.
 * @param spelt the name as it stands in the text
 * @param countries how often each is named, by its code
 */
export function preferNamedCountries(
	ranked: readonly Ranked[],
	spelt: string,
	countries: ReadonlyMap<string, number>
): Ranked[] {
	const named = (place: KnownPlace): number => {
		return countries.get(place.country) ?? 0;
	};
	const unnamed = ranked.filter(({ place }) => isCountryByOtherName(place, spelt) && named(place) < MIN_NAMED / 2);
	const likelier = ranked.filter(({ place }) => isRival(place) && named(place) >= MIN_NAMED);
	if (unnamed.length === 0 || likelier.length === 0) {
		return [...ranked];
	}
	const least = Math.min(...unnamed.map(({ weight }) => weight));
	return ranked.map((each) => {
		const more = likelier.includes(each) ? Math.max(0, least - each.weight) : unnamed.includes(each) ? -WEIGHT : 0;
		return addReason(each, more, more > 0 ? ITS_COUNTRY_IS_NAMED : THE_COUNTRY_IS_NOT);
	});
}

const ITS_COUNTRY_IS_NAMED = 'a country has this name too, and the text names the one this lies in';
const THE_COUNTRY_IS_NOT = 'another name of this country, of which nothing else in the text speaks';
