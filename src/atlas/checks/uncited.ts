import { fault, type Check } from './check.ts';

const code = 'uncited';
export const uncited: Check = {
	code,
	rule: 'Every event and every feature is supported by a passage; every source is cited.',
	run(atlas) {
		if (atlas.unread.wholeFiles || atlas.unread.ids.size > 0) {
			return [];
		}
		const supported = new Set(atlas.citations.flatMap((citation) => citation.supports));
		const cited = new Set(atlas.citations.map((citation) => citation.source));
		const remedy = 'Cite the passage that supports it, or remove it.';
		return [
			...atlas.events
				.filter((event) => !supported.has(event.id))
				.map((event) =>
					fault(code, event.origin, '', `No passage supports the event "${event.id}".`, remedy, event.id)
				),
			...atlas.features
				.filter((feature) => !supported.has(feature.id))
				.map((feature) =>
					fault(
						code,
						feature.origin,
						'',
						`No passage supports the feature "${feature.id}".`,
						remedy,
						feature.id
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
