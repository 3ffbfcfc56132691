import { findKm } from '../../../src/geometry/distance.ts';
import { toNameKey } from '../../../src/mentions/scan/name-trie.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';
import type { Article, FoundPlace, Toponym } from './corpora.ts';

/** A name is placed where it lies within so many kilometres, or in the same country where it is one. */
const MAX_KILOMETRES = 161;
/** A country's middle is never farther from another's of the same name. Kilometres. */
const MAX_COUNTRY = 2500;

export interface Score {
	precision: number;
	recall: number;
	f: number;
	/** Of names found and placed right. */
	placedF: number;
	/** Of the names found, the share placed right. */
	accuracy: number;
}

const harmonic = (a: number, b: number): number => {
	return a + b === 0 ? 0 : (2 * a * b) / (a + b);
};

function countryOf({ phrase, lat, lon }: Toponym): string | null {
	const gazetteer = readGazetteer();
	const places = gazetteer.find(toNameKey(phrase)).map(({ index }) => gazetteer.place(index));
	const country = places.find((place) => place.kind === 'country' && kilometres(place, { lat, lon }) < MAX_COUNTRY);
	return country?.country ?? null;
}

const kilometres = (a: { lat: number; lon: number }, b: { lat: number; lon: number }): number => {
	return findKm([a.lon, a.lat], [b.lon, b.lat]);
};

export function isRight(found: Omit<FoundPlace, 'start' | 'end'>, toponym: Toponym): boolean {
	if (found.lat === null || found.lon === null) {
		return false;
	}
	const isNear = kilometres({ lat: found.lat, lon: found.lon }, toponym) <= MAX_KILOMETRES;
	return isNear || (!!found.country && found.country === countryOf(toponym));
}

export const isOver = (a: { start: number; end: number }, b: { start: number; end: number }): boolean => {
	return a.start < b.end && a.end > b.start;
};

/** Scores what a system found in all articles: a name counts as found where spans overlap. */
export function scoreFound(articles: readonly Article[], found: readonly (readonly FoundPlace[])[]): Score {
	let [gold, all, right, hit, placed] = [0, 0, 0, 0, 0];
	articles.forEach(({ toponyms }, index) => {
		const here = found[index] ?? [];
		gold += toponyms.length;
		all += here.length;
		right += here.filter((place) => toponyms.some((toponym) => isOver(place, toponym))).length;
		for (const toponym of toponyms) {
			const over = here.filter((place) => isOver(place, toponym));
			hit += over.length > 0 ? 1 : 0;
			placed += over.some((place) => isRight(place, toponym)) ? 1 : 0;
		}
	});
	const [precision, recall] = [right / all, hit / gold];
	return {
		precision,
		recall,
		f: harmonic(precision, recall),
		placedF: harmonic(placed / all, placed / gold),
		accuracy: placed / hit
	};
}
