import { listLines } from '../../geometry/list-lines.ts';
import type { Atlas } from '../load/atlas.ts';
import { fault, type Check } from './check.ts';

const code = 'atlas-bounds';
type Bounds = readonly [number, number, number, number];

export const atlasBounds: Check = {
	code,
	rule: 'Bounds are west, south, east, north in degrees; west lies east of east only where they cross the antimeridian.',
	run: ({ file, features }) => {
		const origin = { file: 'atlas.json', path: '' };
		const all = [
			...(file.home
				? [
						{
							path: 'home.bounds',
							bounds: file.home.bounds
						}
					]
				: []),
			...file.views.map(({ bounds }, i) => ({
				path: `views[${i}].bounds`,
				bounds
			}))
		];
		return all.flatMap(({ path, bounds }) => {
			const [message, remedy] = describe(bounds) ?? describeExchanged(bounds, features) ?? [];
			return message === undefined || remedy === undefined ? [] : [fault(code, origin, path, message, remedy)];
		});
	}
};

const ORDER = 'Write west, south, east, north in degrees.';

function describe(bounds: Bounds): [message: string, remedy: string] | null {
	const [west, south, east, north] = bounds;
	const said = bounds.join(', ');
	if (Math.abs(west) > 180 || Math.abs(east) > 180 || Math.abs(south) > 90 || Math.abs(north) > 90) {
		return [`${said} lie outside the Earth.`, ORDER];
	}
	if (south >= north) {
		return [`${said}: south ${south} is not below north ${north}.`, ORDER];
	}
	// Fiji lies from 177 to -178: five degrees. What is wider than half the Earth was swapped.
	if (west === east || (west > east && east + 360 - west > 180)) {
		return [`${said}: west ${west} is not west of east ${east}.`, ORDER];
	}
	return null;
}

type Feature = Atlas['features'][number];

function holdsAny([west, south, east, north]: Bounds, features: readonly Feature[]): boolean {
	const isIn = ([lng = 0, lat = 0]: readonly number[]): boolean => {
		const isBetween = west <= east ? lng >= west && lng <= east : lng >= west || lng <= east;
		return isBetween && lat >= south && lat <= north;
	};
	return features.some(({ geometry }) => geometry !== null && listLines(geometry).flat().some(isIn));
}

/** Bounds in which nothing lies, where with latitudes and longitudes exchanged something would. */
function describeExchanged(bounds: Bounds, features: readonly Feature[]): [message: string, remedy: string] | null {
	const [first, second, third, fourth] = bounds;
	const exchanged: Bounds = [second, first, fourth, third];
	if (describe(exchanged) !== null || holdsAny(bounds, features) || !holdsAny(exchanged, features)) {
		return null;
	}
	return [
		`${bounds.join(', ')} hold nothing of the atlas; with latitude and longitude exchanged they would.`,
		`Write ${exchanged.join(', ')}: west, south, east, north.`
	];
}
