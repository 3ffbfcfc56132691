import type { Catalogue } from './catalogue.ts';
import type { CopyResult } from './copy-task.ts';
import { describeNoMatch, describeNotFound, MAX_NEAREST } from './describe-match.ts';
import type { Message } from './messages.ts';

/**
 * What to tell of a file that is a copy of no document it was held against.
 *
 * @param looked against how many, where that is not all
 */
export async function describeStranger(
	catalogue: Catalogue,
	name: string,
	{ nearest, notes }: Extract<CopyResult, { outcome: 'stranger' }>,
	looked: number
): Promise<Message> {
	const { all, count, isParted } = catalogue;
	if (!isParted) {
		return describeNoMatch(name, all, nearest, notes);
	}
	const near = nearest.slice(0, MAX_NEAREST);
	const sources = await Promise.all(near.map(({ id }) => catalogue.name(id)));
	return describeNotFound(name, sources, near, { looked, count }, notes);
}
