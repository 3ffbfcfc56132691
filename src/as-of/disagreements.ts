import type { MatterView, PassageGroup } from '../model/compiled/pages.ts';
import type { Id } from '../model/common.ts';

/** What was claimed on each matter by the documents that had spoken; a disagreement stands once two values do. */
export function standMatters(matters: readonly MatterView[], spoken: ReadonlySet<Id>): MatterView[] {
	return matters.flatMap((matter) => {
		const values = matter.values.filter(({ passage }) => spoken.has(passage.source.id));
		if (values.length === 0) {
			return [];
		}
		const isDisputed = new Set(values.map(({ words }) => words)).size > 1;
		const isOneDocument = new Set(values.map(({ passage }) => passage.source.id)).size === 1;
		const disputes = matter.disputes.map((dispute) =>
			isOneDocument && dispute.by === 'documents'
				? {
						...dispute,
						by: 'document' as const
					}
				: dispute
		);
		return [
			{
				...matter,
				values,
				disputes: isDisputed ? disputes : []
			}
		];
	});
}

/** Passages of the documents that had spoken; a claim of theirs is disputed only by what one of them says instead. */
export function standGroups(groups: readonly PassageGroup[], spoken: ReadonlySet<Id>): PassageGroup[] {
	return groups
		.filter(({ source }) => spoken.has(source.id))
		.map((group) => ({
			...group,
			passages: group.passages.map((passage) => ({
				...passage,
				claims: passage.claims.map((claim) => {
					const others = claim.others.filter(({ from }) => spoken.has(from));
					return {
						...claim,
						others,
						disputes: others.length > 0 ? claim.disputes : []
					};
				})
			}))
		}));
}
