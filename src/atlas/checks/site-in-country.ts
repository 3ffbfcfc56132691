import { codesAt, countryName, countryOf } from '../../geometry/geometry.ts';
import { fault, type Check } from './check.ts';

const code = 'site-in-country';

/** Whether a position would lie in one of the countries with latitude and longitude exchanged. */
function isExchanged([lng, lat]: readonly [number, number], countries: readonly string[]): boolean {
	if (Math.abs(lng) > 90) {
		return false;
	}
	const codes = codesAt([lat, lng]);
	return countries.some((country) => codes.has(country));
}

export const siteInCountry: Check = {
	code,
	rule: 'A point lies in one of its countries, and a waypoint in the country it states; a territory with a code of its own counts for itself and for its state.',
	run: (atlas) =>
		atlas.features.flatMap((feature) => {
			const issues: ReturnType<Check['run']> = [];
			const { geometry, properties } = feature;
			const demand = (position: readonly [number, number], countries: readonly string[], path: string): void => {
				const codes = countries.length === 0 ? null : codesAt(position);
				if (codes === null || countries.some((country) => codes.has(country))) {
					return;
				}
				const [lng, lat] = position;
				if (Math.abs(lng) > 180 || Math.abs(lat) > 90) {
					// Told as no position at all.
					return;
				}
				const found = countryOf(position);
				const where = found === null ? 'at sea' : `in ${countryName(found)}`;
				issues.push(
					fault(
						code,
						feature.origin,
						path,
						`${position.join(', ')} lies ${where}, not in ${countries.map(countryName).join(' or ')}.`,
						isExchanged(position, countries)
							? `Latitude and longitude are exchanged: write ${lat}, ${lng}, longitude first.`
							: 'Correct the position or the country.',
						feature.id
					)
				);
			};
			if (geometry?.type === 'Point') {
				demand(geometry.coordinates, properties.countries, 'geometry');
			}
			properties.waypoints?.forEach((waypoint, i) => {
				if (waypoint.country) {
					demand(waypoint.position, [waypoint.country], `properties.waypoints[${i}]`);
				}
			});
			return issues;
		})
};
