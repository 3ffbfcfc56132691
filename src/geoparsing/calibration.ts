/**
 * What a proposal's two figures together say, and how often such proposals were right: on GeoVirus, each article judged by
 * a model that had not seen it (five parts), shares that fall made level.
 */
export const KNOTS: readonly (readonly [figure: number, share: number])[] = [
	[0, 0],
	[0.582, 0.532],
	[0.79, 0.824],
	[0.889, 0.922],
	[0.937, 0.931],
	[0.977, 0.956],
	[0.992, 0.958],
	[1, 0.958]
];

/**
 * Share of proposals like this one that were right, name and place.
 * @param likelihood of its being a place's name, as the model says
 * @param score of the first candidate among all
 */
export function calibrate(likelihood: number, score: number): number {
	const figure = likelihood * (0.5 + 0.5 * score);
	const after = Math.max(
		1,
		KNOTS.findIndex(([knot]) => knot >= figure)
	);
	const [fromFigure, fromShare] = KNOTS[after - 1] ?? [0, 0];
	const [toFigure, toShare] = KNOTS[after] ?? [1, 1];
	const way = (figure - fromFigure) / (toFigure - fromFigure);
	return Math.round((fromShare + way * (toShare - fromShare)) * 1000) / 1000;
}
