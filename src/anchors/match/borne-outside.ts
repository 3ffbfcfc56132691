import type { Range } from '../../model/records/source.ts';
import { countForeign } from './align-gap.ts';
import { allowDrift } from './find-seeds.ts';
import { HOLD_LETTERS } from './parameters.ts';
import type { Pin } from './types.ts';

export const isInside = ({ source }: Pin, { start, end }: Range): boolean => {
	return source >= start && source < end;
};

/**
 * Whether a pin outside a target tells more than that it agrees with the target's own: another one farther out stands
 * as far from it as in the source. In foreign matter next to a target one landmark agrees by chance, and would show
 * that matter for the target's first or last words.
 */
export function isBorneOutside(pins: readonly Pin[], pin: Pin, { start }: Range): boolean {
	const isBefore = pin.source < start;
	return pins.some((other) => {
		const [from, to] = isBefore ? [other, pin] : [pin, other];
		const letters = to.source - from.source;
		return letters > 0 && letters <= HOLD_LETTERS && Math.abs(countForeign(from, to)) <= allowDrift(letters);
	});
}
