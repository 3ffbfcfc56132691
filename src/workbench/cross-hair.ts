import { findBearing, findKm, formatDirection } from '../geometry/distance.ts';
import { codesAt, countryName } from '../geometry/geometry.ts';
import { formatPosition } from '../geometry/parse-position.ts';
import type { Subject } from '../model/workbench/protocol.ts';

type Position = readonly [lng: number, lat: number];

/** Pixels that a key moves the cross-hair by; with Shift ten times as many. */
const STEP_PIXELS = 12;
const WORLD_PIXELS = 512;
const MAX_LATITUDE = 85;

/**
 * Where a key moves the cross-hair to, in steps that the eye sees at that zoom; the same position for any other key.
 */
export function moveCrossHair([lng, lat]: Position, key: string, zoom: number, isFar: boolean): [number, number] {
	const degrees = ((isFar ? 10 : 1) * STEP_PIXELS * 360) / (WORLD_PIXELS * 2 ** zoom);
	const north = degrees * Math.cos((lat * Math.PI) / 180);
	const [dx, dy] =
		{
			ArrowLeft: [-degrees, 0],
			ArrowRight: [degrees, 0],
			ArrowUp: [0, north],
			ArrowDown: [0, -north]
		}[key] ?? [];
	if (dx === undefined || dy === undefined) {
		return [lng, lat];
	}
	const turned = ((lng + dx + 540) % 360) - 180;
	return [round(turned), round(Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat + dy)))];
}

const round = (value: number): number => {
	return Math.round(value * 1e5) / 1e5;
};

/** Where a position is, in words: degrees, country, and the nearest place of the atlas with distance and direction. */
export function describePlace(position: Position, subjects: readonly Subject[]): string {
	const countries = [...codesAt(position)].map(countryName);
	let nearest: { title: string; km: number; from: Position } | null = null;
	for (const { title, anchor } of subjects) {
		const km = anchor ? findKm(anchor, position) : Infinity;
		if (anchor && km < (nearest?.km ?? Infinity)) {
			nearest = {
				title,
				km,
				from: anchor
			};
		}
	}
	const near = nearest
		? nearest.km < 0.5
			? `at ${nearest.title}`
			: `${Math.round(nearest.km)} km ${formatDirection(findBearing(nearest.from, position))} of ${nearest.title}`
		: '';
	return [formatPosition(position), countries.join(' or ') || 'in no country', near].filter(Boolean).join(', ');
}
