import type { FileById, FileValue } from '../model/compiled/manifest.ts';
import type { Citation } from '../model/records/citation.ts';
import type { Source } from '../model/records/source.ts';

/**
 * A format in which all passages of a document leave the atlas, as a file of the site for each document. One file each;
 * `registry.ts` lists them.
 */
export interface PassagesFormat<File extends FileById = FileById> {
	/** Its entry in the manifest, which says where the file lies. */
	readonly file: File;
	readonly label: string;
	readonly mediaType: string;
	readonly write: (source: Pick<Source, 'id' | 'fingerprint'>, citations: readonly Citation[]) => FileValue<File>;
}
