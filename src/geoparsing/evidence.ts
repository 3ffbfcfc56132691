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

export const add = (counts: Map<string, number>, key: string, weight: number): void => {
	if (key !== '') {
		counts.set(key, (counts.get(key) ?? 0) + weight);
	}
};

/** How much heavier than the others a place must be to be meant without a doubt. */
export const MIN_LEAD = 2;

/** The place that weighs most where nothing else is known; `null` where others weigh nearly as much. */
function findHeaviest(places: readonly KnownPlace[]): KnownPlace | null {
	let [first, most, next] = [null as KnownPlace | null, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
	for (const place of places) {
		if (place.basic > most) {
			[first, next, most] = [place, most, place.basic];
		} else {
			next = Math.max(next, place.basic);
		}
	}
	return next > most - MIN_LEAD ? null : first;
}

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
		const first = findHeaviest(places);
		if (!first || isContested(places, text.slice(start, end))) {
			continue;
		}
		const { kind, country, admin1, population } = first;
		const weight = kind === 'country' ? 1 : kind === 'province' || population > 500_000 ? 0.6 : 0.1;
		const division = kind === 'province' || kind === 'county' ? admin1 : '';
		add(evidence.countries, country, weight);
		add(evidence.divisions, division, 1);
		evidence.own.set(name, {
			country,
			weight,
			division
		});
	}
	for (const [word] of text.matchAll(/\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)?/gu)) {
		const country = demonyms.get(word.toLowerCase()) ?? demonyms.get(word.split(' ')[0]?.toLowerCase() ?? '');
		add(evidence.countries, country ?? '', 0.5);
	}
	evidence.total += [...evidence.countries.values()].reduce((sum, times) => sum + times, 0);
	return evidence;
}
