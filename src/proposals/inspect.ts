import type { KnownDocument } from '../model/proposals/document.ts';
import type { FoundFile } from '../model/proposals/proposals.ts';
import type { NormalText } from '../text/normalise.ts';
import type { AtlasKnowledge } from './knowledge.ts';
import { propose } from './propose.ts';

export { describeDocument } from './describe.ts';

/** All that is proposed of a document, with what the atlas knows. */
export function makeProposals(
	{ document, basis }: { document: KnownDocument; basis: string },
	text: string,
	normal: NormalText,
	knowledge: AtlasKnowledge | null,
	onPart: () => void
): FoundFile {
	void knowledge;
	return propose(document, text, normal, () => [], basis, onPart);
}
