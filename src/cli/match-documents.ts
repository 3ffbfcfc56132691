import type { Atlas } from '../atlas/atlas.ts';
import { buildAnchors } from '../atlas/anchors.ts';
import { hashBytes } from '../text/fingerprint.ts';
import { indexCopy, locateSource, type LocatedSource } from '../text/locate.ts';
import { normaliseText, type NormalText } from '../text/normalise.ts';
import type { DocumentFile } from './read-documents.ts';

export interface MatchedDocument {
	file: DocumentFile;
	normal: NormalText;
	/** The source it is a copy of; `null` where no source's passages stand in it. */
	located: LocatedSource | null;
	/** Passages of that source. */
	passages: number;
}

/** Says of each file which source it is a copy of, and by which step. */
export function matchDocuments(atlas: Atlas, files: readonly DocumentFile[]): MatchedDocument[] {
	const anchors = buildAnchors(atlas);
	return files.map((file) => {
		const normal = normaliseText(file.text);
		const copy = indexCopy(normal);
		const bytes = hashBytes(file.bytes);
		const all = anchors.map((source) => locateSource(source, copy, bytes)).filter((located) => located.how !== 'none');
		const same = all.find((located) => located.how === 'bytes') ?? all.find((located) => located.how === 'text');
		const located = same ?? all.reduce<LocatedSource | null>((best, next) => (!best || next.found > best.found ? next : best), null);
		return { file, normal, located, passages: located?.passages.length ?? 0 };
	});
}

const HOW = { bytes: 'the same file to the byte', text: 'the same text', passages: 'another edition', none: '' } as const;

/** "a.txt is pant-2014: the same file to the byte; 31 of 31 passages found" */
export function formatMatch({ file, located, passages }: MatchedDocument): string {
	if (!located) return `${file.name} is no copy of any source of this atlas`;
	return `${file.name} is ${located.id}: ${HOW[located.how]}; ${located.found} of ${passages} passages found`;
}
