import { codesAt, countryName, linesOf } from '../../geometry/geometry.ts';
import { fault, type Check } from './check.ts';

const code = 'route-ends';
export const routeEnds: Check = {
	code,
	rule: 'A route starts and ends in the countries it is said to.',
	run: (atlas) =>
		atlas.features.flatMap((feature) => {
			const { ends } = feature.properties;
			const lines = linesOf(feature.geometry);
			if (!ends || lines.length === 0) {
				return [];
			}
			const tips = lines.flatMap((line) => [line[0], line.at(-1)]).filter((tip) => tip !== undefined);
			return [...new Set(ends)].flatMap((country) => {
				if (tips.some((tip) => codesAt(tip).has(country))) {
					return [];
				}
				return [
					fault(
						code,
						feature.origin,
						'properties.ends',
						`No end of the line lies in ${countryName(country)}.`,
						'Correct the line or its stated ends.',
						feature.id
					)
				];
			});
		})
};
