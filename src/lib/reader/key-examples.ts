import type { Reading } from './build-reading.ts';
import type { Sign } from './build-segments.ts';

/** A word of the document at hand for each way in which names are marked; `null` where the document has none. */
export interface KeyExamples {
	place: string | null;
	government: string | null;
	unplaced: string | null;
}

/** The first of each kind. */
export function findKeyExamples({ paragraphs }: Pick<Reading, 'paragraphs'>): KeyExamples {
	const runs = paragraphs.flatMap((paragraph) => paragraph.segments.flatMap((segment) => segment.runs));
	const first = (as: Sign['as']): string | null => {
		return runs.find(({ sign }) => sign?.as === as)?.text ?? null;
	};
	return {
		place: first('place'),
		government: first('government'),
		unplaced: first('unplaced')
	};
}
