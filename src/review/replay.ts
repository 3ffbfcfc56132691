import type { Change } from '../model/proposals/change.ts';
import type { AcceptOptions, Decision, Judged, RejectReason } from '../model/proposals/decision.ts';
import type { Reshape } from './reshape.ts';

export type State = 'accepted' | 'rejected';
export interface ProposalState {
	state: State;
	/** `null` for what was decided before steps were kept: it cannot be taken back. */
	step: string | null;
	candidate?: string;
	reason?: RejectReason;
	who?: string;
	judged?: Judged;
}

/** What was done in one go. */
export interface Step {
	id: string;
	/** Proposals it decides on. */
	proposals: string[];
	told: string;
	when: string;
	who?: string;
	/** In the order in which they were made. */
	changes: Change[];
	/** Names that it marks otherwise. */
	reshape?: Reshape;
	/** Events that it says are two. */
	apart?: [string, string];
}
type DecisionOn = Extract<Decision, { do: 'accept' | 'reject' }>;

/** A step of which the journal does not say that its records are written. */
export interface Pending {
	as: 'do' | 'undo';
	step: Step;
}

export interface Replayed {
	/** Proposals that are decided. */
	states: Map<string, ProposalState>;
	/** The last decision on each that counts. */
	decisions: Map<string, DecisionOn>;
	/** Steps that can be taken back, the last last. */
	done: Step[];
	/** Steps that can be done again, the next last. */
	undone: Step[];
	pending: Pending[];
	/** Names marked otherwise than they were found, by document, in the order in which they were. */
	reshapes: Map<string, Reshape[]>;
	/** Events that may look like one and are two. */
	apart: [string, string][];
	/** Acceptances from before changes were kept, whose records are still to be written. */
	pendingLegacy: { id: string; options: AcceptOptions }[];
}

/** Follows the journal from its first line to its last. Pure. */
export function replayJournal(lines: readonly Decision[]): Replayed {
	/** Lines that steps of several still lack. */
	const lacking = new Map<string, number>();
	for (const line of lines) {
		if ('of' in line && line.step !== undefined) {
			lacking.set(line.step, (lacking.get(line.step) ?? line.of ?? 1) - 1);
		}
	}
	const isWhole = (line: Decision): boolean => {
		if (line.do === 'undo' && line.instead !== undefined) {
			return (lacking.get(line.instead) ?? 1) <= 0;
		}
		return !('of' in line) || line.step === undefined || (lacking.get(line.step) ?? 0) <= 0;
	};
	const replay = new Replay();
	lines.filter(isWhole).forEach((line) => replay.follow(line));
	return replay.finish();
}

class Replay {
	readonly #onProposal = new Map<string, DecisionOn[]>();
	readonly #steps = new Map<string, Step>();
	readonly #done: string[] = [];
	#undone: string[] = [];
	readonly #pending = new Map<string, Pending['as']>();
	readonly #legacy = new Map<string, AcceptOptions>();

	follow(line: Decision): void {
		switch (line.do) {
			case 'accept':
			case 'reject':
				this.#decide(line);
				return;
			case 'edit':
				this.#begin(line.step, line);
				this.#add(line.step, line.told, line.changes);
				return;
			case 'reshape':
				this.#reshape(line);
				return;
			case 'apart':
				this.#begin(line.step, line);
				this.#add(line.step, line.told, []);
				Object.assign(this.#steps.get(line.step) ?? {}, { apart: line.events });
				return;
			case 'undo':
				this.#move(line.step, this.#done, this.#undone, 'undo');
				return;
			case 'redo':
				this.#move(line.step, this.#undone, this.#done, 'do');
				return;
			case 'applied':
				this.#pending.delete(line.step ?? '');
				this.#legacy.delete(line.id ?? '');
		}
	}

	#decide(line: DecisionOn): void {
		const on = this.#onProposal.get(line.id) ?? [];
		this.#onProposal.set(line.id, [...on, line]);
		this.#legacy.delete(line.id);
		if (line.step === undefined) {
			if (line.do === 'accept') {
				this.#legacy.set(line.id, line.options);
			}
			return;
		}
		const told =
			line.do === 'accept' ? (line.told ?? `${line.id} accepted`) : `“${line.name?.text ?? line.id}” left out`;
		this.#begin(line.step, line);
		this.#add(line.step, told, line.do === 'accept' ? (line.changes ?? []) : []);
		this.#steps.get(line.step)?.proposals.push(line.id);
	}

