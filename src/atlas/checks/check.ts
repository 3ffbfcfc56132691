import type { Issue } from '../../model/issue.ts';
import type { NormalText } from '../../text/normalise.ts';
import type { Feature } from '../../model/records/feature.ts';
import type { Atlas, Filed, RecordOrigin } from '../load/atlas.ts';

/** What a rule may look at besides the atlas itself. */
export interface CheckContext {
	/** Normalised text of the documents at hand, by source id; empty without documents. */
	texts: ReadonlyMap<string, NormalText>;
	/** Other editions of the documents at hand, by source: their words are the document's too. */
	editions?: ReadonlyMap<string, NormalText>;
}

/** One rule a file; its `code` is the file's name. */
export interface Check {
	code: string;
	/** What the rule demands, in a sentence. */
	rule: string;
	run: (atlas: Atlas, context: CheckContext) => Issue[];
}

/**
 * A rule of which each feature meets or breaks its part alone. Of an atlas that is being edited, and judged at every
 * step, a feature whose file stays is the very same record, and what was found of it holds.
 */
export function ofEachFeature(find: (feature: Filed<Feature>) => Issue[]): Check['run'] {
	const found = new WeakMap<object, Issue[]>();
	return (atlas) =>
		atlas.features.flatMap((feature) => {
			const known = found.get(feature) ?? find(feature);
			found.set(feature, known);
			return known;
		});
}

/** Makes a fault; `path` is added to the record's own place. */
export function fault(
	code: string,
	origin: RecordOrigin,
	path: string,
	message: string,
	remedy: string,
	id?: string
): Issue {
	const whole = [origin.path, path].filter((part) => part !== '').join('.');
	return {
		code,
		severity: 'error',
		message,
		remedy,
		file: origin.file,
		path: whole,
		...(id === undefined ? {} : { id })
	};
}
