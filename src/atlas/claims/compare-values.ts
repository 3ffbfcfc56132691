import type { Claim, ClaimValue, Property } from '../../model/records/claim.ts';
import type { Status } from '../../model/records/feature.ts';
import { parseBounds } from '../../time/edtf.ts';
import { compareTexts, type Comparison } from './compare-texts.ts';
import { findStance } from './modality.ts';
import { parseUnit } from './units.ts';

interface Interval {
	min: number;
	max: number;
}

/**
 * Compares two claims on one topic; `null` where their values are of different types or units. What a passage rejects
 * is no value of its own: it contradicts only those who affirm that very value. What is merely possible, argued or
 * asked contradicts nobody.
 */
export function compareClaims(a: Claim, b: Claim): Comparison | null {
	const comparison = compareValues(a.value, b.value, a.property, a.of);
	const [left, right] = [findStance(a), findStance(b)];
	if (comparison === null || (left === 'affirmed' && right === 'affirmed')) {
		return comparison;
	}
	if (left === right) {
		return comparison === 'contradictory' ? 'compatible' : comparison;
	}
	const isRefused = left !== 'open' && right !== 'open' && comparison === 'same';
	return isRefused ? 'contradictory' : 'compatible';
}

/** Compares two values as asserted: with units, bounds and precision understood; different types never meet. */
export function compareValues(a: ClaimValue, b: ClaimValue, property: Property, of?: string): Comparison | null {
	if (a.type === 'quantity' && b.type === 'quantity') {
		return compareQuantities(a, b);
	}
	if (a.type === 'date' && b.type === 'date') {
		return compareDates(a.edtf, b.edtf);
	}
	if (a.type === 'status' && b.type === 'status') {
		return compareStatuses(a.status, b.status);
	}
	if (a.type === 'text' && b.type === 'text') {
		return compareTexts(a.text, b.text, property, of);
	}
	return null;
}

type Quantity = Extract<ClaimValue, { type: 'quantity' }>;

function compareQuantities(a: Quantity, b: Quantity): Comparison | null {
	const [left, right] = [parseUnit(a.unit), parseUnit(b.unit)];
	if (left.base !== right.base) {
		return null;
	}
	return compareIntervals(scale(quantityInterval(a), left.factor), scale(quantityInterval(b), right.factor));
}

const scale = ({ min, max }: Interval, factor: number): Interval => {
	return {
		min: min * factor,
		max: max * factor
	};
};

/** "Several" is at least three; whoever says more does not mean several. */
const SEVERAL: Interval = { min: 3, max: 20 };
const ABOUT = 0.1;

/** What a quantity leaves open: "1,100" is rounded to hundreds, "about" gives a tenth either way. */
export function quantityInterval(quantity: Quantity): Interval {
	const { amount, upTo, bound } = quantity;
	if (amount === null) {
		return SEVERAL;
	}
	if (upTo !== undefined) {
		return { min: amount, max: upTo };
	}
	switch (bound) {
		case 'at-least':
		case 'more-than':
			return {
				min: amount,
				max: Number.POSITIVE_INFINITY
			};
		case 'at-most':
		case 'less-than':
			return {
				min: Number.NEGATIVE_INFINITY,
				max: amount
			};
		case 'about':
			return {
				min: amount * (1 - ABOUT),
				max: amount * (1 + ABOUT)
			};
		default: {
			const half = roundedTo(amount) / 2;
			return {
				min: amount - half,
				max: amount + half
			};
		}
	}
}

/** The step a figure seems rounded to, by its trailing zeros; a figure below a hundred is a count. */
function roundedTo(amount: number): number {
	if (amount < 100 || !Number.isInteger(amount)) {
		return 0;
	}
	let step = 1;
	while (amount % (step * 10) === 0) {
		step *= 10;
	}
	return step === 1 ? 0 : step;
}

/** Dates of which one is meant are compared one by one: a year between "2011 or 2013" is neither. */
function compareDates(a: string, b: string): Comparison {
	const [left, right] = [dateIntervals(a), dateIntervals(b)];
	const whole = (intervals: readonly Interval[]): Interval => {
		return {
			min: Math.min(...intervals.map(({ min }) => min)),
			max: Math.max(...intervals.map(({ max }) => max))
		};
	};
	const isMeeting = left.some((one) => right.some((other) => compareIntervals(one, other) !== 'contradictory'));
	return isMeeting ? compareIntervals(whole(left), whole(right)) : 'contradictory';
}

function dateIntervals(edtf: string): Interval[] {
	const members = /^\[.*\]$/.test(edtf)
		? edtf
				.slice(1, -1)
				.split(',')
				.map((member) => member.trim().replace('..', '/'))
		: [edtf];
	return members.map((member) => dateInterval(member.replace(/^\//, '../').replace(/\/$/, '/..')));
}

/** An approximate date may be out by as much as it is long: "c. 2004" reaches into 2003 and 2005. */
function dateInterval(edtf: string): Interval {
	const bounds = parseBounds(edtf);
	const [min, max] = [bounds?.min ?? Number.NEGATIVE_INFINITY, bounds?.max ?? Number.POSITIVE_INFINITY];
	const slack = /[~%]/.test(edtf) && Number.isFinite(max - min) ? max - min : 0;
	return {
		min: min - slack,
		max: max + slack
	};
}

function compareIntervals(a: Interval, b: Interval): Comparison {
	if (a.min === b.min && a.max === b.max) {
		return 'same';
	}
	if (a.max < b.min || b.max < a.min) {
		return 'contradictory';
	}
	const inside = (inner: Interval, outer: Interval): boolean => {
		return inner.min >= outer.min && inner.max <= outer.max;
	};
	return inside(a, b) || inside(b, a) ? 'more-precise' : 'compatible';
}

/** "Exists" says nothing of how far along a thing is beyond that it is there. */
const THERE: ReadonlySet<Status> = new Set<Status>(['existing', 'completed', 'in-operation', 'stalled']);

function compareStatuses(a: Status, b: Status): Comparison {
	if (a === b) {
		return 'same';
	}
	if (a === 'unknown' || b === 'unknown') {
		return 'compatible';
	}
	if ((a === 'existing' && THERE.has(b)) || (b === 'existing' && THERE.has(a))) {
		return 'more-precise';
	}
	if ((a === 'completed' && b === 'in-operation') || (b === 'completed' && a === 'in-operation')) {
		return 'compatible';
	}
	return 'contradictory';
}
