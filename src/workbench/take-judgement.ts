import type { Judgement } from '../model/workbench/compare.ts';
import type { Bench } from './bench.svelte.ts';

/** Takes a reviewer's decision as one's own; what was accepted before is taken back first, as a step of its own. */
export async function takeJudgement(
	bench: Bench,
	id: string,
	{ do: act, options, reason }: Judgement
): Promise<boolean> {
	const row = bench.rowOf(id);
	if (!row || (bench.stateOf(id).state === 'accepted' && !(await bench.reopen(id)))) {
		return false;
	}
	return bench.decide([
		{
			row,
			do: act,
			options,
			...(reason ? { reason } : {})
		}
	]);
}
