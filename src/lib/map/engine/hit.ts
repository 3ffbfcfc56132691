import type { Position } from 'geojson';
import type { Id } from '../../../model/common.ts';
import type { FeatureKind } from '../../../model/records/feature.ts';

/** What is said of a feature where it is chosen among others. */
export interface HitFeature {
	id: Id;
	title: string;
	kind: FeatureKind;
	layer: Id;
	presence: 'named' | 'inferred';
}

/** Something under the pointer. Distances are in CSS pixels. */
export interface Hit {
	id: Id;
	/** As it is drawn. */
	feature?: HitFeature;
	form: 'point' | 'line' | 'area';
	/** Countries, regions, seas: only hit where nothing else is. */
	frame: boolean;
	prominence: number;
	/** From the pointer to the drawn thing; 0 inside a symbol, a label or an area. */
	distance: number;
}

export interface Reach {
	point: number;
	line: number;
}
/** How near a pointer has to come: a finger is wider than a mouse. */
export const mouseReach: Reach = { point: 12, line: 10 };
export const touchReach: Reach = { point: 22, line: 18 };

/** A pointer this near is on the thing itself. */
const exact = 4;

/** Best first: on a symbol, on a line, near a symbol, near a line, in an area. */
function findTier({ form, distance }: Hit): number {
	if (form === 'area') {
		return 4;
	}
	const isExact = distance <= exact;
	if (form === 'point') {
		return isExact ? 0 : 2;
	}
	return isExact ? 1 : 3;
}

function compareHits(a: Hit, b: Hit): number {
	return (
		findTier(a) - findTier(b) ||
		Math.round(a.distance) - Math.round(b.distance) ||
		b.prominence - a.prominence ||
		a.id.localeCompare(b.id)
	);
}

/** Pixels by which one thing must be nearer than another for the pointer to have chosen between them. */
const AMBIGUOUS = 3;

/**
 * Ids under the pointer, each once, best first: more than one only where they lie over one another, so that a reader is
 * asked only what the pointer cannot tell. What frames the map yields to everything else; a symbol wins over every line
 * and area that passes behind it, a line over areas; off both, the nearer wins.
 */
export function rankHits(hits: readonly Hit[], reach: Reach): Id[] {
	const near = hits.filter(({ form, distance }) => form === 'area' || distance <= reach[form]);
	const sites = near.filter((hit) => !hit.frame);
	const chosen = (sites.length > 0 ? sites : near).toSorted(compareHits);
	const best = chosen[0];
	if (!best) {
		return [];
	}
	const isChoice = (hit: Hit): boolean => {
		return findTier(hit) === findTier(best) && hit.distance - best.distance <= AMBIGUOUS;
	};
	return [...new Set(chosen.filter(isChoice).map((hit) => hit.id))];
}

/** Distance from a point to a polyline, all in the same flat units; Infinity for a line without vertices. */
export function findDistanceToLine([x = 0, y = 0]: Position, line: readonly Position[]): number {
	let best = Infinity;
	for (let i = 0; i < line.length; i++) {
		const [ax = 0, ay = 0] = line[i] ?? [];
		const [bx = ax, by = ay] = line[i + 1] ?? [];
		const [dx, dy] = [bx - ax, by - ay];
		const squared = dx * dx + dy * dy;
		const part = squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / squared));
		best = Math.min(best, Math.hypot(x - ax - part * dx, y - ay - part * dy));
	}
	return best;
}
