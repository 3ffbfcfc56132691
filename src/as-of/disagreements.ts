import type { Topic, PassageGroup } from '../model/compiled/pages.ts';
import type { Published } from './published.ts';

/** What was claimed on each topic by the documents that had spoken; a disagreement stands once two values do. */
export function standTopics(topics: readonly Topic[], published: Pick<Published, 'has'>): Topic[] {
	return topics.flatMap((topic) => {
		const values = topic.values.filter(({ passage }) => published.has(passage.source.id));
		if (values.length === 0) {
			return [];
		}
		const isDisputed = new Set(values.map(({ words }) => words)).size > 1;
		const isOneDocument = new Set(values.map(({ passage }) => passage.source.id)).size === 1;
		const disputes = topic.disputes.map((dispute) =>
			isOneDocument && dispute.by === 'documents'
				? {
						...dispute,
						by: 'document' as const
					}
				: dispute
		);
		return [
			{
				...topic,
				values,
				disputes: isDisputed ? disputes : []
			}
		];
	});
}

/** Passages of the documents that had spoken; a claim of theirs is disputed only by what one of them says instead. */
export function standGroups(groups: readonly PassageGroup[], published: Pick<Published, 'has'>): PassageGroup[] {
	return groups
		.filter(({ source }) => published.has(source.id))
		.map((group) => ({
			...group,
			passages: group.passages.map((passage) => ({
				...passage,
				claims: passage.claims.map((claim) => {
					const others = claim.others.filter(({ from }) => published.has(from));
					return {
						...claim,
						others,
						disputes: others.length > 0 ? claim.disputes : []
					};
				})
			}))
		}));
}
