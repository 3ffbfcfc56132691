import { joinWords, say } from '../../language/say.ts';
import type { CompiledDisagreement } from '../../model/compiled/pages.ts';
import { DISAGREEMENT_WORDS } from '../../wording/words.ts';

/** "contradiction, between documents", "spelling, within one document", "contradicts known facts" */
export function describeDisagreementKind({
	kind,
	between,
	within
}: Pick<CompiledDisagreement, 'kind' | 'between' | 'within'>): string {
	const where = within.length > 0 ? (between ? BOTH : 'within one document') : between ? 'between documents' : '';
	return joinWords(...[say(DISAGREEMENT_WORDS[kind].one), where && say(where)].filter(Boolean));
}

/** A disagreement can be of both. */
const BOTH = 'between documents and within one';

/** Where documents differ: between them, within one, or both. */
export const WHERE_WORDS = ['between documents', 'within one document', BOTH] as const;

/** Who vouches that it is one. */
export function describeReview(isReviewed: boolean): string {
	return isReviewed ? say('reviewed by a curator') : say('found by comparing claims, not reviewed');
}

/** The element id of a disagreement: one word, whatever the claim is about. */
export function disagreementAnchor(id: string): string {
	return `disagreement-${id.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}
