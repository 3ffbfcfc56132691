import type { LocatedSource } from './types.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

/** "it stands there twice, and the first is read" */
export function describeRepeats({ count, used }: NonNullable<LocatedSource['repeats']>): string {
	const times = count === 2 ? 'twice' : `${count} times`;
	return `it stands there ${times}, and the ${ORDINALS[used - 1] ?? `${used}th`} is read`;
}
