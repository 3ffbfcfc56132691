import { findKmToDrawn } from '../../geometry/drawn-line.ts';
import { linesOf } from '../../geometry/geometry.ts';
import { followGreatCircle } from '../../geometry/great-circle.ts';
import { fault, ofEachFeature, type Check } from './check.ts';

const code = 'waypoint-off-line';
/** A waypoint is a point the line was drawn through, however coarse the line is elsewhere. */
const MAX_KM = 5;
export const waypointOffLine: Check = {
	code,
	rule: 'A line passes its waypoints, as the map draws it.',
	run: ofEachFeature((feature) => {
		const { waypoints = [] } = feature.properties;
		const lines = waypoints.length === 0 ? [] : linesOf(feature.geometry).map(followGreatCircle);
		if (lines.length === 0) {
			return [];
		}
		return waypoints.flatMap((waypoint, i) => {
			const off = findKmToDrawn(waypoint.position, lines);
			if (off <= MAX_KM) {
				return [];
			}
			return [
				fault(
					code,
					feature.origin,
					`properties.waypoints[${i}]`,
					`The line passes ${waypoint.name} at ${Math.round(off)} km.`,
					'Draw the line through it, or correct the waypoint.',
					feature.id
				)
			];
		});
	})
};
