/**
 * What a proposal's two figures together say, and how often such proposals were right: 2244 places of GeoVirus, each article
 * judged by a model that had not seen it, and of our own documents in eight languages. Isotonic, at least 80 places a knot.
 * Made by tests/bench/proposals/fit.ts.
 */
export const KNOTS: readonly (readonly [figure: number, share: number])[] = [
	[0, 0],
	[0.511, 0.373],
	[0.648, 0.614],
	[0.745, 0.748],
	[0.817, 0.854],
	[0.856, 0.939],
	[0.906, 0.968],
	[0.951, 0.972],
	[0.976, 0.99],
	[0.987, 0.993],
	[0.994, 0.998],
	[1, 0.998]
];
