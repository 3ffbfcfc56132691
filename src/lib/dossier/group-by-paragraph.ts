import type { CompiledPassage } from '../../model/compiled/pages.ts';

/** Passages of one paragraph, or of the same paragraphs, of a document. */
export interface ParagraphGroup {
	locator: string;
	/** In order of the text; at least one. */
	passages: [CompiledPassage, ...CompiledPassage[]];
}

/** Passages that follow one another and stand in the same paragraphs, together; the order stays. */
export function groupByParagraph(passages: readonly CompiledPassage[]): ParagraphGroup[] {
	const groups: ParagraphGroup[] = [];
	for (const passage of passages) {
		const last = groups.at(-1);
		if (last?.locator === passage.locator) {
			last.passages.push(passage);
		} else {
			groups.push({
				locator: passage.locator,
				passages: [passage]
			});
		}
	}
	return groups;
}
