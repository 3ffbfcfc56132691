import type { Id } from '../../model/common.ts';
import { listSites, NeighbourIndex, type Neighbour, type Neighbours, type Site } from './neighbours.ts';
import type { Atlas } from '../load/atlas.ts';

/** So many places near by are told of each place. */
export const MAX_NEAR = 5;
/** Sites are handed over as texts of so many: one of all may be longer than a text can be. */
const SITES_IN_TEXT = 5_000;
/** Figures of a neighbour: its number, km, and a place on each side. */
const FIGURES = 6;
const NOBODY = -1;

/** The sites of an atlas as texts, which cost little to hand to a thread. */
export function* writeSites(atlas: Pick<Atlas, 'layers' | 'features'>): Generator<string> {
	const sites = listSites(atlas);
	for (let begin = 0; begin < sites.length; begin += SITES_IN_TEXT) {
		yield JSON.stringify(
			sites.slice(begin, begin + SITES_IN_TEXT).map(({ id, geometry }) => ({
				id,
				geometry
			}))
		);
	}
}

/** What lies nearest to each of so many sites, in their order, as figures that `NearPlaces` reads. */
export function findAllNear(texts: readonly string[]): Float64Array<ArrayBuffer> {
	const sites = texts.flatMap((text) => JSON.parse(text) as Site[]);
	const numbers = new Map(sites.map(({ id }, number) => [id, number]));
	const index = new NeighbourIndex(sites);
	const figures = new Float64Array(sites.length * MAX_NEAR * FIGURES).fill(NOBODY);
	sites.forEach(({ id }, number) => {
		index.find(id, MAX_NEAR).forEach((near, place) => {
			figures.set(
				[numbers.get(near.id) ?? NOBODY, near.km, near.from[0], near.from[1], near.to[0], near.to[1]],
				(number * MAX_NEAR + place) * FIGURES
			);
		});
	});
	return figures;
}

/** What lies near each place, as it was worked out elsewhere. */
export class NearPlaces implements Neighbours {
	readonly #ids: readonly Id[];
	readonly #numbers: ReadonlyMap<Id, number>;
	#figures = new Float64Array();

	constructor(atlas: Pick<Atlas, 'layers' | 'features'>) {
		this.#ids = listSites(atlas).map(({ id }) => id);
		this.#numbers = new Map(this.#ids.map((id, number) => [id, number]));
	}

	/** @param figures what `findAllNear` found */
	know(figures: Float64Array<ArrayBuffer>): void {
		this.#figures = figures;
	}

	find(id: Id, count: number): Neighbour[] {
		const number = this.#numbers.get(id);
		const found: Neighbour[] = [];
		for (let place = 0; number !== undefined && place < Math.min(count, MAX_NEAR); place++) {
			const begin = (number * MAX_NEAR + place) * FIGURES;
			const [other = NOBODY, km = 0, ax = 0, ay = 0, bx = 0, by = 0] = this.#figures.subarray(
				begin,
				begin + FIGURES
			);
			const otherId = this.#ids[other];
			if (otherId === undefined) {
				break;
			}
			found.push({
				id: otherId,
				km,
				from: [ax, ay],
				to: [bx, by]
			});
		}
		return found;
	}
}
