import type { CompiledLater } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import type { Status } from '../../model/records/feature.ts';
import { withoutOrigin, type Atlas } from '../load/atlas.ts';
import { formatEdtf, parseBounds } from '../../time/edtf.ts';

/** The editor's notes on what became of a feature or an event after the documents, in order of time. */
export function compileLater(
	atlas: Pick<Atlas, 'later'>,
	subject: Id,
	statusWords: Record<Status, string>
): CompiledLater[] {
	const begin = (when: string): number => {
		return parseBounds(when)?.min ?? 0;
	};
	return atlas.later
		.filter((note) => note.subjects.includes(subject))
		.sort((a, b) => begin(a.when) - begin(b.when))
		.map((note) => ({
			...(withoutOrigin(note) as Omit<typeof note, 'origin'>),
			whenWords: formatEdtf(note.when),
			statusWords: note.status === undefined ? null : statusWords[note.status],
			referenceWords: note.reference && `${note.reference.publisher}, ${formatEdtf(note.reference.date)}`
		}));
}
