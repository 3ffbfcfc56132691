import type { QueueRow, ShownParagraph, ShownPassage, Subject } from '../model/workbench/protocol.ts';

/** Letters on either side in which a name is near. */
const NEAR = 400;

/** A passage may hold many sentences: within it, what is named nearest by comes first. */
interface Nearness {
	passage: number;
	name: number;
}

/**
 * What is named near a place of the text, the nearest first: features by the passages that cite them, and their events.
 * @param paragraphs of the document: within the one of the place the nearest name counts
 */
export function listLikely(
	passages: readonly ShownPassage[],
	subjects: readonly Subject[],
	start: number,
	paragraphs: readonly ShownParagraph[] = []
): Subject[] {
	const distances = new Map<string, number>();
	for (const passage of passages) {
		const isWithin = start >= passage.start && start < passage.end;
		const distance = isWithin ? 0 : Math.min(Math.abs(passage.start - start), Math.abs(passage.end - start));
		for (const id of distance <= NEAR ? passage.supports : []) {
			distances.set(id, Math.min(distance, distances.get(id) ?? Infinity));
		}
	}
	const limit = (distance: number): number => {
		return Math.min(distance, NEAR);
	};
	const [before, after] = cutParagraph(paragraphs, start);
	const nearness = (subject: Subject): Nearness => ({
		passage: distances.get(subject.id) ?? 0,
		name: findDistance(subject.names, before, after)
	});
	return subjects
		.filter(({ id }) => distances.has(id))
		.map((subject) => ({ subject, near: nearness(subject) }))
		.sort((a, b) => limit(a.near.name) - limit(b.near.name) || a.near.passage - b.near.passage)
		.map(({ subject }) => subject);
}

/** Text of the paragraph before and after a place in it. */
function cutParagraph(paragraphs: readonly ShownParagraph[], start: number): [string, string] {
	const paragraph = paragraphs.findLast((each) => each.start <= start);
	const points = [...(paragraph?.text ?? '')];
	const index = start - (paragraph?.start ?? 0);
	return [points.slice(0, index).join(''), points.slice(index).join('')];
}

/** Letters to the nearest of the names, infinite where none stands there. */
function findDistance(names: readonly string[], before: string, after: string): number {
	const distances = names
		.filter((name) => name !== '')
		.flatMap((name) => {
			const [left, right] = [before.lastIndexOf(name), after.indexOf(name)];
			return [left < 0 ? Infinity : before.length - left - name.length, right < 0 ? Infinity : right];
		});
	return Math.min(...distances, Infinity);
}

/** Features and events whose title or a name holds the words, those that begin with them first. */
export function findSubjects(subjects: readonly Subject[], words: string, most: number): Subject[] {
	const wanted = words.trim().toLowerCase();
	const rank = ({ title, names, id }: Subject): number => {
		const all = [title, ...names, id].map((name) => name.toLowerCase());
		return all.some((name) => name.startsWith(wanted)) ? 0 : all.some((name) => name.includes(wanted)) ? 1 : 2;
	};
	return subjects
		.map((subject) => ({ subject, rank: rank(subject) }))
		.filter((each) => each.rank < 2)
		.sort((a, b) => a.rank - b.rank)
		.slice(0, most)
		.map(({ subject }) => subject);
}

/** Points that may be moved: first what is called as the name looked at, then what passages round it speak of. */
export function listPoints(
	subjects: readonly Subject[],
	passages: readonly ShownPassage[],
	current: QueueRow | null
): Subject[] {
	const round = passages.filter(({ start, end }) => {
		return current !== null && current.start >= start && current.start < end;
	});
	const near = new Set(round.flatMap(({ supports }) => supports));
	const rank = ({ id, names }: Subject): number => {
		return names.includes(current?.text ?? '') ? 0 : near.has(id) ? 1 : 2;
	};
	return subjects.filter(({ position }) => position !== null).sort((a, b) => rank(a) - rank(b));
}

/** Features that may be drawn on: what is called as the name looked at, then what is named near it. */
export function listDrawable(
	subjects: readonly Subject[],
	passages: readonly ShownPassage[],
	current: QueueRow | null
): Subject[] {
	const named = subjects.filter(({ names }) => names.includes(current?.text ?? ''));
	const near = current ? listLikely(passages, subjects, current.start) : [];
	return [...named, ...near].filter(
		(subject, index, all) => subject.as === 'feature' && all.indexOf(subject) === index
	);
}

/** Ids of the features of which a name stands in the words, whole. */
export function listNamed(subjects: readonly Subject[], words: string): string[] {
	const isLetter = (point: string | undefined): boolean => {
		return point !== undefined && /[\p{L}\p{N}]/u.test(point);
	};
	const stands = (name: string): boolean => {
		const index = name === '' ? -1 : words.indexOf(name);
		return index >= 0 && !isLetter(words[index - 1]) && !isLetter(words[index + name.length]);
	};
	return subjects.filter(({ as, names }) => as === 'feature' && names.some(stands)).map(({ id }) => id);
}
