import type { Id } from '../common.ts';
import type { FeatureLink, SourceRef } from './pages.ts';
import type { Unplaced } from '../records/source.ts';

/** `silence.json`: where documents and map are silent about each other. */
export interface SilencePage {
	/** In order of publication. */
	documents: SilentDocument[];
	/** Most often named first. */
	names: UnplacedName[];
	features: SilentFeature[];
}

export interface SilentDocument {
	source: Pick<SourceRef, 'id' | 'short' | 'title' | 'publishedWords' | 'publishedMin'>;
	/** Times names of features stand in the body; `null` where nobody has counted. */
	placed: number | null;
	/** Times names stand there that are listed as not placed. */
	unplaced: number;
	/** `placed + unplaced`. */
	mentions: number | null;
	passages: number;
	/** Paragraphs but for headings. */
	paragraphs: number;
	/** Paragraphs without any passage. */
	silent: { id: string; locator: string; words: number }[];
	/** Passages that support no feature. */
	unlinked: { id: Id; locator: string; digest: string }[];
}

/** A name a document has and the map has not. */
export interface UnplacedName extends Pick<Unplaced, 'name' | 'because' | 'count' | 'note'> {
	source: Id;
}

export interface SilentFeature {
	feature: FeatureLink;
	/** Of a layer that is frame to the others, as countries are. */
	isFrame: boolean;
	passages: number;
	/** Documents that support it, in order of publication. */
	sources: { id: Id; passages: number }[];
}
