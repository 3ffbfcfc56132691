import { findContainer, isInside, type Container } from './containers.ts';
import {
	ATLAS_WEIGHT,
	add as addTo,
	basicWeight,
	cellOf,
	gatherEvidence,
	otherNameWeight,
	townWeight,
	type Evidence,
	type Own
} from './evidence.ts';
import { markContradicted } from './contradicted.ts';
import { preferNamedCountries } from './country-by-other-name.ts';
import { listKindWords, type SpokenKind } from './kind-words.ts';
import type { FoundName, KnownPlace } from './names.ts';
import { hasOwnArticle, preferWaters } from './named-with-article.ts';
import { addReason, type Ranked } from './ranked.ts';
import type { Surroundings } from './surroundings.ts';

/** More than this of a kind tells no more. */
const ENOUGH = 4;
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
		const [first] = [...other.places].sort((a, b) => basicWeight(b) - basicWeight(a));
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
	const ranked = names.map(({ places }, index) => rankPlaces(places, scenes[index] as Scene));
	const sure = new Set<number>();
	// A second look, with the places the first one was sure of and the divisions they lie in.
	names.forEach((_, index) => {
		const [first, second] = ranked[index] ?? [];
		if (first && (!second || first.weight > second.weight + 2) && first.place.kind !== 'country') {
			addTo(evidence.cells, cellOf(first.place), 1);
			sure.add(index);
			addTo(evidence.divisions, first.place.admin1, 0.3);
		}
	});
	return names.map((name, index) => {
		const own = sure.has(index) ? (ranked[index]?.[0]?.place ?? null) : null;
		const again = rankPlaces(name.places, { ...(scenes[index] as Scene), counted: own });
		const kept = markContradicted(again, scenes[index]?.container ?? null);
		return preferContainer(kept, text.slice(names[index - 1]?.end ?? 0, name.start), ranked[index - 1]?.[0]);
	});
}

const LIES_IN = /^lies in /u;
const CONTAINER_WEIGHT = 6;

/** In "Atlanta, Georgia" the second is what the first lies in. */
function preferContainer(ranked: Ranked[], gap: string, before: Ranked | undefined): Ranked[] {
	if (!before || !/^, ?$/u.test(gap) || !before.reasons.some((reason) => LIES_IN.test(reason))) {
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

interface Scene {
	/** The name as it stands in the text. */
	spelt: string;
	container: Container | null;
	/** What words beside the name speak for. */
	speaks: readonly SpokenKind[];
	chosen: string | undefined;
	/** The place this very name was counted for. */
	counted: KnownPlace | null;
	listKinds: ReadonlySet<string>;
	evidence: Evidence;
	/** What the name itself adds to that. */
	own: Own | null;
	hasOwnArticle: boolean;
}

/** With a comma between thousands; what the platform has for it is slow. */
function formatPeople(people: number): string {
	return String(people).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

function weigh(place: KnownPlace, scene: Scene): Ranked {
	const parts = [...weighSurroundings(place, scene), ...tellBasic(place)];
	const told = parts.filter(({ reason }) => reason !== '').sort((a, b) => b.weight - a.weight);
	const weight = parts.reduce((sum, part) => sum + part.weight, basicWeight(place));
	const weights = told.map((part) => part.weight + (part.ofBasic ?? 0));
	return {
		place,
		weight,
		reasons: told.map(({ reason }) => reason),
		weights: [...weights, weight - weights.reduce((sum, each) => sum + each, 0)]
	};
}

interface Part {
	/** Beside what a place weighs where nothing else is known. */
	weight: number;
	/** Empty for what is not told. */
	reason: string;
	/** Share of what it weighs where nothing else is known. */
	ofBasic?: number;
}

function weighSurroundings(place: KnownPlace, scene: Scene): Part[] {
	const { container, speaks, chosen, counted, listKinds, evidence, own } = scene;
	const parts: Part[] = [];
	const add = (weight: number, reason: string): void => {
		parts.push({ weight, reason });
	};
	if (chosen === place.id) {
		add(12, 'so decided before in this document');
	}
	if (place.isAtlas) {
		parts.push({ weight: 0, reason: 'a feature of the atlas', ofBasic: ATLAS_WEIGHT });
	}
	if (container && isInside(place, container)) {
		add(container.isSure ? 8 : 2, `lies in ${container.name}, which is named after it`);
	}
	if (listKinds.has(`${place.kind} ${place.kind === 'country' ? '' : place.country}`)) {
		add(2, 'named in a list with others of its kind');
	}
	const kindWord = speaks.find(({ kinds }) => kinds.includes(place.kind));
	if (kindWord) {
		add(2.2, kindWord.reason);
	}
	if (place.country !== '') {
		const all = evidence.countries.get(place.country) ?? 0;
		const times = all - (own?.country === place.country ? own.weight : 0);
		const weight = 0.9 * Math.log2(1 + Math.min(2 * ENOUGH, times)) + (1.5 * times) / evidence.total;
		add(weight, times >= 0.5 && place.kind !== 'country' ? 'its country is named in the document' : '');
	}
	if (place.country !== '' && place.kind !== 'country') {
		const named =
			(evidence.divisions.get(place.admin1) ?? 0) - Number(own !== null && own.division === place.admin1);
		const division = Math.min(ENOUGH, Math.max(0, named));
		const reason = division >= 0.5 ? 'others of its division are named in the document' : '';
		add(1.2 * Math.log2(1 + division), reason);
	}
	const near = Math.min(3, (evidence.cells.get(cellOf(place)) ?? 0) - (counted === place ? 1 : 0));
	if (near > 0 && place.kind !== 'country') {
		add(0.5 * near, 'places near it are named in the document');
	}
	return parts;
}

/** What of a place's own weight is told as a reason. */
function tellBasic(place: KnownPlace): Part[] {
	const people = place.population;
	const isTown = place.kind === 'city' || place.kind === 'capital';
	const parts: Part[] = [];
	if (isTown && people >= 100_000) {
		const isCapital = place.kind === 'capital';
		parts.push({
			weight: 0,
			reason: isCapital ? 'a capital' : `a city of ${formatPeople(people)} people`,
			ofBasic: townWeight(people, isCapital) - townWeight(0, false)
		});
	}
	if (place.isOther) {
		parts.push({ weight: 0, reason: `another name of ${place.name}`, ofBasic: -otherNameWeight(place) });
	}
	return parts;
}
