import { borderClasses } from './border-classes.ts';
import { DISPUTE_UNITS } from './dispute-units.ts';

/** Layers of the basemap a pointer can ask about, areas and lines. */
export const disputeLayers = borderClasses.map((cls) => `basemap-border-${cls}`).concat('basemap-disputed');

/** Ids of the disputes that areas and lines under a pointer belong to, each once, in the order of the notes. */
export function findDisputes(features: readonly { [property: string]: unknown }[]): string[] {
	const found = new Set(features.flatMap(({ id, sides }) => [String(id ?? ''), ...String(sides ?? '').split('|')]));
	const names = new Set(features.map(({ name }) => String(name ?? '')));
	return DISPUTE_UNITS.filter(
		({ units, line }) => units.some((unit) => found.has(unit)) || (line !== null && names.has(line))
	).map(({ id }) => id);
}
