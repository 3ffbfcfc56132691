import { describe, expect, it } from 'vitest';
import { waypointOffLine } from '../../../../src/atlas/checks/waypoint-off-line.ts';
import type { Atlas } from '../../../../src/atlas/load/atlas.ts';
import type { Position } from '../../../../src/geometry/distance.ts';
import { findBetween } from '../../../../src/geometry/great-circle.ts';
import { readSample } from '../../sample.ts';

const [WEST, EAST]: Position[] = [
	[-70, -53],
	[-40, -45]
];

/** The sample with its line drawn between two vertices far apart, past one waypoint. */
function readLong(position: [number, number], accuracyKm = 5): Atlas {
	const sample = readSample();
	const line = sample.features.find(({ id }) => id === 'strait-ferry');
	if (!line || !WEST || !EAST) {
		throw new Error('The sample has a line.');
	}
	line.geometry = { type: 'LineString', coordinates: [[...WEST], [...EAST]] };
	line.properties.waypoints = [{ name: 'Half way', position }];
	line.properties.provenance.accuracyKm = accuracyKm;
	return sample;
}

const run = (atlas: Atlas): number => {
	return waypointOffLine.run(atlas, { texts: new Map() }).length;
};

describe('a waypoint of a line with few vertices', () => {
	it('lies on it along the great circle, as the map draws it', () => {
		expect(run(readLong(findBetween(WEST ?? [0, 0], EAST ?? [0, 0], 0.5)))).toBe(0);
	});
	it('lies off it half way in degrees, where nothing is drawn, however coarse the line', () => {
		expect(run(readLong([-55, -49]))).toBe(1);
		expect(run(readLong([-55, -49], 200))).toBe(1);
	});
});
