import { polygonsOf, signedArea } from '../../geometry/geometry.ts';
import { fault, type Check } from './check.ts';

const code = 'ring-winding';
export const ringWinding: Check = {
	code,
	rule: 'Rings are closed; outer rings run counter-clockwise, holes clockwise (RFC 7946, 3.1.6).',
	run: (atlas) =>
		atlas.features.flatMap((feature) =>
			polygonsOf(feature.geometry).flatMap((rings, p) =>
				rings.flatMap((ring, r) => {
					const path = `geometry polygon ${p}, ring ${r}`;
					const [first, last] = [ring[0], ring.at(-1)];
					if (first?.[0] !== last?.[0] || first?.[1] !== last?.[1]) {
						return [
							fault(
								code,
								feature.origin,
								path,
								'The ring is not closed.',
								'Repeat its first position at its end.',
								feature.id
							)
						];
					}
					const area = signedArea(ring);
					if (area === 0) {
						return [
							fault(
								code,
								feature.origin,
								path,
								'The ring encloses nothing.',
								'Draw it with at least three different positions.',
								feature.id
							)
						];
					}
					if (area > 0 === (r === 0)) {
						return [];
					}
					return [
						fault(
							code,
							feature.origin,
							path,
							`The ${r === 0 ? 'outer ring runs clockwise' : 'hole runs counter-clockwise'}.`,
							'Reverse its positions.',
							feature.id
						)
					];
				})
			)
		)
};
