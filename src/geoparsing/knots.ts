/**
 * What a proposal's two figures together say, and how often such proposals were right: 2252 places of GeoVirus, each article
 * judged by a model that had not seen it, and of our own documents in eight languages. Isotonic, at least 80 places a knot.
 * Made by tests/bench/proposals/fit.ts.
 */
export const KNOTS: readonly (readonly [figure: number, share: number])[] = [
	[0, 0],
	[0.504, 0.395],
	[0.64, 0.576],
	[0.728, 0.727],
	[0.778, 0.755],
	[0.836, 0.848],
	[0.895, 0.926],
	[0.936, 0.94],
	[0.981, 0.954],
	[0.998, 0.97],
	[1, 0.97]
];
