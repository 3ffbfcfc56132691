import type { ImportRow } from '../../model/workbench/import.ts';
import type { ImportedRecords } from './store-records.ts';

/** A row of the preview, and how it is taken. */
export interface Planned {
	row: ImportRow;
	/** Id of the record it makes or changes; faults of that record are the row's. */
	record: string | null;
	take(into: ImportedRecords): void;
}
export type AddRow = (row: Omit<ImportRow, 'key' | 'isTaken'>, record: string | null, take: Planned['take']) => void;

/** What becomes of a row of which the atlas lacks nothing. */
export const NOTHING = 'nothing: it is there already';
