import { findWords } from '../../text/fold.ts';
import { normaliseText, type NormalText } from '../../text/normalise.ts';
import { fault, type Check } from './check.ts';

const code = 'borrowed-words';
/** As many words in a row as a name or a title may have. */
const RUN = 8;

export const borrowedWords: Check = {
	code,
	rule: `No digest, précis or label shares ${RUN} words in a row with a document whose text is not open.`,
	run(atlas, { texts }) {
		const open = new Set(atlas.sources.filter((source) => source.openText).map((source) => source.id));
		const runs = new Set([...texts].filter(([id]) => !open.has(id)).flatMap(([, normal]) => [...runsOf(normal)]));
		const titles = new Set(atlas.sources.flatMap((source) => [...runsOf(normaliseText(source.csl.title))]));
		if (runs.size === 0) {
			return [];
		}
		const check = (
			text: string,
			at: Parameters<typeof fault>[1],
			path: string,
			id: string
		): ReturnType<Check['run']> => {
			const borrowed = [...runsOf(normaliseText(text))].find((run) => runs.has(run) && !titles.has(run));
			return borrowed === undefined
				? []
				: [fault(code, at, path, `"${borrowed}" stands in a document.`, 'Say it in your own words.', id)];
		};
		return [
			...atlas.citations.flatMap((citation) => check(citation.digest, citation.at, 'digest', citation.id)),
			...atlas.sources.flatMap((source) =>
				source.paragraphs.flatMap((paragraph, i) =>
					check(paragraph.precis, source.at, `paragraphs[${i}].precis`, source.id)
				)
			),
			...atlas.events.flatMap((event) => [
				...check(event.label, event.at, 'label', event.id),
				...check(event.description ?? '', event.at, 'description', event.id)
			]),
			...atlas.features.flatMap((feature) =>
				check(feature.properties.description, feature.at, 'properties.description', feature.id)
			)
		];
	}
};

function runsOf(normal: NormalText): Set<string> {
	const words = findWords(normal.points).map((word) => word.fold);
	const runs = new Set<string>();
	for (let at = 0; at + RUN <= words.length; at++) {
		runs.add(words.slice(at, at + RUN).join(' '));
	}
	return runs;
}
