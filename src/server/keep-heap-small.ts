import { setFlagsFromString } from 'node:v8';

/** By so many per cent of what is needed memory may grow before what is no longer needed is let go of. */
const GROWTH_PERCENT = 40;

/**
 * Where it may use much memory, Node by itself lets it grow to four times what is needed: of a large atlas that is
 * gigabytes for a few per cent of time. What may be used at most stays as it is.
 */
export function keepHeapSmall(): void {
	setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
