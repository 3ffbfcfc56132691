import { stateWorldviews, disputedUnits, openLines, pairRules, worldviewStates } from './units.ts';
import type { BoundaryKind, StateWorldview, Worldview } from './units.ts';

/**
 * `claim`: a border only some state's map has. `unrecognised`: a border on the ground that this state's map does not
 * have.
 */
export type BoundaryClass = BoundaryKind | 'claim' | 'unrecognised';

export interface Side {
	/** Id of a disputed unit, or ISO alpha-3 of a state. */
	unit: string;
	/** ISO 3166-2, or Natural Earth's stand-in for it. */
	code: string;
}

export interface ClassifiedBoundary {
	classes: Partial<Record<Worldview, BoundaryClass>>;
	/** View keys whose state claims along this line, in the order of `stateWorldviews`. */
	claimants: StateWorldview[];
	name: string | null;
}

const unitById = new Map(disputedUnits.map((unit) => [unit.id, unit]));

/** ISO alpha-3 of the state that a view's map gives a unit to. */
export function findOwner(unit: string, worldview: Worldview): string {
	const disputed = unitById.get(unit);
	if (!disputed) {
		return unit;
	}
	return worldview === 'neutral' ? disputed.adminBy : (disputed.owners[worldview] ?? disputed.adminBy);
}

interface Pair {
	a: readonly string[];
	b: readonly string[];
}

/** Whether a rule speaks of the line between two areas, whichever side each is on. */
function isBetween(rule: Pair, a: Side, b: Side): boolean {
	const has = (list: readonly string[], side: Side): boolean => {
		return list.includes(side.unit) || list.includes(side.code);
	};
	return (has(rule.a, a) && has(rule.b, b)) || (has(rule.a, b) && has(rule.b, a));
}

/** A state's own map draws its own borders as settled, but for those it leaves open itself. */
function classifyForState(
	a: Side,
	b: Side,
	worldview: StateWorldview,
	neutral: BoundaryKind | null
): BoundaryClass | null {
	const ownerA = findOwner(a.unit, worldview);
	const ownerB = findOwner(b.unit, worldview);
	if (ownerA === ownerB) {
		return neutral ? 'unrecognised' : null;
	}
	if (openLines.some((line) => line.view === worldview && isBetween(line, a, b))) {
		return 'indefinite';
	}
	const state = worldviewStates.get(worldview);
	if (ownerA === state || ownerB === state) {
		return 'agreed';
	}
	return neutral ?? 'agreed';
}

/**
 * Whether a view's state governs or claims an area that the claimants' line encloses; if not, its map keeps the neutral
 * drawing.
 */
function isParty(a: Side, b: Side, claimants: readonly StateWorldview[], worldview: StateWorldview): boolean {
	return [a, b].some(({ unit }) => {
		const disputed = unitById.get(unit);
		if (!disputed || !claimants.some((claimant) => disputed.owners[claimant])) {
			return false;
		}
		return [disputed.adminBy, ...Object.values(disputed.owners)].includes(worldviewStates.get(worldview) ?? '');
	});
}

/** Class of the line between two areas in every view; null where no view has a border there. */
export function classifyBoundary(a: Side, b: Side): ClassifiedBoundary | null {
	const rule = pairRules.find((item) => isBetween(item, a, b));
	const divided = findOwner(a.unit, 'neutral') !== findOwner(b.unit, 'neutral');
	const neutral = divided ? (rule?.kind ?? 'agreed') : null;
	const classes: Partial<Record<Worldview, BoundaryClass>> = {};
	const claimants: StateWorldview[] = [];
	for (const worldview of stateWorldviews) {
		const found = classifyForState(a, b, worldview, neutral);
		if (found) {
			classes[worldview] = found;
		}
		if (
			!neutral &&
			found &&
			[a, b].some(({ unit }) => findOwner(unit, worldview) === worldviewStates.get(worldview))
		) {
			claimants.push(worldview);
		}
	}
	if (neutral) {
		classes.neutral = neutral;
	} else if (claimants.length > 0) {
		classes.neutral = 'claim';
	}
	for (const worldview of stateWorldviews) {
		if (claimants.length > 0 && !classes[worldview] && !isParty(a, b, claimants, worldview)) {
			classes[worldview] = 'claim';
		}
	}
	return Object.keys(classes).length > 0
		? {
				classes,
				claimants,
				name: rule?.name ?? null
			}
		: null;
}
