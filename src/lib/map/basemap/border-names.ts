import borders from '../../../../geo/basemap/borders.json' with { type: 'json' };

/**
 * Of the data no more than the map sets in words, in English. A build puts these values in their place
 * (vite.config.ts).
 */
export const CLAIMS = borders.views.map(({ id, claim }) => ({
	id,
	name: claim.en
}));
export const LINES = borders.lineNames.map(({ name, names }) => ({
	id: name,
	name: names.en
}));
