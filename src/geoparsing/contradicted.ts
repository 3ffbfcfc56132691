import { contradictsAll, type Container } from './containers.ts';
import type { Ranked } from './ranked.ts';

/** Names elsewhere that no list has are likelier than any that one has. */
const CONTRADICTED_SCORE = 0.2;

/** Share of all that a first candidate has, 0 to 1; 0 without one. */
export function scoreFirst(ranked: readonly Ranked[]): number {
	const [first] = ranked;
	const total = ranked.reduce((sum, { weight }) => sum + Math.exp(weight - (first?.weight ?? 0)), 0);
	return first ? (first.isContradicted === true ? CONTRADICTED_SCORE : 1) / total : 0;
}

/** Tells of all candidates that they lie elsewhere than where the text says, where that is so. */
export function markContradicted(ranked: Ranked[], container: Container | null): Ranked[] {
	const places = ranked.map(({ place }) => place);
	if (!container || !contradictsAll(places, container)) {
		return ranked;
	}
	return ranked.map((each) => ({
		...each,
		isContradicted: true,
		reasons: [`${container.name} is named after it, and this one lies elsewhere`, ...each.reasons],
		weights: [0, ...each.weights]
	}));
}
