import { findAlike, type Alike } from '../review/alike.ts';
import type { Candidate } from '../model/proposals/mention.ts';
import type { QueueRow } from '../model/workbench/protocol.ts';
import type { Bench } from './bench.svelte.ts';
import type { Reason } from './shortcuts.ts';
import type { Wanted } from './shown.ts';

interface AlikePlan {
	of: QueueRow;
	alike: Alike[];
	/** "accept as Kisumu", "leave out" */
	what: string;
	/** `null` where it is left out. */
	candidate: string | null;
	wantedFor: (row: QueueRow) => Wanted;
}

/** The decision on what is looked at for all that are called the same; a sentence where there is none. */
export function planAlike(bench: Bench, candidates: readonly Candidate[]): AlikePlan | string {
	const of = bench.current;
	const shown = of ? bench.stateOf(of.id) : null;
	if (!of || !shown || shown.state === 'open') {
		return 'Decide on this one first: then x does the same with all alike.';
	}
	const candidate = shown.state === 'accepted' ? (shown.candidate ?? of.candidate) : null;
	const alike = findAlike(bench.rows, of, candidate).filter(({ row }) => bench.stateOf(row.id).state === 'open');
	if (alike.length === 0) {
		return `Nothing else that is called “${of.text}” is undecided.`;
	}
	if (shown.state === 'accepted' && of.kind !== 'place') {
		return 'What is said of which place is decided one by one.';
	}
	const name = candidates.find(({ id }) => id === candidate)?.name ?? of.value;
	const reason = shown.reason as Reason | undefined;
	return {
		of,
		alike,
		what: shown.state === 'accepted' ? `accept as ${name}` : 'leave out',
		candidate,
		wantedFor: (row) => {
			return candidate === null
				? {
						row,
						do: 'reject',
						...(reason ? { reason } : {})
					}
				: {
						row,
						do: 'accept',
						options: { candidate }
					};
		}
	};
}
