import type { Saying } from './document.ts';

/** Longer ones are no title and no name. */
const MAX_VALUE = 400;
const MAX_SAYINGS = 60;

/** One thing a file says of itself; none where it says nothing there. */
export function say(
	field: Saying['field'],
	value: string | null | undefined,
	basis: string,
	confidence: number
): Saying[] {
	const plain = (value ?? '').replace(/\s+/gu, ' ').trim();
	return plain === '' || plain.length > MAX_VALUE
		? []
		: [
				{
					field,
					value: plain,
					basis,
					confidence
				}
			];
}

/** As many as are of use. */
export function limitSayings(says: readonly Saying[]): Saying[] {
	return says.slice(0, MAX_SAYINGS);
}
