import type { Standing } from '../../as-of/standing.ts';
import type { SearchRecord } from '../../model/compiled/pages.ts';

/** Whether the notes on disputes may stand below results: the atlas's own, they rest on every document. */
export function areNotesShown(standing: Standing | null): boolean {
	return standing === null || standing.isWhole;
}

/** Whether a record is known on the day of a standing; without one everything is. */
export function isKnown(record: SearchRecord, standing: Standing | null): boolean {
	if (standing === null) {
		return true;
	}
	switch (record.type) {
		case 'feature':
			return standing.features.has(record.id);
		case 'event':
			return standing.events.has(record.id);
		case 'source':
			return standing.published.has(record.id);
		case 'claim':
		case 'passage':
			return record.source !== undefined && standing.published.has(record.source);
	}
}
