import { findContainer } from './containers.ts';
import { add, gatherEvidence, MIN_LEAD, type Evidence } from './evidence.ts';
import { markContradicted } from './contradicted.ts';
import { preferNamedCountries } from './country-by-other-name.ts';
import { listKindWords } from './kind-words.ts';
import type { FoundName, KnownPlace } from './names.ts';
import { hasOwnArticle, preferWaters } from './named-with-article.ts';
import { addReason, type Ranked } from './ranked.ts';
import type { Surroundings } from './surroundings.ts';
import { weigh, type Scene } from './weigh-place.ts';

const IN_LIST = /^(?:, | and | or |, and |, or | und | et | y | и )$/u;

/** Countries and divisions that a name stands in a list with, as "country" or "province US". */
function findListKinds(text: string, names: readonly FoundName[], index: number): ReadonlySet<string> {
	const name = names[index] as FoundName;
	const kinds = new Set<string>();
	for (const [other, from, to] of [
		[names[index - 1], names[index - 1]?.end ?? 0, name.start],
		[names[index + 1], name.end, names[index + 1]?.start ?? 0]
	] as const) {
		if (!other || to - from > 6 || to - from < 2 || !IN_LIST.test(text.slice(from, to).replace(/\s+/gu, ' '))) {
			continue;
		}
		const [first] = [...other.places].sort((a, b) => b.basic - a.basic);
		if (first?.kind === 'country') {
			kinds.add('country ');
		} else if (first?.kind === 'province') {
			kinds.add(`province ${first.country}`);
		}
	}
	return kinds;
}

/** Earlier decisions of a person in this document: the place chosen for a name, by the name as folded. */
export type Decisions = ReadonlyMap<string, string>;

export interface RankHelp {
	demonyms: ReadonlyMap<string, string>;
	decisions: Decisions;
	keyOf: (name: string) => string;
}

/** Ranks what each name of a document may mean, the likeliest first. */
export function rankNames(
	text: string,
	names: readonly FoundName[],
	surroundings: readonly Surroundings[],
	help: RankHelp
): Ranked[][] {
	const evidence = gatherEvidence(text, names, help.demonyms);
	const scenes = names.map((_, index) => buildScene(text, names, surroundings, index, evidence, help));
	const first = new FirstLook(names, scenes);
	// A second look, with the places the first one was sure of and the divisions they lie in.
	const sure = names.map((_, index) => first.findSure(index));
	for (const place of sure) {
		if (place) {
			add(evidence.cells, place.cell, 1);
			add(evidence.divisions, place.admin1, 0.3);
		}
	}
	return names.map((name, index) => {
		const again = rankPlaces(name.places, {
			...(scenes[index] as Scene),
			counted: sure[index] ?? null
		});
		const kept = markContradicted(again, scenes[index]?.container ?? null);
		const gap = text.slice(names[index - 1]?.end ?? 0, name.start);
		return AFTER_COMMA.test(gap) ? preferContainer(kept, first.rank(index - 1)[0]) : kept;
	});
}

/** What names may mean by what is without a doubt. */
class FirstLook {
	readonly #names: readonly FoundName[];
	readonly #scenes: readonly Scene[];
	readonly #ranked: Ranked[][] = [];

	constructor(names: readonly FoundName[], scenes: readonly Scene[]) {
		this.#names = names;
		this.#scenes = scenes;
	}

