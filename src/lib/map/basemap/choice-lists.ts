import borders from '../../../../geo/basemap/borders.json' with { type: 'json' };
import data from '../../../../geo/basemap/languages.json' with { type: 'json' };

/** Of the data no more than the page offers. A build puts these values in their place (vite.config.ts). */
export const LISTED_VIEWS = borders.views.map(({ id, title }) => ({
	id,
	title
}));
export const LISTED_LANGUAGES = data.languages.map(({ id, title, isSpaced }) => ({
	id,
	title,
	isSpaced
}));
