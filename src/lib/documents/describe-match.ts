import type { Message } from './messages.ts';
import { describeRepeats } from '../../anchors/match/describe-repeats.ts';
import type { Nearness } from '../../anchors/match/match-copy.ts';
import { labelFormat } from '../../formats/registry.ts';
import type { SourceRef } from '../../model/compiled/pages.ts';
import type { FoundBy, LocatedPassage, LocatedSource } from '../../anchors/match/locate.ts';
import type { NamedDocument } from './catalogue.ts';
import type { CopyProgress, MatchedCopy } from './copy-task.ts';
import { formatCount, formatShare, formatSize } from '../../wording/counts.ts';
import { joinWords, say, sayCompiled } from '../../language/say.ts';

export const HOW_WORDS: Record<LocatedSource['how'], string> = {
	bytes: 'the same file, to the byte',
	text: 'the same text, saved differently',
	passages: 'another edition',
	none: 'not this document'
};

/** "the same file, to the byte; all 31 passages found" */
export function describeLocated({ how, found, passages, repeats }: LocatedSource): string {
	const twice = repeats ? [sayCompiled(describeRepeats(repeats))] : [];
	const count = formatCount(found, 'passage');
	if (how === 'passages' && passages.every(({ by }) => by === 'hash')) {
		const words = say('typeset differently; all {passages} found, every letter and digit the same', {
			passages: count
		});
		return joinParts(words, ...twice);
	}
	const share =
		found === passages.length
			? say('all {passages} found', { passages: count })
			: say('{passages} found', { passages: formatShare(found, passages.length, 'passage') });
	return joinParts(say(HOW_WORDS[how]), share, ...twice);
}

const joinParts = (...parts: readonly string[]): string => {
	return parts.join(say('; '));
};

/** Says so where a copy lacks passages: "Your copy lacks 3 of 17 passages: paragraph 3, paragraphs 5–6." */
export function describeLacking({ located, lacking }: Pick<MatchedCopy, 'located' | 'lacking'>): string {
	const of = located.passages.length;
	return located.found === of
		? ''
		: say('Your copy lacks {passages}: {where}.', {
				passages: formatShare(of - located.found, of, 'passage'),
				where: joinWords(...lacking.map((locator) => sayCompiled(locator)))
			});
}

/** What was left out of a copy or could not be read. */
export function describeNote(note: string): string {
	return sayCompiled(note, 'note');
}

/** How many documents a copy was held against, of how many there are. */
export interface Among {
	looked: number;
	count: number;
}

/**
 * What became of a file that is a copy of a source.
 *
 * @param among where not every document was looked at: another edition may be of one that was not
 */
export function describeMatch(
	name: string,
	source: NamedDocument,
	copy: MatchedCopy,
	among: Among | null = null
): Message {
	const values = {
		name,
		document: source.short,
		title: source.title,
		match: describeLocated(copy.located)
	};
	const text =
		copy.format === 'text'
			? say('“{name}” is {document}, “{title}”: {match}.', values)
			: say('“{name}”, {format}, is {document}, “{title}”: {match}.', {
					...values,
					format: say(labelFormat(copy.format))
				});
	return {
		tone: 'good',
		text,
		details: [
			describeLacking(copy),
			among && copy.located.how === 'passages' ? describeAmong(among) : '',
			...copy.notes.map(describeNote)
		].filter(Boolean)
	};
}

const describeAmong = ({ looked, count }: Among): string => {
	return say(
		'It was held against {number} of {whole} documents. If it is a copy of another, open that document’s page and add it there.',
		{ number: looked, whole: count }
	);
};

/** What to tell of a file that is not read: `reason` follows its name, `remedy` is a sentence. */
export function describeRefusal(name: string, { reason, remedy }: { reason: string; remedy: string }): Message {
	return {
		tone: 'bad',
		text: say('“{name}” {reason}.', { name, reason: sayCompiled(reason) }),
		details: [sayCompiled(remedy)]
	};
}

export const MAX_NEAREST = 3;

/** What to tell of a file that is a copy of none: which documents it comes near to, or which would match. */
export function describeNoMatch(
	name: string,
	sources: readonly SourceRef[],
	nearest: readonly Nearness[],
	notes: readonly string[] = []
): Message {
	const near = describeNear(sources, nearest);
	const titles = sources.slice(0, 8).map(({ short, title }) => `${short}, “${title}”`);
	const more = sources.length > 8 ? [say('and {number} more', { number: sources.length - 8 })] : [];
	const wanted = say('Documents that would match: {titles}.', { titles: joinParts(...titles, ...more) });
	return {
		tone: 'bad',
		text: say('“{name}” matches no document here.', { name }),
		...(near.length > 0 && { isNear: true }),
		details: [...(near.length > 0 ? near : [wanted]), ...notes.map(describeNote)]
	};
}

/** The same where it was held against some documents only: that it is of none is not known. */
export function describeNotFound(
	name: string,
	sources: readonly NamedDocument[],
	nearest: readonly Nearness[],
	among: Among,
	notes: readonly string[]
): Message {
	const near = describeNear(sources, nearest);
	return {
		tone: 'bad',
		text: say('“{name}” matches none of the documents it was held against.', { name }),
		...(near.length > 0 && { isNear: true }),
		details: [...near, describeAmong(among), ...notes.map(describeNote)]
	};
}

/** Which documents a file shares passages with. */
function describeNear(sources: readonly NamedDocument[], nearest: readonly Nearness[]): string[] {
	return nearest.slice(0, MAX_NEAREST).flatMap(({ id, found, of }) => {
		const source = sources.find((ref) => ref.id === id);
		return source
			? [
					say('It shares {passages} with {document}, “{title}”: too few to be a copy of it.', {
						passages: formatShare(found, of, 'passage'),
						document: source.short,
						title: source.title
					})
				]
			: [];
	});
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
	const which =
		of > 1
			? ` ${say('{part} of {whole}', {
					part: number,
					whole: of
				})}`
			: '';
	if (stage === 'matching') {
		return say('Finding the passages{which}: “{name}” …', { which, name });
	}
	const place =
		page === undefined
			? ''
			: say(', ') +
				say('page {part} of {whole}', {
					part: page,
					whole: pages ?? 0
				});
	return say('Reading{which}: “{name}”{place} …', {
		which,
		name,
		place
	});
}

/** "Saved web page, 48 kB" */
export function describeFile(format: string, bytes: number): string {
	const bare = say(labelFormat(format)).replace(/^an? /u, '');
	return joinWords(`${bare.charAt(0).toUpperCase()}${bare.slice(1)}`, formatSize(bytes));
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
	const words = say(FOUND_WORDS[by]);
	return unverified ? joinParts(words, say('what is underlined with a wavy line could not be verified')) : words;
}
