import { kinks } from '@turf/turf';
import { polygonsOf, type Position } from '../../geometry/geometry.ts';
import { fault, type Check } from './check.ts';

const code = 'ring-crossing';
export const ringCrossing: Check = {
	code,
	rule: 'A ring neither crosses nor touches itself: what is inside would be anybody’s guess.',
	run: (atlas) =>
		atlas.features.flatMap((feature) =>
			polygonsOf(feature.geometry).flatMap((rings, p) =>
				rings.flatMap((ring, r) => {
					const crossing = findCrossing(ring);
					if (crossing === null) {
						return [];
					}
					return [
						fault(
							code,
							feature.origin,
							`geometry polygon ${p}, ring ${r}`,
							`The ring crosses itself near ${crossing.map((degrees) => degrees.toFixed(2)).join(', ')}.`,
							'Put its positions in order, or split it into polygons of their own.',
							feature.id
						)
					];
				})
			)
		)
};

/** Of rings looked at before: an atlas that is being edited is judged at every step, and most of its rings stay. */
const crossings = new WeakMap<readonly Position[], readonly number[] | null>();

function findCrossing(ring: readonly Position[]): readonly number[] | null {
	let crossing = crossings.get(ring);
	if (crossing === undefined) {
		crossing = lookForCrossing(ring);
		crossings.set(ring, crossing);
	}
	return crossing;
}

/** Where a closed ring crosses itself; `null` where it does not, or where it is too short or open to be asked. */
function lookForCrossing(ring: readonly Position[]): readonly number[] | null {
	const [first, last] = [ring[0], ring.at(-1)];
	if (ring.length < 4 || first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
		return null;
	}
	const coordinates = [ring.map(([lng, lat]) => [lng, lat])];
	const [crossing] = kinks({ type: 'Polygon', coordinates }).features;
	return crossing?.geometry.coordinates ?? null;
}
