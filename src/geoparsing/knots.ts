/**
 * What a proposal's two figures together say, and how often such proposals were right: 2229 places of GeoVirus, each article
 * judged by a model that had not seen it, and of our own documents in eight languages. Isotonic, at least 80 places a knot.
 * Made by tests/bench/proposals/fit.ts.
 */
export const KNOTS: readonly (readonly [figure: number, share: number])[] = [
	[0, 0],
	[0.475, 0.301],
	[0.621, 0.631],
	[0.771, 0.774],
	[0.85, 0.884],
	[0.895, 0.927],
	[0.952, 0.942],
	[0.982, 0.959],
	[0.991, 0.959],
	[0.997, 0.967],
	[1, 0.967]
];
