import { listRuns } from './furniture.ts';
import type { Box, Run } from './visible-tree.ts';
import { pushAll } from './push-all.ts';

/** Questions about boxes of a page, for those who tell its article. */

export function countLetters(runs: readonly Run[]): number {
	return runs.reduce((sum, { text }) => sum + text.replace(/\s+/gu, '').length, 0);
}

/** All boxes that pass a test, those within one that passes too, in no particular order. */
export function listBoxes(root: Box, test: (box: Box) => boolean): Box[] {
	const found: Box[] = [];
	const stack: Box[] = [root];
	for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
		if (test(box)) {
			found.push(box);
		}
		pushAll(
			stack,
			box.children.filter((child): child is Box => 'tag' in child)
		);
	}
	return found;
}

export function isKept(box: Box, kept: ReadonlySet<Run>): boolean {
	return (
		box.children.some((child) => ('text' in child ? kept.has(child) : false)) ||
		listRuns(box).some((run) => kept.has(run))
	);
}

export function listChildren({ children }: Box): Box[] {
	return children.filter((child): child is Box => 'tag' in child);
}

/** Words in the names of an element's classes and in its id, in small letters. */
export function listNames({ attributes }: Box): string[] {
	return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
		.replace(/([a-z])([A-Z])/gu, '$1 $2')
		.toLowerCase()
		.split(/[^a-z]+/u);
}

/** Words in names of classes and ids by which sites call what is no article. */
const SIDE_NAMES =
	/^(?:ads?|adverts?|advertisement|banner|comments?|cookies?|donate|newsletter|outbrain|popup|promos?|promoted|promotion|recirculation|recommended|related|share|sharing|sidebar|signup|social|sponsor(?:ed)?|subscribe|subscription|taboola|teasers?|toc|widget)$/u;

export function isNamedAside(box: Box): boolean {
	return listNames(box).some((name) => SIDE_NAMES.test(name));
}
