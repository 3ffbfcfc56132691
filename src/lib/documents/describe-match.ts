import type { Message } from './messages.ts';
import { describeRepeats } from '../../anchors/match/describe-repeats.ts';
import type { Nearness } from '../../anchors/match/match-copy.ts';
import { labelFormat } from '../../formats/registry.ts';
import type { SourceRef } from '../../model/compiled/pages.ts';
import type { FoundBy, LocatedPassage, LocatedSource } from '../../anchors/match/locate.ts';
import type { CopyProgress, MatchedCopy } from './copy-task.ts';
import { formatCount, formatShare, formatSize } from '../../wording/counts.ts';

const HOW: Record<LocatedSource['how'], string> = {
	bytes: 'the same file, to the byte',
	text: 'the same text, saved differently',
	passages: 'another edition',
	none: 'not this document'
};

/** "the same file, to the byte; all 31 passages found" */
export function describeLocated({ how, found, passages, repeats }: LocatedSource): string {
	const twice = repeats ? `; ${describeRepeats(repeats)}` : '';
	if (how === 'passages' && passages.every(({ by }) => by === 'hash')) {
		return `typeset differently; all ${formatCount(found, 'passage')} found, every letter and digit the same${twice}`;
	}
	const share =
		found === passages.length
			? `all ${formatCount(found, 'passage')}`
			: formatShare(found, passages.length, 'passage');
	return `${HOW[how]}; ${share} found${twice}`;
}

/** Says so where a copy lacks passages: "Your copy lacks 3 of 17 passages: paragraph 3, paragraphs 5–6." */
export function describeLacking({ located, lacking }: Pick<MatchedCopy, 'located' | 'lacking'>): string {
	const of = located.passages.length;
	return located.found === of
		? ''
		: `Your copy lacks ${formatShare(of - located.found, of, 'passage')}: ${lacking.join(', ')}.`;
}

/** What became of a file that is a copy of a source. */
export function describeMatch(name: string, source: SourceRef, copy: MatchedCopy): Message {
	const format = copy.format === 'text' ? '' : `, ${labelFormat(copy.format)},`;
	const text = `“${name}”${format} is ${source.short}, “${source.title}”: ${describeLocated(copy.located)}.`;
	return {
		tone: 'good',
		text,
		details: [describeLacking(copy), ...copy.notes].filter(Boolean)
	};
}

/** What to tell of a file that is not read: `reason` follows its name, `remedy` is a sentence. */
export function describeRefusal(name: string, { reason, remedy }: { reason: string; remedy: string }): Message {
	return {
		tone: 'bad',
		text: `“${name}” ${reason}.`,
		details: [remedy]
	};
}

const MAX_NEAREST = 3;

/** What to tell of a file that is a copy of none: which documents it comes near to, or which would match. */
export function describeNoMatch(
	name: string,
	sources: readonly SourceRef[],
	nearest: readonly Nearness[],
	notes: readonly string[] = []
): Message {
	const near = nearest.slice(0, MAX_NEAREST).flatMap(({ id, found, of }) => {
		const source = sources.find((ref) => ref.id === id);
		return source
			? [
					`It shares ${formatShare(found, of, 'passage')} with ${source.short}, “${source.title}”: too few to be a copy of it.`
				]
			: [];
	});
	const titles = sources.slice(0, 8).map(({ short, title }) => `${short}, “${title}”`);
	const more = sources.length > 8 ? `; and ${sources.length - 8} more` : '';
	const wanted = `Documents that would match: ${titles.join('; ')}${more}.`;
	return {
		tone: 'bad',
		text: `“${name}” matches no document here.`,
		details: [...(near.length > 0 ? near : [wanted]), ...notes]
	};
}

/** "Reading 3 of 5: “a.pdf”, page 4 of 12 …" */
export function describeProgress({
	number,
	of,
	name,
	stage,
	page,
	pages
}: CopyProgress & { number: number; of: number; name: string }): string {
	const which = of > 1 ? ` ${number} of ${of}` : '';
	if (stage === 'matching') {
		return `Finding the passages${which}: “${name}” …`;
	}
	return `Reading${which}: “${name}”${page === undefined ? '' : `, page ${page} of ${pages}`} …`;
}

/** "Saved web page, 48 kB" */
export function describeFile(format: string, bytes: number): string {
	const bare = labelFormat(format).replace(/^an? /u, '');
	return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}, ${formatSize(bytes)}`;
}

/** By which step a passage was found in the reader's copy. */
export const FOUND_WORDS: Record<FoundBy, string> = {
	bytes: 'Exact match in your copy',
	text: 'Exact match in your copy, which was saved differently',
	hash: 'Found in your copy: every letter and digit matches',
	sketch: 'Found in your copy by similarity: some words differ',
	lost: 'Not found in your copy'
};

/** Of words of a passage that no landmark vouches for, and of figures that no hash tells. */
export const UNVERIFIED_WORDS = 'Not verified: these words or figures may be others than in the cited document';

/** How a passage was found, and whether parts of it could not be verified. */
export function describeFound({ by, unverified }: LocatedPassage): string {
	return unverified
		? `${FOUND_WORDS[by]}; what is underlined with a wavy line could not be verified`
		: FOUND_WORDS[by];
}
