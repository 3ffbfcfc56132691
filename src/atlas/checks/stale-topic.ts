import { groupByTopic, proposeDisagreements } from '../claims/propose.ts';
import { fault, type Check } from './check.ts';

const code = 'stale-topic';
/** What a record of disagreements says of claims is said of claims that are there. */
export const staleTopic: Check = {
	code,
	rule: 'Matters named by disagreements and dismissals have claims, and what is dismissed was proposed.',
	run(atlas) {
		// Of a part of an atlas the claims may have been left behind.
		if (atlas.unread.wholeFiles || atlas.file.extract) {
			return [];
		}
		const issues: ReturnType<Check['run']> = [];
		const topics = new Set(groupByTopic(atlas.citations).keys());
		for (const item of atlas.disagreements) {
			for (const [i, topic] of item.matters.entries()) {
				if (!topics.has(topic)) {
					issues.push(
						fault(
							code,
							item.origin,
							`matters[${i}]`,
							`No claim is about "${topic}".`,
							'Correct the topic, or remove it.',
							item.id
						)
					);
				}
			}
		}
		const proposed = new Set(atlas.dismissed.length > 0 ? proposeDisagreements(atlas).map(({ id }) => id) : []);
		for (const item of atlas.dismissed) {
			if (!proposed.has(item.proposal)) {
				issues.push(
					fault(
						code,
						item.origin,
						'proposal',
						`Nothing is proposed on "${item.proposal}" that could be dismissed.`,
						'Correct its name, or remove the dismissal.'
					)
				);
			}
		}
		return issues;
	}
};
