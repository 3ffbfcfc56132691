import type { PrecisRun, SourcePage } from '../../model/compiled/pages.ts';
import { formatReference } from '../../wording/reference.ts';
import { withoutOrigin, type Atlas } from '../load/atlas.ts';
import { sortEvents, type Lookup } from './lookup.ts';
import { buildPassage, defined, linkTo } from './pages.ts';
import { parsePrecis } from '../../wording/precis.ts';

export function buildSourcePage(lookup: Lookup, source: Atlas['sources'][number]): SourcePage {
	const ref = lookup.sourceRefs.get(source.id);
	if (!ref) {
		throw new Error(`The source "${source.id}" is not in the lookup.`);
	}
	const citations = lookup.passagesIn.get(source.id) ?? [];
	const supported = [...new Set(citations.flatMap((citation) => citation.supports))];
	const passages = citations.map((citation) => buildPassage(lookup, citation));
	return {
		source: withoutOrigin(source) as SourcePage['source'],
		ref,
		reference: formatReference(source),
		paragraphs: source.paragraphs.map(({ id, role, ranges, words, precis }) => ({
			id,
			role,
			ranges,
			words,
			runs: buildRuns(lookup, precis),
			passages: passages.filter((passage) => passage.paragraphs[0] === id)
		})),
		features: supported
			.map((id) => lookup.featureRefs.get(id))
			.filter(defined)
			.sort((a, b) => b.prominence - a.prominence),
		events: sortEvents(supported.map((id) => lookup.eventRefs.get(id)).filter(defined), (item) => item),
		furniture: source.furniture
	};
}

function buildRuns(lookup: Lookup, precis: string): PrecisRun[] {
	return parsePrecis(precis).map((run) => {
		if ('text' in run) {
			return run;
		}
		const feature = linkTo(lookup, run.id);
		const text = run.shown ?? feature?.title ?? run.id;
		return feature ? { text, feature } : { text };
	});
}
