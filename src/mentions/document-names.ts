import type { Id } from '../model/common.ts';
import type { Range, Source, Unplaced } from '../model/records/source.ts';
import { findMentions, indexNames, type NameIndex } from './find-mentions.ts';
import type { NamedThing, Sense } from './name-pattern.ts';
import type { NormalText } from '../text/normalise.ts';

/** A name in a document: of features, or of something the source lists as not placed. */
export interface FoundName extends Range {
	/** Features it may mean; empty where it is not placed. */
	senses: Sense[];
	unplaced: Unplaced | null;
}

/** The names to look for in one document. */
export interface NameTable {
	/** All of them: the longest name wins, so that a name inside another is not taken for itself. */
	all: NameIndex;
	/** Each name not placed by itself: it is counted inside longer names too. */
	unplaced: readonly { item: Unplaced; names: NameIndex }[];
}

const UNPLACED = 'unplaced:';

/** @param features features and their names */
export function indexDocument(features: readonly NamedThing[], unplaced: readonly Unplaced[]): NameTable {
	const listed = unplaced.map((item, index): NamedThing => ({
		id: `${UNPLACED}${index}`,
		names: [
			{
				text: item.name,
				role: 'document'
			}
		]
	}));
	return {
		all: indexNames([...features, ...listed]),
		unplaced: unplaced.map((item, index) => ({
			item,
			names: indexNames(listed.slice(index, index + 1))
		}))
	};
}

/**
 * Names within a stretch, in order; of two that begin together the longer first. One inside another is one not placed.
 */
export function findNames(normal: NormalText, table: NameTable, within: Range): FoundName[] {
	const key = ({ start, end }: Range): string => {
		return `${start}–${end}`;
	};
	const outer = findMentions(normal, table.all, within).map(({ start, end, senses }): FoundName => {
		const known = senses.filter(({ id }) => !id.startsWith(UNPLACED));
		const index = Number(senses[0]?.id.slice(UNPLACED.length));
		return {
			start,
			end,
			senses: known,
			unplaced: known.length > 0 ? null : (table.unplaced[index]?.item ?? null)
		};
	});
	const taken = new Set(outer.map(key));
	const inner = table.unplaced.flatMap(({ item, names }) =>
		findMentions(normal, names, within)
			.filter((mention) => !taken.has(key(mention)))
			.map(({ start, end }): FoundName => ({
				start,
				end,
				senses: [],
				unplaced: item
			}))
	);
	return [...outer, ...inner].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Which of a name's senses is meant. The passage the name stands in decides; where it says nothing, a capital's name
 * means its government, as it mostly does in writing on affairs of state.
 * @param supported what the passages round the name support
 */
export function pickSense(senses: readonly Sense[], supported: ReadonlySet<Id>): Sense | null {
	const named = senses.filter(({ id }) => supported.has(id));
	const sense = named.find(({ role }) => role !== 'government') ?? named[0];
	return sense ?? senses.find(({ role }) => role === 'government') ?? senses[0] ?? null;
}

/** Names in the body of a document; headings are left out, as they only repeat. */
export function findBodyNames(source: Pick<Source, 'paragraphs'>, normal: NormalText, table: NameTable): FoundName[] {
	const ranges = source.paragraphs.filter(({ role }) => role !== 'heading').flatMap((paragraph) => paragraph.ranges);
	return ranges.flatMap((range) => findNames(normal, table, range));
}
