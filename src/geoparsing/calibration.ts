import { KNOTS } from './knots.ts';

/** What a proposal's two figures say together. */
export function joinFigures(likelihood: number, score: number): number {
	return likelihood * (0.5 + 0.5 * score);
}

/**
 * Share of proposals like this one that were right, name and place.
 * @param likelihood of its being a place's name, as the model says
 * @param score of the first candidate among all
 */
export function calibrate(likelihood: number, score: number): number {
	return interpolate(KNOTS, joinFigures(likelihood, score));
}

export type Knots = readonly (readonly [figure: number, share: number])[];

/** The share that belongs to a figure, on a straight line between two knots. */
export function interpolate(knots: Knots, figure: number): number {
	const found = knots.findIndex(([knot]) => knot >= figure);
	const after = found < 0 ? knots.length - 1 : Math.max(1, found);
	const [fromFigure, fromShare] = knots[after - 1] ?? [0, 0];
	const [toFigure, toShare] = knots[after] ?? [1, 1];
	const way = (figure - fromFigure) / (toFigure - fromFigure);
	return Math.round((fromShare + way * (toShare - fromShare)) * 1000) / 1000;
}
