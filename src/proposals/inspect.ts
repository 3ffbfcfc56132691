import type { KnownDocument } from '../model/proposals/document.ts';
import type { FoundFile } from '../model/proposals/proposals.ts';
import { hashText } from '../text/fingerprint.ts';
import type { NormalText } from '../text/normalise.ts';
import { propose, type FindPlaces } from './propose.ts';

export { describeDocument } from './describe.ts';

/** All that is proposed of a document; `null` where the text is another than the one it was described by. */
export function makeProposals(
	{ document, basis }: { document: KnownDocument; basis: string },
	text: string,
	normal: NormalText,
	findPlaces: FindPlaces,
	onPart: () => void
): FoundFile | null {
	if (hashText(normal.text) !== document.fingerprint.text) {
		return null;
	}
	return propose(document, text, normal, findPlaces, basis, onPart);
}
