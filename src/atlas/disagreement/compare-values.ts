import type { ClaimValue, Property } from '../../model/claim.ts';
import { foldText } from '../../text/fold.ts';
import { parseBounds } from '../when.ts';

/** How two values of one property of one subject stand to each other. */
export type Comparison = 'same' | 'compatible' | 'more-precise' | 'contradictory';

interface Interval {
	min: number;
	max: number;
}

/** Compares two values as asserted: with units, bounds and precision understood; different types never meet. */
export function compareValues(a: ClaimValue, b: ClaimValue, property: Property): Comparison | null {
	if (a.type === 'quantity' && b.type === 'quantity') return compareQuantities(a, b);
	if (a.type === 'date' && b.type === 'date') return compareIntervals(dateInterval(a.edtf), dateInterval(b.edtf));
	if (a.type === 'status' && b.type === 'status') return a.status === b.status ? 'same' : 'contradictory';
	if (a.type === 'text' && b.type === 'text') return compareTexts(a.text, b.text, property);
	return null;
}

type Quantity = Extract<ClaimValue, { type: 'quantity' }>;

function compareQuantities(a: Quantity, b: Quantity): Comparison | null {
	if (foldUnit(a.unit) !== foldUnit(b.unit)) return null;
	return compareIntervals(quantityInterval(a), quantityInterval(b));
}

const foldUnit = (unit: string): string => foldText(unit).replace(/s$/, '');

/** "Several" is at least three; whoever says more does not mean several. */
const SEVERAL: Interval = { min: 3, max: 20 };
const ABOUT = 0.1;

/** What a quantity leaves open: "1,100" is rounded to hundreds, "about" gives a tenth either way. */
export function quantityInterval(quantity: Quantity): Interval {
	const { amount, upTo, bound } = quantity;
	if (amount === null) return SEVERAL;
	if (upTo !== undefined) return { min: amount, max: upTo };
	switch (bound) {
		case 'at-least':
		case 'more-than':
			return { min: amount, max: Number.POSITIVE_INFINITY };
		case 'at-most':
		case 'less-than':
			return { min: Number.NEGATIVE_INFINITY, max: amount };
		case 'about':
			return { min: amount * (1 - ABOUT), max: amount * (1 + ABOUT) };
		default: {
			const half = roundedTo(amount) / 2;
			return { min: amount - half, max: amount + half };
		}
	}
}

/** The step a figure seems rounded to, by its trailing zeros; a figure below a hundred is a count. */
function roundedTo(amount: number): number {
	if (amount < 100 || !Number.isInteger(amount)) return 0;
	let step = 1;
	while (amount % (step * 10) === 0) step *= 10;
	return step === 1 ? 0 : step;
}

function dateInterval(edtf: string): Interval {
	const bounds = parseBounds(edtf);
	return { min: bounds?.min ?? Number.NEGATIVE_INFINITY, max: bounds?.max ?? Number.POSITIVE_INFINITY };
}

function compareIntervals(a: Interval, b: Interval): Comparison {
	if (a.min === b.min && a.max === b.max) return 'same';
	if (a.max < b.min || b.max < a.min) return 'contradictory';
	const inside = (inner: Interval, outer: Interval): boolean => inner.min >= outer.min && inner.max <= outer.max;
	return inside(a, b) || inside(b, a) ? 'more-precise' : 'compatible';
}

/** Properties whose values exclude each other when they differ; of the others, several may hold at once. */
const EXCLUSIVE: ReadonlySet<Property> = new Set(['model', 'builder', 'financier', 'endpoint', 'place', 'first', 'rank', 'status', 'route']);

function compareTexts(a: string, b: string, property: Property): Comparison {
	const [left, right] = [foldText(a), foldText(b)];
	if (left === right) return 'same';
	if (left.includes(right) || right.includes(left)) return 'more-precise';
	return EXCLUSIVE.has(property) ? 'contradictory' : 'compatible';
}
