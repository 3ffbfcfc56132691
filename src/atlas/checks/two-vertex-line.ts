import { linesOf } from '../../geometry/geometry.ts';
import { fault, type Check } from './check.ts';

const code = 'two-vertex-line';
export const twoVertexLine: Check = {
	code,
	rule: 'A straight line between two points never poses as a route: its basis is endpoints-only or schematic.',
	run: (atlas) =>
		atlas.features.flatMap((feature) =>
			linesOf(feature.geometry).flatMap((line, index) => {
				const segment = feature.properties.segments?.find((item) => item.line === index);
				const basis = segment?.basis ?? feature.properties.provenance.basis;
				if (line.length > 2 || basis === 'endpoints-only' || basis === 'schematic') {
					return [];
				}
				return [
					fault(
						code,
						feature.origin,
						`geometry line ${index}`,
						`A line of two points claims to be ${basis}.`,
						'Add the points between, or call it endpoints-only.',
						feature.id
					)
				];
			})
		)
};
