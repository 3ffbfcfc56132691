import type { PageMark } from '../../formats/document.ts';
import { formatPages } from '../../formats/find-pages.ts';
import type { Range } from '../../model/records/source.ts';
import type { NormalText } from '../../text/normalise.ts';

/**
 * The pages of the reader's copy on which a passage stands: "p. 4", "pp. 4–5"; `null` where the copy has no pages.
 * @param pieces stretches of the copy's normal text, in order
 */
export function formatCopyPages(
	{ pages, normal }: { pages: readonly PageMark[]; normal: Pick<NormalText, 'rawOffsets'> },
	pieces: readonly Range[]
): string | null {
	const [first, last] = [pieces[0], pieces.at(-1)];
	if (!first || !last) {
		return null;
	}
	const start = normal.rawOffsets[first.start] ?? 0;
	const end = (normal.rawOffsets[Math.max(first.start, last.end - 1)] ?? start) + 1;
	return formatPages(pages, start, end);
}
