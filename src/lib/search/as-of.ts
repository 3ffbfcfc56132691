import type { Standing } from '../../as-of/standing.ts';
import type { SearchRecord } from '../../model/compiled/pages.ts';

/** Whether the notes on disputes may stand below results: the atlas's own, they rest on every document. */
export function areNotesShown(standing: Standing | null): boolean {
	return standing === null || standing.isWhole;
}

/**
 * Whether a record is known on the day of a standing; without one everything is. What is told of a place or an event
 * rests on every document: on an earlier day their names alone are looked in.
 */
export function isKnown(record: SearchRecord, standing: Standing | null, isNamed: () => boolean): boolean {
	if (standing === null) {
		return true;
	}
	switch (record.type) {
		case 'feature':
			return standing.features.has(record.id) && (standing.isWhole || isNamed());
		case 'event':
			return standing.events.has(record.id) && (standing.isWhole || isNamed());
		case 'source':
			return standing.published.has(record.id);
		case 'claim':
		case 'passage':
			return record.source !== undefined && standing.published.has(record.source);
	}
}
