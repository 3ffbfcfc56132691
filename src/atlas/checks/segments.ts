import { linesOf } from '../../geometry/geometry.ts';
import { fault, type Check } from './check.ts';

const code = 'segments';
export const segments: Check = {
	code,
	rule: 'Each segment describes a line that is there, once.',
	run: (atlas) =>
		atlas.features.flatMap((feature) => {
			const lines = linesOf(feature.geometry).length;
			const seen = new Set<number>();
			return (feature.properties.segments ?? []).flatMap((segment, i) => {
				const twice = seen.has(segment.line);
				seen.add(segment.line);
				if (segment.line < lines && !twice) {
					return [];
				}
				const message = twice
					? `Line ${segment.line} is described twice.`
					: `There is no line ${segment.line}; the geometry has ${lines}.`;
				return [
					fault(
						code,
						feature.origin,
						`properties.segments[${i}].line`,
						message,
						'Count the lines of the MultiLineString from 0.',
						feature.id
					)
				];
			});
		})
};
