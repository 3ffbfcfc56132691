import type { SourceRef } from '../../model/compiled/pages.ts';
import type { Source } from '../../model/records/source.ts';
import { formatEdtf, parseBounds } from '../../time/edtf.ts';
import { formatAuthors } from '../../wording/reference.ts';

/** A document as lists and margins name it. */
export function buildSourceRef(source: Source): SourceRef {
	const bounds = parseBounds(source.published);
	return {
		id: source.id,
		short: source.short,
		title: source.csl.title,
		authors: formatAuthors(source.csl),
		container: source.csl['container-title'] ?? source.csl.publisher ?? '',
		published: source.published,
		publishedWords: formatEdtf(source.published),
		publishedMin: bounds?.min ?? 0,
		publishedMax: bounds?.max ?? null,
		kindInWords: source.kindInWords,
		seat: source.seat ?? '',
		openText: source.openText !== undefined
	};
}
