import { nearestPointOnLine } from '@turf/turf';
import { linesOf } from '../../geometry/geometry.ts';
import { fault, type Check } from './check.ts';

const code = 'waypoint-off-line';
const MIN_KM = 5;
export const waypointOffLine: Check = {
	code,
	rule: 'A line passes its waypoints, within its stated accuracy.',
	run: (atlas) =>
		atlas.features.flatMap((feature) => {
			const lines = linesOf(feature.geometry);
			const most = Math.max(MIN_KM, feature.properties.provenance.accuracyKm);
			if (lines.length === 0) {
				return [];
			}
			const coordinates = lines.map((line) => line.map(([lng, lat]) => [lng, lat]));
			return (feature.properties.waypoints ?? []).flatMap((waypoint, i) => {
				const off = nearestPointOnLine({ type: 'MultiLineString', coordinates }, [...waypoint.position], {
					units: 'kilometers'
				}).properties.pointDistance;
				if (off <= most) {
					return [];
				}
				return [
					fault(
						code,
						feature.at,
						`properties.waypoints[${i}]`,
						`The line passes ${waypoint.name} at ${Math.round(off)} km.`,
						'Draw the line through it, or correct the waypoint.',
						feature.id
					)
				];
			});
		})
};
