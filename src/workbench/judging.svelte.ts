import type { Judged } from '../model/proposals/decision.ts';
import type { Candidate } from '../model/proposals/mention.ts';
import type { PlaceProposal } from '../model/proposals/proposals.ts';
import { reRank } from '../review/re-rank.ts';
import type { Bench } from './bench.svelte.ts';

const NOTHING: Judged = { without: [] };
const NONE: readonly Candidate[] = [];

/** What the curator holds otherwise than the ranking, of the one name that she looks at. */
export class Judging {
	readonly #bench: Bench;
	#judged = $state.raw<{ id: string; judged: Judged } | null>(null);
	/** What else a name may mean, once it was asked for. */
	#more = $state.raw<{ id: string; candidates: readonly Candidate[] } | null>(null);

	constructor(bench: Bench) {
		this.#bench = bench;
	}

	of(id: string | null): Judged {
		return id !== null && this.#judged?.id === id ? this.#judged.judged : NOTHING;
	}
	judge(id: string | null, judged: Judged): void {
		this.#judged = id === null ? null : { id, judged };
	}

	moreOf(id: string | null): readonly Candidate[] {
		return id !== null && this.#more?.id === id ? this.#more.candidates : NONE;
	}
	/** Asks for all that the name may mean: a country or kind may be named that none of the likeliest is of. */
	async ask(id: string): Promise<void> {
		if (this.#more?.id === id) {
			return;
		}
		this.#more = { id, candidates: NONE };
		try {
			const candidates = await this.#bench.api.post<Candidate[]>('candidates', { id });
			this.#more =
				this.#more?.id === id
					? {
							id,
							candidates
						}
					: this.#more;
		} catch (cause) {
			this.#more = null;
			this.#bench.fail(cause);
		}
	}

	/** The likeliest first: what was proposed, and of the rest what is of the country and kind that were named. */
	rank(proposal: PlaceProposal | null): Candidate[] {
		if (!proposal) {
			return [];
		}
		const { id, place, others } = proposal;
		const judged = this.of(id);
		const shown = this.#bench.stateOf(id);
		const chosen = shown.state === 'accepted' ? shown.candidate : undefined;
		const more = this.moreOf(id).filter((each) => each.id === chosen || isNamed(each, judged));
		return reRank([...(place ? [place] : []), ...others, ...more], judged);
	}
}

const isNamed = ({ country, kind }: Candidate, judged: Judged): boolean => {
	const isAsked = judged.country !== undefined || judged.kind !== undefined;
	return (
		isAsked &&
		(judged.country === undefined || country === judged.country) &&
		(judged.kind === undefined || kind === judged.kind)
	);
};
