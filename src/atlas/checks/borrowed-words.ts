import { findTexts, type FoundText, type TextRole } from '../../model/fields.ts';
import type { Atlas } from '../load/atlas.ts';
import { listRecords, type ListedRecord } from '../load/records.ts';
import type { NormalText } from '../../text/normalise.ts';
import { fault, type Check } from './check.ts';
import { DocumentWords } from './document-words.ts';

const code = 'borrowed-words';
/**
 * From how many words in a row a text is a document's. Prose of ours has never so many in common by chance; the names
 * of offices and treaties may be longer, the titles of works longer still; ids and hashes hold no words at all.
 */
const MIN_WORDS: Record<TextRole, number> = {
	prose: 8,
	name: 12,
	title: 30,
	code: 12
};

const REMEDIES: Record<TextRole, string> = {
	prose: 'Say it in your own words.',
	name: 'Keep to the name.',
	title: 'Keep to the title of the work.',
	code: 'Write an id or a code, no sentence.'
};

export const borrowedWords: Check = {
	code,
	rule: `No text of a record shares ${MIN_WORDS.prose} words in a row with a document whose text is not open; names and titles of works may be longer.`,
	run(atlas, { texts, editions }) {
		const open = new Set(atlas.sources.filter((source) => source.openText).map((source) => source.id));
		const words = new DocumentWords(
			[...texts, ...(editions ?? [])].filter(([id]) => !open.has(id)).map(([, text]) => text),
			atlas.sources.map((source) => source.csl.title)
		);
		if (words.isEmpty) {
			return [];
		}
		const check = (
			{ origin, id }: ListedRecord,
			{ text, path, role = 'prose' }: FoundText
		): ReturnType<Check['run']> => {
			const borrowed = words.findBorrowed(text, MIN_WORDS[role]);
			return borrowed === null
				? []
				: [fault(code, origin, path, `"${borrowed}" stands in a document.`, REMEDIES[role], id)];
		};
		const acrossDigests = listNeighbours(atlas).flatMap(([before, after]) => {
			const borrowed = words.findAcross(before.digest, after.digest, MIN_WORDS.prose);
			return borrowed === null
				? []
				: [
						fault(
							code,
							after.origin,
							'digest',
							`"${borrowed}" stands in a document.`,
							REMEDIES.prose,
							after.id
						)
					];
		});
		return [
			...listRecords(atlas).flatMap((item) =>
				findTexts(item.schema, item.record).flatMap((found) => check(item, found))
			),
			...acrossDigests
		];
	}
};

/** Passages of a source that follow one another. */
function listNeighbours({ citations }: Atlas): [Atlas['citations'][number], Atlas['citations'][number]][] {
	const sorted = [...citations].sort(
		(a, b) => Number(a.source > b.source) - Number(a.source < b.source) || startOf(a) - startOf(b)
	);
	return sorted.slice(1).flatMap((after, index) => {
		const before = sorted[index];
		return before?.source === after.source ? [[before, after]] : [];
	});
}

const startOf = ({ pieces }: Atlas['citations'][number]): number => {
	return pieces[0]?.start ?? 0;
};

/** Words of a digest that stand in a document, as the rule has it; `null` where there are none. For who writes one. */
export function borrowedFrom(document: NormalText, digest: string, free: readonly string[]): string | null {
	const words = new DocumentWords([document], free);
	return words.isEmpty ? null : words.findBorrowed(digest, MIN_WORDS.prose);
}
