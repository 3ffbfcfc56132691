import type { Agreement } from '../model/workbench/compare.ts';
import { formatCount } from '../wording/counts.ts';

/** How far two reviewers agree, in sentences. */
export function tellAgreement(
	{ both, alike, kappa, onlyFirst, onlySecond, unknown }: Agreement,
	a: string,
	b: string
): string {
	const alone = `${a} alone decided on ${onlyFirst}, ${b} alone on ${onlySecond}.`;
	const rest = unknown > 0 ? ` ${formatCount(unknown, 'decision')} on what is not proposed here.` : '';
	if (both === 0) {
		return `Nothing was decided by both. ${alone}${rest}`;
	}
	const share = Math.round((100 * alike) / both);
	const told =
		kappa === null
			? 'Cohen’s kappa cannot be told: each accepted all, or left all out'
			: `on accepted or left out Cohen’s kappa is ${kappa.toFixed(2).replace('-', '−')}`;
	return `Of ${formatCount(both, 'proposal')} that both decided on, ${alike} (${share} %) are decided alike; ${told} (n = ${both}). ${alone}${rest}`;
}
