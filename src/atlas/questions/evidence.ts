import type { Id } from '../../model/common.ts';
import type { AnswerRow } from '../../model/compiled/question.ts';
import { citePassage } from '../claims/topics.ts';
import type { Lookup } from '../compile/lookup.ts';
import type { Atlas } from '../load/atlas.ts';

/** Whether a filter that is given lets a value through. */
export function isOneOf<T>(wanted: readonly T[] | undefined, value: T): boolean {
	return wanted === undefined || wanted.includes(value);
}

/** Passages that support a feature or an event, those that support all of `evidence` too first. */
export function findPassages(lookup: Lookup, id: Id, evidence: readonly Id[] = []): AnswerRow['passages'] {
	const citations = lookup.passagesOf.get(id) ?? [];
	const isFirst = (citation: Atlas['citations'][number]): boolean => {
		return evidence.every((other) => citation.supports.includes(other));
	};
	return [...citations.filter(isFirst), ...citations.filter((citation) => !isFirst(citation))].flatMap(
		(citation) => citePassage(citation, lookup.sourceRefs) ?? []
	);
}
