import type { Issue } from '../../model/issue.ts';
import { fault, type Check } from './check.ts';

const code = 'uncited';
export const uncited: Check = {
	code,
	rule: 'Every event and every feature is supported by a passage, but for what was imported and says so; every source is cited.',
	run(atlas) {
		// What a place rests on may have been left behind.
		if (atlas.unread.wholeFiles || atlas.unread.ids.size > 0 || atlas.file.extract) {
			return [];
		}
		const supported = new Set(atlas.citations.flatMap((citation) => citation.supports));
		const cited = new Set(atlas.citations.map((citation) => citation.source));
		const remedy = 'Cite the passage that supports it, or remove it.';
		// What was imported says so wherever it is shown: no passage is missed without a word.
		const weigh = (issue: Issue, imported: string | undefined): Issue => {
			return imported === undefined
				? issue
				: {
						...issue,
						severity: 'warning',
						message: `${issue.message} It was imported from ${imported}.`
					};
		};
		return [
			...atlas.events
				.filter((event) => !supported.has(event.id))
				.map((event) =>
					weigh(
						fault(code, event.origin, '', `No passage supports the event "${event.id}".`, remedy, event.id),
						event.imported
					)
				),
			...atlas.features
				.filter((feature) => !supported.has(feature.id))
				.map((feature) =>
					weigh(
						fault(
							code,
							feature.origin,
							'',
							`No passage supports the feature "${feature.id}".`,
							remedy,
							feature.id
						),
						feature.properties.provenance.imported
					)
				),
			...atlas.sources
				.filter((source) => !cited.has(source.id))
				.map((source) =>
					fault(
						code,
						source.origin,
						'',
						`No passage of "${source.id}" is cited.`,
						'Cite it, or remove the source.',
						source.id
					)
				)
		];
	}
};
