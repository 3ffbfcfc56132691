import { foldText } from '../../text/fold.ts';

/** A unit in terms of the one its kind is compared in. */
interface Unit {
	base: string;
	factor: number;
}

const UNITS: Readonly<Record<string, Unit>> = {
	m: { base: 'm', factor: 1 },
	metre: { base: 'm', factor: 1 },
	km: { base: 'm', factor: 1000 },
	kilometre: { base: 'm', factor: 1000 },
	mile: { base: 'm', factor: 1609.344 },
	day: { base: 'day', factor: 1 },
	week: { base: 'day', factor: 7 },
	month: { base: 'day', factor: 30.44 },
	year: { base: 'day', factor: 365.25 },
	decade: { base: 'day', factor: 3652.5 },
	kw: { base: 'kw', factor: 1 },
	mw: { base: 'kw', factor: 1000 },
	gw: { base: 'kw', factor: 1_000_000 }
};

/** The unit a quantity is compared in; one the table does not know stands for itself, in the singular. */
export function parseUnit(unit: string): Unit {
	const folded = foldText(unit);
	const singular = folded.length > 2 ? folded.replace(/s$/, '') : folded;
	return UNITS[singular] ?? { base: singular, factor: 1 };
}
