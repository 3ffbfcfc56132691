import type { KnownDocument } from '../model/proposals/document.ts';
import type { FoundFile } from '../model/proposals/proposals.ts';
import type { NormalText } from '../text/normalise.ts';
import { propose, type FindPlaces } from './propose.ts';

export { describeDocument } from './describe.ts';

/** All that is proposed of a document. */
export function makeProposals(
	{ document, basis }: { document: KnownDocument; basis: string },
	text: string,
	normal: NormalText,
	findPlaces: FindPlaces,
	onPart: () => void
): FoundFile {
	return propose(document, text, normal, findPlaces, basis, onPart);
}
