import { findKm, type Position } from './distance.ts';

/** Web Mercator in units in which the equator is 2π long; the map draws every line straight in it. */
interface Plane {
	x: number;
	y: number;
}

const toRadians = (degrees: number): number => {
	return (degrees * Math.PI) / 180;
};
const toDegrees = (radians: number): number => {
	return (radians * 180) / Math.PI;
};

function toPlane([lng, lat]: Position): Plane {
	return {
		x: toRadians(lng),
		y: Math.log(Math.tan(Math.PI / 4 + toRadians(lat) / 2))
	};
}

function toPosition({ x, y }: Plane): Position {
	return [toDegrees(x), toDegrees(2 * Math.atan(Math.exp(y)) - Math.PI / 2)];
}

/** The point of a straight stretch of the map nearest to another point of it. */
function findFoot(point: Plane, from: Plane, to: Plane): Plane {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const square = dx * dx + dy * dy;
	const along = square === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / square;
	const t = Math.min(1, Math.max(0, along));
	return {
		x: from.x + dx * t,
		y: from.y + dy * t
	};
}

/**
 * How far a place lies from lines as the map draws what it is given: straight from vertex to vertex in Web Mercator; km
 * on the mean sphere. A great circle between the same vertices bulges away from that, so lines are brought along it
 * first (`followGreatCircle`), here as for the map.
 */
export function findKmToDrawn(position: Position, lines: readonly (readonly Position[])[]): number {
	const point = toPlane(position);
	let least = Number.POSITIVE_INFINITY;
	for (const line of lines) {
		const planes = line.map(toPlane);
		planes.forEach((from, i) => {
			const foot = findFoot(point, from, planes[i + 1] ?? from);
			least = Math.min(least, findKm(position, toPosition(foot)));
		});
	}
	return least;
}
