import type { ResultSet } from './result-set.ts';

export type RecordType = 'features' | 'events' | 'passages' | 'claims' | 'sources';

/** One file as it leaves: its name has its ending. */
export interface ExportedFile {
	name: string;
	mediaType: string;
	/** In pieces, end to end, where it may be so large that it should not stand in memory twice. */
	bytes: Uint8Array<ArrayBuffer> | readonly Uint8Array<ArrayBuffer>[];
}

/** Told while a large one is written: how many of how many records are done. */
export type OnProgress = (done: number, of: number) => void;

/**
 * Makes the file, or several that belong together. Pure but for `onProgress`; throws an Error with a sentence for the
 * reader.
 */
export type WriteExport = (
	result: ResultSet,
	onProgress: OnProgress
) => readonly ExportedFile[] | Promise<readonly ExportedFile[]>;

/** A format in which a result set leaves the atlas. One file each; `export-formats.ts` lists them. */
export interface ExportFormat {
	readonly id: string;
	/** As the dialog names it. */
	readonly label: string;
	/** Of its file, with the dot; of a bundle of several files `.zip`. */
	readonly extension: string;
	readonly mediaType: string;
	/** Under which heading the dialog lists it. */
	readonly group: 'maps' | 'tables' | 'references' | 'all';
	/** What it is good for, in a line: "QGIS, ArcGIS, web maps". */
	readonly use: string;
	/** Records it holds. */
	readonly holds: readonly RecordType[];
	/** Features without a position do not go in; whoever asks for it is told how many. */
	readonly needsPosition?: boolean;
	/**
	 * Its places are known by their addresses on the published site; whoever exports without one is told what to give.
	 */
	readonly needsSite?: boolean;
	/** It is written with quotations from the reader's own copies, and offered only where there are some. */
	readonly needsCopies?: boolean;
	/** It is written from the records as curators wrote them too, which come when it is asked for. */
	readonly needsPacking?: boolean;
	/** Brings what writes it, when it is first asked for. */
	readonly load: () => Promise<WriteExport>;
}
