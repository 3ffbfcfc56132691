/**
 * What a proposal's two figures together say, and how often such proposals were right: 2253 places of GeoVirus, each
 * article judged by a model that had not seen it, and of our own documents in eight languages. Isotonic, at least 80
 * places a knot. Made by tests/bench/proposals/fit.ts.
 */
export const KNOTS: readonly (readonly [figure: number, share: number])[] = [
	[0, 0],
	[0.493, 0.313],
	[0.673, 0.669],
	[0.76, 0.805],
	[0.809, 0.841],
	[0.848, 0.89],
	[0.879, 0.94],
	[0.935, 0.98],
	[0.969, 0.98],
	[0.977, 0.98],
	[0.981, 0.986],
	[0.991, 0.996],
	[0.997, 0.996],
	[1, 0.996]
];
