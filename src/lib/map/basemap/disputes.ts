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
