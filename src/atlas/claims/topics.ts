import { PropertySchema } from '../../model/records/claim.ts';
import type { CitedPassage, DisputeRef, Topic, SourceRef } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import type { Atlas } from '../load/atlas.ts';
import { formatLocator } from '../../wording/locators.ts';
import { formatEdtf } from '../../time/edtf.ts';
import { formatClaimValue, formatTopic } from '../../wording/claims.ts';
import { groupByTopic } from './propose.ts';

type Citation = Atlas['citations'][number];

/** A passage as a list of values or of sides names it; `null` where its source is not there. */
export function citePassage(citation: Citation, sources: ReadonlyMap<Id, SourceRef>): CitedPassage | null {
	const source = sources.get(citation.source);
	return source
		? {
				id: citation.id,
				source,
				locator: formatLocator(citation.paragraphs),
				digest: citation.digest
			}
		: null;
}

/**
 * What the documents claim, by subject; each topic with its values as asserted, in the order of `citations`.
 * @param citations in order of publication and of the text
 */
export function buildTopics(
	citations: Citation[],
	sources: ReadonlyMap<Id, SourceRef>,
	disputes: ReadonlyMap<string, DisputeRef[]>,
	isEvent: (id: Id) => boolean
): ReadonlyMap<Id, Topic[]> {
	const passages = new Map(citations.map((citation) => [citation.id, citePassage(citation, sources)]));
	const topics = new Map<Id, Topic[]>();
	for (const [id, claims] of groupByTopic(citations)) {
		const [first] = claims;
		if (!first) {
			continue;
		}
		const { subject, property } = first.claim;
		const values = claims.flatMap(({ citation, claim }) => {
			const passage = passages.get(citation);
			return passage
				? [
						{
							words: formatClaimValue(claim, isEvent(subject), formatEdtf),
							attributedTo: claim.attributedTo ?? null,
							passage
						}
					]
				: [];
		});
		topics.set(subject, [
			...(topics.get(subject) ?? []),
			{
				id,
				property,
				label: formatTopic(first.claim),
				values,
				disputes: disputes.get(id) ?? []
			}
		]);
	}
	for (const [id, list] of topics) {
		topics.set(id, list.sort(byProperty));
	}
	return topics;
}

const ORDER = PropertySchema.options;
const byProperty = (a: Topic, b: Topic): number => {
	return ORDER.indexOf(a.property) - ORDER.indexOf(b.property);
};
