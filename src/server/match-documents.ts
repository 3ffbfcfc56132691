import type { Atlas } from '../atlas/load/atlas.ts';
import { buildAnchors } from '../atlas/compile/anchors.ts';
import { listLacking, matchCopy, type CopyMatch } from '../anchors/match/match-copy.ts';
import { KIND_WORDS } from '../formats/document.ts';
import type { DocumentFile } from './read-documents.ts';

export interface MatchedDocument extends CopyMatch {
	file: DocumentFile;
	/** Where the passages stand that the copy lacks. */
	lacking: string[];
}

/** Says of each file which source it is a copy of, and by which step. */
export function matchDocuments(atlas: Atlas, files: readonly DocumentFile[]): MatchedDocument[] {
	const anchors = buildAnchors(atlas);
	return files.map((file) => {
		const match = matchCopy(file.bytes, file.text, anchors);
		const own = anchors.find(({ id }) => id === match.located?.id);
		return {
			file,
			...match,
			lacking: match.located && own ? listLacking(match.located, own) : []
		};
	});
}

const HOW = {
	bytes: 'the same file to the byte',
	text: 'the same text',
	passages: 'another edition',
	none: ''
} as const;

/** "a.txt is pant-2014: the same file to the byte; 31 of 31 passages found" */
export function formatMatch({ file, located, nearest, lacking }: MatchedDocument): string {
	const nearby = nearest.slice(0, 3).map(({ id, found, of }) => `${found} of ${of} passages of ${id}`);
	if (!located) {
		return `${file.name} is no copy of any source of this atlas${nearby.length > 0 ? `; it shares ${nearby.join(', ')}` : ''}`;
	}
	const kind = file.kind === 'text' ? '' : ` (${KIND_WORDS[file.kind]})`;
	const lacks = lacking.length > 0 ? `; it lacks those of ${lacking.join(', ')}` : '';
	return `${file.name}${kind} is ${located.id}: ${HOW[located.how]}; ${located.found} of ${located.passages.length} passages found${lacks}`;
}
