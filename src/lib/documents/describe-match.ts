import type { SourceRef } from '../../model/compiled.ts';
import type { FoundBy, LocatedSource } from '../../text/locate.ts';

const HOW: Record<LocatedSource['how'], string> = {
	bytes: 'the same file, to the byte',
	text: 'the same text, saved differently',
	passages: 'another edition',
	none: 'not this document'
};

/** "the same file, to the byte; all 31 passages found" */
export function describeLocated({ how, found, passages }: LocatedSource): string {
	const share = found === passages.length ? `all ${found}` : `${found} of ${passages.length}`;
	return `${HOW[how]}; ${share} passages found`;
}

/** What became of a file that is a copy of a source. */
export function describeMatch(name: string, source: SourceRef, located: LocatedSource): string {
	return `“${name}” is ${source.short}, “${source.title}”: ${describeLocated(located)}.`;
}

/** What to tell of a file that is a copy of none: which documents would match. */
export function describeNoMatch(name: string, sources: readonly SourceRef[]): string {
	const titles = sources.slice(0, 8).map(({ short, title }) => `${short}, “${title}”`);
	const more = sources.length > 8 ? `; and ${sources.length - 8} more` : '';
	return `“${name}” is a copy of none of the atlas’s documents. These would match: ${titles.join('; ')}${more}.`;
}

/** By which step a passage was found in the reader's copy. */
export const FOUND_WORDS: Record<FoundBy, string> = {
	bytes: 'found in your copy at its very place: the file is the same',
	text: 'found in your copy at its very place: the text is the same',
	hash: 'found in your copy: every letter and digit agrees',
	sketch: 'found in your copy by resemblance: the wording differs somewhere',
	lost: 'not found in your copy'
};
