import type { AcceptOptions, Decision } from '../model/proposals/decision.ts';
import type { FoundFile } from '../model/proposals/proposals.ts';

type Named = Pick<Extract<Decision, { do: 'accept' }>, 'name'>;

/** For later proposals: the name that is decided upon; nothing for dates, amounts and statuses. */
export function nameOf(found: FoundFile, id: string, { candidate }: AcceptOptions): Named {
	const place = found.places.find((proposal) => proposal.id === id);
	const [first] = place?.mentions ?? [];
	return place && first
		? {
				name: {
					text: first.text,
					sense: first.sense,
					candidate: candidate ?? place.place?.id ?? null
				}
			}
		: {};
}