	rank(index: number): readonly Ranked[] {
		const places = this.#names[index]?.places ?? [];
		return (this.#ranked[index] ??= places.length === 0 ? [] : rankPlaces(places, this.#scenes[index] as Scene));
	}

	/** The place it is sure of, if that is no country; what has no rival is not weighed. */
	findSure(index: number): KnownPlace | null {
		const { places } = this.#names[index] as FoundName;
		const [first, second] = places.length > 1 ? this.rank(index) : [];
		const only = places.length === 1 ? places[0] : undefined;
		const isClear = first !== undefined && (!second || first.weight > second.weight + MIN_LEAD);
		const place = only ?? (isClear ? first.place : undefined);
		return place === undefined || place.kind === 'country' ? null : place;
	}
}

const LIES_IN = /^lies in /u;
const CONTAINER_WEIGHT = 6;
const AFTER_COMMA = /^, ?$/u;

/** In "Atlanta, Georgia" the second is what the first lies in. */
function preferContainer(ranked: Ranked[], before: Ranked | undefined): Ranked[] {
	if (!before?.reasons.some((reason) => LIES_IN.test(reason))) {
		return ranked;
	}
	const { admin1, country, name } = before.place;
	return ranked
		.map((each) => {
			const { kind, admin1: own, country: ownCountry } = each.place;
			const holds = (kind === 'province' && own === admin1) || (kind === 'country' && ownCountry === country);
			return holds
				? {
						...each,
						weight: each.weight + CONTAINER_WEIGHT,
						reasons: [`${name}, named before it, lies in it`, ...each.reasons],
						weights: [CONTAINER_WEIGHT, ...each.weights]
					}
				: each;
		})
		.sort((a, b) => b.weight - a.weight || (a.place.id < b.place.id ? -1 : 1));
}

function buildScene(
	text: string,
	names: readonly FoundName[],
	surroundings: readonly Surroundings[],
	index: number,
	evidence: Evidence,
	{ decisions, keyOf }: RankHelp
): Scene {
	const name = names[index] as FoundName;
	const own = evidence.own.get(name);
	const spelt = text.slice(name.start, name.end);
	return {
		spelt,
		container: findContainer(text, name, names[index + 1]),
		speaks: listKindWords(surroundings[index] as Surroundings),
		chosen: decisions.size === 0 ? undefined : decisions.get(keyOf(spelt)),
		counted: null,
		listKinds: findListKinds(text, names, index),
		evidence,
		own: own ?? null,
		hasOwnArticle: hasOwnArticle(surroundings[index] as Surroundings)
	};
}

function rankPlaces(places: readonly KnownPlace[], scene: Scene): Ranked[] {
	const all = places.map((place) => weigh(place, scene));
	const weighed = scene.hasOwnArticle ? preferWaters(all) : all;
	const likely = preferNamedCountries(preferTowns(weighed, scene), scene.spelt, scene.evidence.countries);
	return likely.sort((a, b) => b.weight - a.weight || (a.place.id < b.place.id ? -1 : 1));
}

/** People of a town that gave its division the name, at least, for it to be meant by the name alone. */
const MIN_SEAT_PEOPLE = 150_000;
/** How much likelier the town is. */
const SEAT_WEIGHT = 2;

/** A division called like its large town is meant where the text says so; by the name alone the town is. */
function preferTowns(ranked: readonly Ranked[], { speaks }: Scene): Ranked[] {
	const isSpoken = speaks.some(({ kinds }) => kinds.includes('province'));
	const divisions = isSpoken ? [] : ranked.filter(({ place }) => place.kind === 'province' && !place.isAtlas);
	const better = new Map<Ranked, number>();
	for (const division of divisions) {
		const seat = ranked.find(({ place }) => isSeatOf(place, division.place));
		if (seat) {
			const most = Math.max(seat.weight, division.weight);
			better.set(seat, most - seat.weight);
			better.set(division, Math.min(0, most - SEAT_WEIGHT - division.weight));
		}
	}
	return ranked.map((each) => {
		const more = better.get(each) ?? 0;
		return addReason(each, more, more > 0 ? BY_NAME_ALONE : NOT_BY_NAME_ALONE);
	});
}

const BY_NAME_ALONE = 'a town and its division have this name, and nothing says the division';
const NOT_BY_NAME_ALONE = 'its town has this name too, and nothing says the division';

/** States whose divisions are as often named alone as their towns: "Washington", "New York", "Quebec". */
const NAMED_ALONE = new Set(['US', 'CA', 'AU']);

/** Whether a large town gave a division its name. New York City is no more than "New York" for short. */
function isSeatOf(town: KnownPlace, division: KnownPlace): boolean {
	const isLarge = town.kind === 'capital' || (town.kind === 'city' && town.population >= MIN_SEAT_PEOPLE);
	const isSameName = !town.isOther || division.isOther || town.kind === 'capital';
	const isIn = town.country === division.country && (town.admin1 === division.admin1 || isBeside(town, division));
	return isLarge && isSameName && isIn && !NAMED_ALONE.has(division.country);
}

/** Degrees. */
const NEAR_DEGREES = 0.7;
const isBeside = (a: KnownPlace, b: KnownPlace): boolean => {
	return Math.abs(a.lat - b.lat) < NEAR_DEGREES && Math.abs(a.lon - b.lon) < NEAR_DEGREES;
};
