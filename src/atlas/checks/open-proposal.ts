import { findOpenProposals } from '../claims/propose.ts';
import { formatEdtf } from '../../time/edtf.ts';
import { formatClaimValue } from '../../wording/claims.ts';
import { fault, type Check } from './check.ts';

const code = 'open-proposal';
/** Not a fault of the data but work for a curator, so a warning. */
export const openProposal: Check = {
	code,
	rule: 'Claims that contradict one another are confirmed as a disagreement or dismissed with a reason.',
	run(atlas) {
		const places = new Map(atlas.citations.map((citation) => [citation.id, citation.origin]));
		return findOpenProposals(atlas).flatMap((proposal) => {
			const [first] = proposal.claims;
			const origin = first && places.get(first.citation);
			if (!origin) {
				return [];
			}
			const sides = proposal.claims
				.map(({ citation, claim }) => `${formatClaimValue(claim, false, formatEdtf)} (${citation})`)
				.join(', ');
			const message = `Claims on "${proposal.id}" contradict one another: ${sides}.`;
			return [
				{
					...fault(
						code,
						origin,
						'claims',
						message,
						`Confirm it by a record in disagreements/ that lists it in "matters" (it looks like: ${proposal.kind}), or dismiss it there with a reason.`
					),
					severity: 'warning' as const
				}
			];
		});
	}
};
