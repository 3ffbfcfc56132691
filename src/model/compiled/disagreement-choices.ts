import type { CompiledDisagreement } from './disagreement.ts';

/** By what a list of disagreements is narrowed, as its address names it. */
export const CHOICES = ['source', 'kind', 'severity', 'subject', 'where'] as const;
export type Choice = (typeof CHOICES)[number];

/** What a disagreement is found by: the documents that take a side, its kind, what it is about and so on, each once. */
export function listChoices(item: CompiledDisagreement): Record<Choice, readonly string[]> {
	const { kind, severity, subjects, between, within, sides } = item;
	return {
		source: [...new Set(sides.flatMap(({ passages }) => passages.map(({ source }) => source.id)))],
		kind: [kind],
		severity: [severity],
		subject: [...new Set(subjects.map(({ id }) => id))],
		where: [...(between ? ['between'] : []), ...(within.length > 0 ? ['within'] : [])]
	};
}
