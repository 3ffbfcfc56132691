import type { Candidate } from '../model/proposals/mention.ts';

/** What is said as the reasons of the first candidate are opened or closed. */
export function tellReasons(isOpen: boolean, first: Candidate | undefined): string {
	if (!isOpen) {
		return 'The reasons are closed.';
	}
	return first
		? `${first.name}, score ${Math.round(first.score * 100)}: ${first.reasons.join('; ')}.`
		: 'There is no candidate here, and so no reason.';
}

/** What is said as the preview takes the place of the document, or gives it back. */
export const tellPreview = (isOpen: boolean): string => {
	return isOpen ? 'The preview is open, in place of the document.' : 'The document is shown again.';
};
