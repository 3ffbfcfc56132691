import type { LocatedSource } from '../anchors/match/types.ts';
import type { Id } from '../model/common.ts';
import type { EventRef, FeatureRef, LayerMeta, SourceRef } from '../model/compiled/pages.ts';
import type { AtlasOriginals } from '../model/compiled/originals.ts';
import type { FeatureRecord, PassageRecord, SourceRecord } from '../model/compiled/records.ts';
import type { AtlasFile } from '../model/records/atlas.ts';
import type { Claim } from '../model/records/claim.ts';
import type { Event } from '../model/records/event.ts';
import type { NormalText } from '../text/normalise.ts';
import type { VerifySpeech } from './verify-speech.ts';

/** A feature with what lists say of it; its status, and as of an early day all else, as known then. */
export type ResultFeature = Pick<FeatureRecord, 'id' | 'layer' | 'geometry' | 'properties'> & { ref: FeatureRef };

/** An event with what lists say of it; `ref.when` has its date in words and its bounds. */
export type ResultEvent = Event & { ref: EventRef };

/** A claim of a passage; `words` is its value with its doubt. */
export interface ResultClaim extends Claim {
	passage: Id;
	source: Id;
	/** "1,100 km", "likely: to weaken a rival" */
	words: string;
	/** Title of the feature or label of the event it is about. */
	subjectTitle: string;
}

export type ResultSource = SourceRecord & { ref: SourceRef };

/** A text that was read and matched on this machine: where its passages stand in it. */
export interface CopyAtHand {
	normal: NormalText;
	located: LocatedSource;
}

/** What every file that leaves the atlas says of itself. */
export interface AboutResult {
	/** "Gwadar port — Russia and Pakistan" */
	title: string;
	/** Address of this very view; `null` where it was made without a site. */
	address: string | null;
	/** Address of the site itself; `null` likewise. */
	site: string | null;
	/** Day on which it was taken, ISO 8601. */
	date: string;
	/** Day of which the documents are taken to speak, ISO 8601; `null` for all of them. */
	asOf: string | null;
	/** The filters that were set, in words; empty for the whole atlas. */
	filters: readonly string[];
	/** What a file of it is called, without ending: letters, digits, hyphens. */
	fileName: string;
	atlas: Pick<AtlasFile, 'id' | 'title' | 'description' | 'language' | 'licence' | 'attributions'> & {
		/** First 12 hex digits of the hash of its compiled data. */
		version: string;
	};
}

/** What a pack that opens again as an atlas needs beside what every format is written from. */
export interface Packing {
	/** `atlas.json` of the atlas it is taken from. */
	file: AtlasFile;
	originals: AtlasOriginals;
	/** Titles of all places of that atlas, those left behind too: summaries name them. */
	titles: ReadonlyMap<Id, string>;
	/** Places that events of the result set name, and what its passages support where that is all left behind. */
	alongside: {
		features: readonly ResultFeature[];
		events: readonly ResultEvent[];
	};
	/** All of that atlas is taken, as it stands. */
	isWhole: boolean;
	/**
	 * The page that finds the passages in copies, with a gap for what it is to find; `null` where it is not at hand.
	 */
	verifyPage: string | null;
	/** What that page speaks; `null` for English. */
	verifySpeech: VerifySpeech | null;
}

/**
 * The one filtered result set that every way out of the atlas takes: what layers, time, as-of, search and selection
 * leave. Plain data, so that it can be handed to a worker.
 */
export interface ResultSet {
	about: AboutResult;
	/** All layers of the atlas in their order; `features` name theirs. */
	layers: readonly LayerMeta[];
	/** Those without a position have `geometry: null`; a format that cannot hold them says so by `needsPosition`. */
	features: readonly ResultFeature[];
	/** In order of date, undated last. */
	events: readonly ResultEvent[];
	/** Passages that support one of the features or events, by publication and place in the text. */
	passages: readonly PassageRecord[];
	/** Of these passages, in their order. */
	claims: readonly ResultClaim[];
	/** The documents they stand in, in order of publication. */
	sources: readonly ResultSource[];
	/**
	 * The reader’s own copies by source, for formats with `needsCopies` and only in the page; empty for all others.
	 * They are written into nothing else.
	 */
	copies: ReadonlyMap<Id, CopyAtHand>;
	/** For formats with `needsPacking`; left out for all others. */
	packing?: Packing;
}
