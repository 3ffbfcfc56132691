import type { FoundFile } from '../model/proposals/proposals.ts';

type Value = FoundFile['dates' | 'quantities' | 'statuses'][number];

/** Why no claim follows from a value by itself; `null` where one does. */
export function findNoClaim(value: Value): 'denied' | 'no-day' | null {
	if ('status' in value) {
		return value.isNegated ? 'denied' : null;
	}
	const isNoDay = 'value' in value && (value.value === null || value.kind === 'set' || value.kind === 'duration');
	return isNoDay ? 'no-day' : null;
}
