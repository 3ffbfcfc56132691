import type { Claim, Modality } from '../../model/records/claim.ts';

/**
 * How a claim counts when it is laid beside another: what is merely possible, argued or asked commits its passage to
 * nothing.
 */
type Stance = 'affirmed' | 'denied' | 'open';

const STANCES: Readonly<Record<Modality, Stance>> = {
	asserted: 'affirmed',
	expected: 'affirmed',
	likely: 'affirmed',
	possible: 'open',
	argued: 'open',
	question: 'open',
	rejected: 'denied'
};

export const findStance = ({ modality = 'asserted' }: Pick<Claim, 'modality'>): Stance => {
	return STANCES[modality];
};

/** Whether a passage stands behind a claim enough for a status or a date to rest on it. */
export const isAffirmed = (claim: Pick<Claim, 'modality'>): boolean => {
	return findStance(claim) === 'affirmed';
};
