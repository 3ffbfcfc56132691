import type { Id } from '../../model/common.ts';
import type { CopyProgress, MatchedCopy } from './copy-task.ts';
import type { Message } from './messages.ts';

export interface Copy extends MatchedCopy {
	name: string;
	file: Blob;
	/** `served` with the site · `added` by the reader now · `remembered` on this device. */
	origin: 'served' | 'added' | 'remembered';
}

/** How far reading has come: the file's place among those being read, from 1. */
export type ReadingProgress = CopyProgress & { number: number; of: number; name: string };

/** What pages read of the copies, and their reader puts there. */
export interface Shelf {
	copies: ReadonlyMap<Id, Copy>;
	/** What became of the files that were read last. */
	messages: readonly Message[];
	progress: ReadingProgress | null;
	/** Something the reader did not ask for and should know; shown on the page, not in the dialog. */
	notice: string;
}
