/** What differs between what is published and the atlas as it stands. */

export type ChangedKind = 'place' | 'event' | 'document' | 'passage' | 'claim';

export interface ChangedRecord {
	id: string;
	kind: ChangedKind;
	how: 'new' | 'gone' | 'moved' | 'changed';
	title: string;
	/** Degrees east and north, before and now; `null` where it has or had none. */
	from: [number, number] | null;
	to: [number, number] | null;
	/** "12 km south"; `null` for what was not moved. */
	distance: string | null;
}
export interface Changes {
	/** ISO 8601; `null` where it was never published. */
	since: string | null;
	/** In sentences, by kind. */
	told: string[];
	records: ChangedRecord[];
}
