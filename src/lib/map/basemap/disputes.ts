import { borderClasses } from './border-classes.ts';
import notes from '../../../../geo/basemap/disputes.json';

/** What a reader must know of a dispute over land: who governs, who claims it, and what that rests on. */
export interface DisputeNote {
	id: string;
	title: string;
	note: string;
	/** Ids of the disputed areas in the basemap's tiles; empty for a mere line. */
	units: readonly string[];
	/** West, south, east, north, in degrees. */
	bounds: readonly number[];
	de_facto: string;
	claims: readonly { by: string; text: string }[];
	sources: readonly string[];
}

export const disputeNotes: readonly DisputeNote[] = notes;

/** Layers of the basemap a pointer can ask about, areas and lines. */
export const disputeLayers = borderClasses.map((cls) => `basemap-border-${cls}`).concat('basemap-disputed');

/** Ids of the disputes that areas and lines under a pointer belong to, each once, in the order of the notes. */
export function findDisputes(features: readonly { [property: string]: unknown }[]): string[] {
	const units = new Set(features.flatMap(({ id, sides }) => [String(id ?? ''), ...String(sides ?? '').split('|')]));
	const names = new Set(features.map(({ name }) => String(name ?? '')));
	return disputeNotes
		.filter(
			(note) => note.units.some((unit) => units.has(unit)) || (note.units.length === 0 && names.has(note.title))
		)
		.map(({ id }) => id);
}
