import { joinRanges } from '../../anchors/record/anchor.ts';
import { hashPassage, hashText } from '../../text/fingerprint.ts';
import { fault, type Check } from './check.ts';

const code = 'anchors-hold';
const remedy = 'Run "npm run cite" again on the draft.';
export const anchorsHold: Check = {
	code,
	rule: 'With the documents at hand, every anchor holds exactly what it was made from.',
	run(atlas, { texts }) {
		const issues: ReturnType<Check['run']> = [];
		const sources = new Map(atlas.sources.map((source) => [source.id, source]));
		for (const source of atlas.sources) {
			const normal = texts.get(source.id);
			if (normal && hashText(normal.text) !== source.fingerprint.text) {
				issues.push(
					fault(
						code,
						source.origin,
						'fingerprint.text',
						'The document at hand has another text.',
						remedy,
						source.id
					)
				);
			}
		}
		const faulty = new Set(issues.map((issue) => issue.id));
		for (const citation of atlas.citations) {
			const normal = texts.get(citation.source);
			if (!normal || faulty.has(citation.source)) {
				continue;
			}
			const { anchoring } = sources.get(citation.source)?.fingerprint ?? {};
			if (hashPassage(joinRanges(normal, citation.pieces), anchoring) !== citation.anchor.hash) {
				issues.push(
					fault(
						code,
						citation.origin,
						'anchor.hash',
						'The passage is not what was cited.',
						remedy,
						citation.id
					)
				);
			}
		}
		return issues;
	}
};
