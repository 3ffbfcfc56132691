import type { Id } from '../../model/common.ts';
import {
	clueOfFingerprint,
	cluesOfWords,
	countClueFiles,
	cutDocuments,
	findClueFile,
	MAX_SHARING
} from '../../model/compiled/clues.ts';
import type { Clues } from '../../model/compiled/clues-file.ts';
import { packNumbers } from '../../model/compiled/pack-numbers.ts';
import { listClueWords } from '../../text/clue-words.ts';
import type { Lookup } from './lookup.ts';

/** What a copy is recognised by: the files of clues by their numbers, documents being numbered in order of publication. */
export function listClues({ atlas, sourceRefs }: Pick<Lookup, 'atlas' | 'sourceRefs'>): (readonly [Id, () => Clues])[] {
	const refs = [...sourceRefs.values()];
	const fingerprints = new Map(atlas.sources.map(({ id, fingerprint }) => [id, fingerprint]));
	const numbers = new Map<string, number[]>();
	refs.forEach(({ id, title, authors, short }, number) => {
		const { bytes = '', text = '' } = fingerprints.get(id) ?? {};
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
	return found.map((held, file) => [
		String(file),
		() => ({
			documents: cutDocuments(refs, file).map(({ id }) => id),
			found: Object.fromEntries(held)
		})
	]);
}
