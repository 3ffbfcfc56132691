/**
 * Places in the draw order, bottom to top. Labels higher up are placed first, so that they win what room there is: the
 * selected feature over the atlas's sites, sites over regions and seas, and those over the basemap's names; seen from
 * afar, the names of lesser sites come after those of countries, while their symbols come first as ever. Drawings in
 * one stratum lie over one another in the order of the registry. What stands over the map takes its room first of all.
 */
export const STRATA = [
	'basemap-ground',
	'areas',
	'focus-areas',
	'accuracy',
	'lines',
	'focus-halo',
	'focus-lines',
	'sites',
	'minor-names',
	'basemap-names',
	'names',
	'focus',
	'covers'
] as const;
export type Stratum = (typeof STRATA)[number];
