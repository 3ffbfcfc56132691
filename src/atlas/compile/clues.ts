import type { Id } from '../../model/common.ts';
import {
	clueOfFingerprint,
	cluesOfWords,
	countClueFiles,
	cutDocuments,
	findClueFile,
	countRowFiles,
	MAX_SHARING,
	nameRowFile,
	ROWS_KEPT
} from '../../model/compiled/clues.ts';
import type { Clues } from '../../model/compiled/clues-file.ts';
import { packNumbers } from '../../model/compiled/pack-numbers.ts';
import { listClueWords } from '../../text/clue-words.ts';
import { pickRows } from '../../anchors/record/landmark-rows.ts';
import type { Atlas } from '../load/atlas.ts';
import type { Lookup } from './lookup.ts';

type Source = Atlas['sources'][number];
type Listed = readonly [Id, () => Clues];

/** What a copy is recognised by: the files of clues by their numbers, documents being numbered in order of publication. */
export function listClues({ atlas, sourceRefs }: Pick<Lookup, 'atlas' | 'sourceRefs'>): Listed[] {
	const refs = [...sourceRefs.values()];
	const sources = new Map(atlas.sources.map((source) => [source.id, source]));
	const numbers = new Map<string, number[]>();
	refs.forEach(({ id, title, authors, short }, number) => {
		const { bytes = '', text = '' } = sources.get(id)?.fingerprint ?? {};
		const named = [title, authors, short].flatMap((words) => cluesOfWords(listClueWords(words)));
		for (const clue of [clueOfFingerprint(text), clueOfFingerprint(bytes), ...named]) {
			const known = numbers.get(clue);
			if (!known) {
				numbers.set(clue, [number]);
			} else if (known.at(-1) !== number) {
				known.push(number);
			}
		}
	});
	const files = countClueFiles(refs.length);
	const found = Array.from({ length: files }, (): [string, string][] => []);
	for (const [clue, having] of numbers) {
		if (having.length <= MAX_SHARING) {
			found[Number(findClueFile(clue, files))]?.push([clue, packNumbers(having)]);
		}
	}
	const ofWords = found.map((held, file): Listed => [
		String(file),
		() => ({
			documents: cutDocuments(refs, file).map(({ id }) => id),
			found: Object.fromEntries(held)
		})
	]);
	return [...ofWords, ...listRowFiles(refs.map(({ id }) => sources.get(id)))];
}

/** By what a copy is recognised where no word of it tells. @param documents by their numbers */
function listRowFiles(documents: readonly (Source | undefined)[]): Listed[] {
	const rows = documents
		.flatMap((source, number) =>
			pickRows(source?.paragraphs ?? [], ROWS_KEPT).map(({ first, rest }) => ({ first, rest, number }))
		)
		.sort((a, b) => a.first - b.first || a.rest - b.rest || a.number - b.number);
	const files = countRowFiles(documents.length);
	const inFile = Math.ceil(rows.length / files);
	return Array.from({ length: files }, (_, file): Listed => [
		nameRowFile(file),
		() => {
			const held = new Map<number, number[]>();
			for (const { first, rest, number } of rows.slice(file * inFile, (file + 1) * inFile)) {
				const packed = held.get(first) ?? [];
				held.set(first, packed);
				packed.push(rest * documents.length + number);
			}
			return {
				documents: [],
				found: {},
				rows: Object.fromEntries(Array.from(held, ([first, packed]) => [first, packNumbers(packed)]))
			};
		}
	]);
}
