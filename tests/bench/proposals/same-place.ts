import { findKm } from '../../../src/geometry/distance.ts';
import type { GazetteerPlace } from '../../../src/gazetteer/place.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';
import type { Toponym } from './corpora.ts';
import { isRight } from './score.ts';

/** How far from one another lists put the middle of one and the same place. Kilometres. */
const EXTENTS: Partial<Record<GazetteerPlace['kind'], number>> = {
	continent: 3_500,
	region: 1_000,
	river: 1_000,
	water: 1_000,
	mountain: 500,
	island: 500
};
/** A town of the same name so near to what people marked is what they meant, not its division. Kilometres. */
const TOWN_EXTENT = 60;
/** Towns whose division tells in which division a position lies. Kilometres. */
const MAX_TO_TOWN = 200;

type Position = Pick<GazetteerPlace, 'lat' | 'lon'>;
const kilometres = (a: Position, b: Position): number => {
	return findKm([a.lon, a.lat], [b.lon, b.lat]);
};

/** Towns by whole degrees. */
let towns: Map<string, GazetteerPlace[]> | null = null;
const keyOf = (lat: number, lon: number): string => {
	return `${lat} ${lon}`;
};

function readTowns(): Map<string, GazetteerPlace[]> {
	if (towns) {
		return towns;
	}
	const gazetteer = readGazetteer();
	towns = new Map();
	for (let index = 0; index < gazetteer.size; index++) {
		const place = gazetteer.place(index);
		if (place.kind === 'city' || place.kind === 'capital') {
			const key = keyOf(Math.floor(place.lat), Math.floor(place.lon));
			const known = towns.get(key) ?? [];
			known.push(place);
			towns.set(key, known);
		}
	}
	return towns;
}

/** First division that the nearest town lies in; empty where none is near. */
function findDivision(position: Position): string {
	const steps = [-2, -1, 0, 1, 2];
	const [lat, lon] = [Math.floor(position.lat), Math.floor(position.lon)];
	const near = steps.flatMap((up) => steps.flatMap((over) => readTowns().get(keyOf(lat + up, lon + over)) ?? []));
	let [best, least] = ['', MAX_TO_TOWN];
	for (const town of near) {
		const far = kilometres(town, position);
		if (far < least) {
			[best, least] = [town.admin1, far];
		}
	}
	return best;
}

/**
 * Whether the first of some candidates is what people marked: by 161 km as the corpora are scored, or the same
 * division, continent, sea or river, whose middle one list puts elsewhere than another.
 */
export function isSamePlace([first, ...others]: readonly GazetteerPlace[], toponym: Toponym): boolean {
	if (!first) {
		return false;
	}
	if (isRight({ ...first, country: first.kind === 'country' ? first.country : null }, toponym)) {
		return true;
	}
	const isTown = others.some(({ kind, lat, lon }) => {
		return (kind === 'city' || kind === 'capital') && kilometres({ lat, lon }, toponym) < TOWN_EXTENT;
	});
	if (first.kind === 'province') {
		return !isTown && first.admin1 !== '' && findDivision(toponym) === first.admin1;
	}
	return !isTown && kilometres(first, toponym) < (EXTENTS[first.kind] ?? 0);
}
