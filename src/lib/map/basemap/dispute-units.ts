import notes from '../../../../geo/basemap/disputes.json' with { type: 'json' };

/**
 * By what a dispute is recognised on the map: its areas in the tiles, or the name of a mere line. The build puts in
 * what is worked out here.
 */
export const DISPUTE_UNITS: readonly { id: string; units: readonly string[]; line: string | null }[] = notes.map(
	({ id, units, title }) => ({
		id,
		units,
		line: units.length === 0 ? title : null
	})
);