	#reshape(line: Extract<Decision, { do: 'reshape' }>): void {
		const { step: id, told, document, dropped, added } = line;
		this.#begin(id, line);
		this.#add(id, told, []);
		const step = this.#steps.get(id);
		if (step) {
			step.reshape = {
				document,
				dropped,
				added
			};
		}
	}

	#begin(id: string, { when, who }: Pick<DecisionOn, 'when' | 'who'>): void {
		if (this.#steps.has(id)) {
			return;
		}
		this.#steps.set(id, {
			id,
			proposals: [],
			told: '',
			when,
			...(who === undefined ? {} : { who }),
			changes: []
		});
		this.#done.push(id);
		// What comes anew stands where the steps taken back stood.
		this.#undone = [];
	}

	#add(id: string, told: string, changes: readonly Change[]): void {
		const step = this.#steps.get(id);
		if (!step) {
			return;
		}
		step.told = step.told === '' ? told : step.told;
		step.changes.push(...changes);
		if (changes.length > 0) {
			this.#pending.set(id, 'do');
		}
	}

	#move(id: string, from: string[], to: string[], as: Pending['as']): void {
		const index = from.lastIndexOf(id);
		if (index === -1) {
			return;
		}
		from.splice(index, 1);
		to.push(id);
		if ((this.#steps.get(id)?.changes.length ?? 0) > 0) {
			this.#pending.set(id, as);
		}
	}

	finish(): Replayed {
		const inForce = new Set(this.#done);
		const decisions = new Map<string, DecisionOn>();
		const states = new Map<string, ProposalState>();
		for (const [id, lines] of this.#onProposal) {
			const line = lines.findLast(({ step }) => step === undefined || inForce.has(step));
			if (line) {
				decisions.set(id, line);
				states.set(id, stateOf(line));
			}
		}
		const list = (ids: readonly string[]): Step[] => {
			return ids.flatMap((id) => this.#steps.get(id) ?? []);
		};
		return {
			states,
			decisions,
			done: list(this.#done),
			undone: list(this.#undone),
			apart: list(this.#done).flatMap(({ apart }) => (apart ? [apart] : [])),
			reshapes: groupReshapes(list(this.#done)),
			pending: [...this.#pending].flatMap(([id, as]) =>
				list([id]).map((step) => ({
					as,
					step
				}))
			),
			pendingLegacy: [...this.#legacy].map(([id, options]) => ({
				id,
				options
			}))
		};
	}
}

function groupReshapes(steps: readonly Step[]): Map<string, Reshape[]> {
	const all = new Map<string, Reshape[]>();
	for (const { reshape } of steps) {
		if (reshape) {
			all.set(reshape.document, [...(all.get(reshape.document) ?? []), reshape]);
		}
	}
	return all;
}

function stateOf(line: DecisionOn): ProposalState {
	const candidate = line.do === 'accept' ? (line.options.candidate ?? line.name?.candidate) : undefined;
	return {
		state: line.do === 'accept' ? 'accepted' : 'rejected',
		step: line.step ?? null,
		...(candidate ? { candidate } : {}),
		...(line.do === 'accept' && line.options.judged ? { judged: line.options.judged } : {}),
		...(line.do === 'reject' && line.reason ? { reason: line.reason } : {}),
		...(line.who === undefined ? {} : { who: line.who })
	};
}
