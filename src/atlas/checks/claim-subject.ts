import { fault, type Check } from './check.ts';

const code = 'claim-subject';
export const claimSubject: Check = {
	code,
	rule: 'A claim is about something its passage supports.',
	run: (atlas) =>
		atlas.citations.flatMap((citation) =>
			citation.claims.flatMap((claim, i) => {
				if (citation.supports.includes(claim.subject)) {
					return [];
				}
				return [
					fault(
						code,
						citation.origin,
						`claims[${i}].subject`,
						`The passage claims something of "${claim.subject}", which is not among what it supports.`,
						`Add "${claim.subject}" to its supports, or correct the subject.`,
						citation.id
					)
				];
			})
		)
};
