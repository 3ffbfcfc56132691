import type { Basis, FeatureKind } from '../model/records/feature.ts';
import type { Shape } from '../drawing/sketch.ts';

/** From the weakest to the strongest. */
export const BASES: readonly Basis[] = ['schematic', 'endpoints-only', 'area', 'traced', 'surveyed'];

const SAID: Readonly<Record<Basis, string>> = {
	schematic: 'schematic, nobody gives its course',
	'endpoints-only': 'only its ends are known',
	area: 'the area itself',
	traced: 'traced from a map',
	surveyed: 'surveyed'
};
export function describeBasis(basis: Basis): string {
	return SAID[basis];
}

/** A shape is no better known than its weakest stretch. */
export function findWeakest(bases: readonly Basis[]): Basis {
	return BASES.find((basis) => bases.includes(basis)) ?? 'schematic';
}

/** Bases that a shape of a kind may have. */
export const BASES_OF: Readonly<Record<Shape, readonly Basis[]>> = {
	point: ['schematic', 'traced', 'surveyed'],
	line: ['schematic', 'endpoints-only', 'traced', 'surveyed'],
	area: ['schematic', 'area', 'traced', 'surveyed']
};

/** Kilometres within which the true thing lies, as far as such a drawing goes. */
export const USUAL_KM: Readonly<Record<Basis, number>> = {
	schematic: 50,
	'endpoints-only': 50,
	area: 10,
	traced: 5,
	surveyed: 0.1
};

/** What may be drawn as what, the likeliest first. */
export const KINDS_OF: Readonly<Record<Shape, readonly FeatureKind[]>> = {
	point: ['site', 'city', 'port', 'terminal', 'power-plant', 'airfield', 'base', 'pass', 'compound', 'institution'],
	line: ['corridor', 'pipeline', 'road', 'railway', 'power-line', 'land-route', 'border', 'river'],
	area: ['region', 'site', 'compound', 'disputed-area', 'sea', 'mountains', 'training-ground', 'country']
};

const MAX_NAMES = 8;

/** Among what a shape was drawn by: words. */
export const COURSE = 'a course of words';

export function describeMethod(used: readonly string[], names: readonly string[]): string {
	const places = [...new Set(names)];
	const more = places.length > MAX_NAMES ? ' and others' : '';
	const between = places.length > 0 ? ` by way of ${places.slice(0, MAX_NAMES).join(', ')}${more}` : '';
	const isCourse = used.includes(COURSE);
	const along = [...new Set(used)].filter((each) => each !== COURSE);
	const on = along.length > 0 ? `; set on ${along.join(', ')} as the embedded basemap has them` : '';
	const course = isCourse
		? 'Course inferred from places named in words, straight or along what they name, and corrected by the curator'
		: 'Drawn by the curator on the embedded basemap';
	return `${course}${between}${on}.`;
}
