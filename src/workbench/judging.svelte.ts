import type { Judged } from '../model/proposals/decision.ts';

const NOTHING: Judged = { without: [] };

/** What the curator holds otherwise than the ranking, of the one name that she looks at. */
export class Judging {
	#judged = $state.raw<{ id: string; judged: Judged } | null>(null);

	of(id: string | null): Judged {
		return id !== null && this.#judged?.id === id ? this.#judged.judged : NOTHING;
	}
	judge(id: string | null, judged: Judged): void {
		this.#judged = id === null ? null : { id, judged };
	}
}
