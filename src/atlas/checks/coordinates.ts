import { linesOf, polygonsOf, positionsOf, type Position } from '../../geometry/geometry.ts';
import { fault, ofEachFeature, type Check } from './check.ts';

const code = 'coordinates';
const MAX_DECIMALS = 6;
const tooPrecise = (value: number): boolean => {
	return Math.abs(value * 10 ** MAX_DECIMALS - Math.round(value * 10 ** MAX_DECIMALS)) > 1e-4;
};

export const coordinates: Check = {
	code,
	rule: 'Positions are longitude and latitude in WGS 84 with at most six decimals, and no edge jumps across the antimeridian.',
	run: ofEachFeature((feature) => {
		if (!feature.geometry) {
			return [];
		}
		const issues: ReturnType<Check['run']> = [];
		for (const { position, path } of positionsOf(feature.geometry)) {
			const [lng, lat] = position;
			if (Math.abs(lng) > 180 || Math.abs(lat) > 90) {
				issues.push(
					fault(
						code,
						feature.origin,
						path,
						`${lng}, ${lat} is no longitude and latitude.`,
						Math.max(Math.abs(lng), Math.abs(lat)) > 1000
							? 'These are metres of a projection, it seems: save the file in WGS 84 (EPSG:4326), longitude first.'
							: 'Write longitude first, in degrees.',
						feature.id
					)
				);
			} else if (tooPrecise(lng) || tooPrecise(lat)) {
				issues.push(
					fault(
						code,
						feature.origin,
						path,
						`${lng}, ${lat} has more than six decimals.`,
						'Round it: six decimals are 11 cm.',
						feature.id
					)
				);
			}
		}
		const chains = [...linesOf(feature.geometry), ...polygonsOf(feature.geometry).flat()];
		if (chains.some(jumps)) {
			issues.push(
				fault(
					code,
					feature.origin,
					'geometry',
					'An edge spans more than 180° of longitude.',
					'Cut the shape at the antimeridian (RFC 7946, 3.1.9).',
					feature.id
				)
			);
		}
		return issues;
	})
};

/** An edge along a pole jumps nowhere: all its points are the same point. */
function jumps(chain: readonly Position[]): boolean {
	return chain.some(([lng, lat], index) => {
		const [before, beforeLat] = chain[index - 1] ?? [lng, lat];
		return Math.abs(lng - before) > 180 && !(Math.abs(lat) === 90 && lat === beforeLat);
	});
}
