import { isContested } from './country-by-other-name.ts';
import type { FoundName, KnownPlace } from './names.ts';

/** What a document tells of where its places lie. */
export interface Evidence {
	/** How often each country is named, by itself, its people or a place that can lie nowhere else. */
	countries: Map<string, number>;
	divisions: Map<string, number>;
	/** Sum of the countries' counts. */
	total: number;
	/** How many names were taken for places of each cell of the globe. */
	cells: Map<string, number>;
	/** What each name itself adds; it bears nothing out but others. */
	own: Map<FoundName, Own>;
}

export interface Own {
	country: string;
	weight: number;
	/** Empty where it speaks for none. */
	division: string;
}

/** What kinds weigh where nothing else is known; a town weighs by its people. */
const KIND_WEIGHTS: Record<KnownPlace['kind'], number> = {
	country: 10,
	capital: 0,
	city: 0,
	province: 6.6,
	county: 4.6,
	region: 8,
	continent: 10,
	river: 5.2,
	water: 8,
	mountain: 7,
	island: 7.4,
	airport: 5,
	port: 4,
	feature: 7
};
/** People of a place of which no number is known. */
const UNKNOWN_PEOPLE = 300;

export const ATLAS_WEIGHT = 9;

/** What a town weighs by its people. */
export function townWeight(people: number, isCapital: boolean): number {
	return Math.log10(Math.max(people, UNKNOWN_PEOPLE)) + (isCapital ? 1.5 : 0);
}

/** How much less a place weighs under a name that is not its ordinary one. */
export function otherNameWeight({ kind, isOther, isOtherScript }: KnownPlace): number {
	if (!isOther) {
		return 0;
	}
	return kind === 'capital' && isOtherScript !== true ? 3 : 1;
}

export function basicWeight(place: KnownPlace): number {
	const { kind, population, isAtlas, country } = place;
	const isTown = kind === 'city' || kind === 'capital';
	const weight = isTown
		? townWeight(population, kind === 'capital')
		: KIND_WEIGHTS[kind] + (kind === 'province' && LARGE_DIVISIONS.has(country) ? 1 : 0);
	return weight - otherNameWeight(place) + (isAtlas ? ATLAS_WEIGHT : 0);
}

/** States whose first divisions are named in news of the world. */
const LARGE_DIVISIONS = new Set(['US', 'CA', 'AU', 'IN', 'BR', 'DE', 'GB', 'CN']);

export const add = (counts: Map<string, number>, key: string, weight: number): void => {
	if (key !== '') {
		counts.set(key, (counts.get(key) ?? 0) + weight);
	}
};

/** Countries and divisions that names without a doubt speak of. */
export function gatherEvidence(
	text: string,
	names: readonly FoundName[],
	demonyms: ReadonlyMap<string, string>
): Evidence {
	const evidence: Evidence = {
		countries: new Map(),
		divisions: new Map(),
		total: 1,
		cells: new Map(),
		own: new Map()
	};
	for (const name of names) {
		const { places, start, end } = name;
		const [first, second] = places
			.map((place) => ({ place, weight: basicWeight(place) }))
			.sort((a, b) => b.weight - a.weight);
		if (!first || (second && second.weight > first.weight - 2) || isContested(places, text.slice(start, end))) {
			continue;
		}
		const { kind, country, admin1, population } = first.place;
		const weight = kind === 'country' ? 1 : kind === 'province' || population > 500_000 ? 0.6 : 0.1;
		const division = kind === 'province' || kind === 'county' ? admin1 : '';
		add(evidence.countries, country, weight);
		add(evidence.divisions, division, 1);
		evidence.own.set(name, { country, weight, division });
	}
	for (const [word] of text.matchAll(/\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)?/gu)) {
		const country = demonyms.get(word.toLowerCase()) ?? demonyms.get(word.split(' ')[0]?.toLowerCase() ?? '');
		add(evidence.countries, country ?? '', 0.5);
	}
	evidence.total += [...evidence.countries.values()].reduce((sum, times) => sum + times, 0);
	return evidence;
}

/** Cells of the globe, in which places count as near one another. Degrees. */
const CELL = 3;
export const cellOf = ({ lat, lon }: KnownPlace): string => {
	return `${Math.floor(lat / CELL)} ${Math.floor(lon / CELL)}`;
};
