import { z } from 'zod';
import type { AcceptOptions, RejectReason } from '../proposals/decision.ts';
import type { ProposalKind } from './protocol.ts';

/** What the page asks of two reviewers' decisions, and of happenings that may be one. */

export const CompareSchema = z.strictObject({
	/** Another journal, as it was picked: the content of its `decisions.jsonl`. */
	text: z.string().max(60_000_000).optional(),
	/** Another journal on this machine: the file, or the folder of its atlas. */
	path: z.string().trim().min(1).max(1000).optional(),
	/** The two, by the names that are listed; the first two where left out. */
	reviewers: z.tuple([z.string(), z.string()]).optional()
});
export type CompareRequest = z.infer<typeof CompareSchema>;

export interface Reviewer {
	/** "Ada", "Ada, in the other journal" */
	name: string;
	/** Proposals that this one decided on. */
	decided: number;
}

/** One reviewer's decision on one proposal. */
export interface Judgement {
	do: 'accept' | 'reject';
	/** "Kisumu, Kenya", "left out: a person" */
	says: string;
	when: string;
	options: AcceptOptions;
	reason?: RejectReason;
}
export interface ComparedRow {
	id: string;
	document: string;
	kind: ProposalKind;
	text: string;
	first: Judgement | null;
	second: Judgement | null;
	standing: 'differ' | 'one' | 'agree';
}
export interface Agreement {
	/** Proposals that both decided on. */
	both: number;
	/** Of those, decided alike to the place. */
	alike: number;
	/** Cohen's kappa on accepted or left out; `null` where chance alone gives full agreement. */
	kappa: number | null;
	onlyFirst: number;
	onlySecond: number;
	/** Decisions of either on what is not proposed in this atlas. */
	unknown: number;
}
export interface Comparison {
	reviewers: Reviewer[];
	/** Names of the two that are compared; `null` where there are not two. */
	compared: [string, string] | null;
	agreement: Agreement;
	/** Those that differ first, then those of one alone, then those alike. */
	rows: ComparedRow[];
	/** Rows left out of the list. */
	more: number;
}
