import type { AtlasFile } from '../../model/records/atlas.ts';
import type { Work } from '../../model/records/bibliography.ts';
import type { Citation } from '../../model/records/citation.ts';
import type { Id } from '../../model/common.ts';
import type { Dismissed, Disagreement } from '../../model/records/disagreement.ts';
import type { Event } from '../../model/records/event.ts';
import type { Feature } from '../../model/records/feature.ts';
import type { LaterNote } from '../../model/records/later.ts';
import type { Layer } from '../../model/records/layer.ts';
import type { Question } from '../../model/records/question.ts';
import type { Source } from '../../model/records/source.ts';
import type { SurveyFile } from '../../model/records/survey.ts';

/** Where a record stands, so that a fault in it can be named. */
export interface RecordOrigin {
	/** Relative to the atlas folder. */
	file: string;
	/** `features[3]` */
	path: string;
}

export type Filed<T> = T & { origin: RecordOrigin };

/** A parsed atlas: every record valid by itself, nothing yet known of how they hang together. */
export interface Atlas {
	file: AtlasFile;
	layers: Filed<Layer>[];
	features: Filed<Feature & { layer: Id }>[];
	events: Filed<Event>[];
	sources: Filed<Source>[];
	/** Works whose documents are not at hand yet; nothing of them is published. */
	works?: Filed<Work>[];
	citations: Filed<Citation & { source: Id }>[];
	disagreements: Filed<Disagreement>[];
	/** Computed proposals a curator found to be none. */
	dismissed: Filed<Dismissed>[];
	/** What was measured of it with data that are no part of it, where that was done. */
	survey?: SurveyFile;
	/** What became of things after the documents, by the editor. */
	later: Filed<LaterNote>[];
	questions: Filed<Question>[];
	/** What was there and could not be used: its own fault is told once, not again by every reference to it. */
	unread: { wholeFiles: boolean; ids: ReadonlySet<Id> };
}

/** A record as the reader gets it. */
export function withoutOrigin<T>(record: Filed<T>): Omit<Filed<T>, 'origin'> {
	const { origin: _origin, ...rest } = record;
	return rest;
}
