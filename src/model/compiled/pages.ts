import type { AtlasFile } from '../records/atlas.ts';
import type { Citation } from '../records/citation.ts';
import type { Claim } from '../records/claim.ts';
import type { Certainty, Id } from '../common.ts';
import type { CitedPassage, DisagreementView, DisputeRef, MatterGroup, MatterView, SourceRef } from './disagreement.ts';
import type { Event } from '../records/event.ts';
import type { Basis, Feature, Kind, Status } from '../records/feature.ts';
import type { LaterNote } from '../records/later.ts';
import type { Layer } from '../records/layer.ts';
import type { Furniture, Paragraph, Source } from '../records/source.ts';
import type { Surveyed } from '../records/survey.ts';

export type {
	CitedPassage,
	DisagreementView,
	DisputeRef,
	MatrixPage,
	MatterGroup,
	MatterView,
	SourceRef
} from './disagreement.ts';

/**
 * The compiled atlas: immutable files below `static/atlas/`, each prejoined for one page, so that a click costs one
 * small request and a page can be prerendered from the same file.
 *
 * `meta.json` AtlasMeta · `map.json` MapFeatures, `frames.json` the shapes of its frames · `timeline.json` TimeIndex ·
 * `search.json` SearchRecord[] of places, events and documents, `search-passages.json` of claims and passages · `feature/<id>.json` FeaturePage ·
 * `event/<id>.json` EventPage · `source/<id>.json` SourcePage · `layer/<id>.json` LayerPage · `features.json`,
 * `events.json`, `sources.json`, `disagreements.json` lists · `accuracy.json` AccuracyReport · `anchors/<source>.json` SourceAnchors ·
 * `annotations/<source>.json` W3C annotation page · `disagreement/<id>.json` DisagreementPage · `matrix.json` MatrixPage ·
 * `questions.json` QuestionRef[] · `question/<id>.json` QuestionPage
 */
export interface LayerMeta extends Layer {
	/** Features in the layer; `named + inferred`. */
	features: number;
	named: number;
	inferred: number;
	events: number;
}

export interface AtlasMeta extends AtlasFile {
	/** First 12 hex digits of the hash of all compiled data: cite it with a view. */
	version: string;
	layers: LayerMeta[];
	sources: SourceRef[];
	counts: {
		sources: number;
		features: number;
		named: number;
		inferred: number;
		events: number;
		citations: number;
		claims: number;
	};
}

export interface FeatureRef {
	id: Id;
	title: string;
	layer: Id;
	kind: Kind;
	presence: 'named' | 'inferred';
	status: Status;
	prominence: number;
	/** Passages that support it. */
	passages: number;
	events: number;
	sources: number;
	/** Milliseconds since 1970 at which the first document that speaks of it appeared. */
	since: number;
	/** Disagreement on its status, where there is one. */
	disputedStatus: string | null;
}

export interface WhenView {
	edtf: string | null;
	/** "20 November 2014", "May 2012 or 2011", "c. 2004", "no date given". */
	words: string;
	certainty: Certainty;
	basis: Event['when']['basis'];
	derivation: string;
	/** Milliseconds since 1970; `null` where open or undated. */
	min: number | null;
	max: number | null;
}

/** What a link to a feature needs. */
export type FeatureLink = Pick<FeatureRef, 'id' | 'title' | 'layer' | 'presence'>;

export interface EventRef {
	id: Id;
	label: string;
	kind: Event['kind'];
	when: WhenView;
	status: Status;
	themes: Id[];
	background: boolean;
	passages: number;
	/** Short names of the sources that tell it, in order of publication. */
	sources: Id[];
	/** Disagreement on its date, where there is one. */
	disputedDate: string | null;
}

export interface ClaimView extends Claim {
	/** "1,100 km", "about 14,000 soldiers", "likely: to weaken a rival": the value with its doubt. */
	words: string;
	subjectTitle: string;
	/** Path of the subject's page. */
	href: string;
	/** `subject/property/of`: what other claims it can be laid beside. */
	matter: string;
	disputes: DisputeRef[];
	/** For a disputed claim: what other passages say instead. */
	others: { words: string; source: string; from: Id }[];
}

export interface PassageView {
	id: Id;
	source: Id;
	paragraphs: string[];
	/** "paragraph 3", "paragraphs 3–4". */
	locator: string;
	/** Words of all pieces together; what finds them in a copy is in `anchors/<source>.json`. */
	words: number;
	digest: string;
	claims: ClaimView[];
	features: FeatureLink[];
	events: { id: Id; label: string }[];
}

export interface PassageGroup {
	source: SourceRef;
	passages: PassageView[];
}

export interface Measured {
	/** Length on the ellipsoid-mean sphere (turf), km; lines only. */
	lengthKm?: number;
	/** Share of that by country where known. */
	/** Parts of it by country, longest first; `country` is a name in English, or "at sea". */
	lengthByCountry?: { country: string; km: number }[];
	areaKm2?: number;
	/** Provinces a site lies in or a line crosses, with the km in each, where they were surveyed. */
	provinces?: { name: string; km: number }[];
}

/** How well a place is known, and what was checked of it: one row of `accuracy.json`. */
export interface AccuracyRow {
	feature: FeatureLink;
	form: 'point' | 'line' | 'area';
	words: { kind: string; basis: string; accuracy: string };
	accuracyKm: number;
	references: string[];
	/** Measured on the drawing, km; `null` unless it is a line. */
	lengthKm: number | null;
	published: { km: number; by: string; note: string }[];
	waypoints: number;
	/** Countries its ends lie in, found from the borders; empty unless it is a line with stated ends. */
	ends: string[];
	/** Distances to the same places in each gazetteer, km. */
	gazetteers: {
		title: string;
		places: number;
		medianKm: number;
		mostKm: number;
		mostAt: string;
		independent: boolean;
	}[];
	valley: Surveyed['valley'] | null;
}
export interface AccuracyReport {
	rows: AccuracyRow[];
	/** What the survey was measured against; empty where none was made. */
	sources: string[];
	/** Features whose drawing has changed since they were surveyed, or that never were. */
	unsurveyed: number;
}

export interface FeaturePage {
	feature: Feature;
	layer: Layer;
	ref: FeatureRef;
	/** Sentences for the reader. */
	words: { kind: string; status: string; presence: string; basis: string; accuracy: string; where: string };
	measured: Measured;
	/** West, south, east, north; `null` without geometry. */
	bounds: [number, number, number, number] | null;
	events: { event: EventRef; role: string }[];
	groups: PassageGroup[];
	related: { as: string; feature: FeatureLink }[];
	/** The nearest places that are no countries, regions or seas, nearest first; `words` say no more than both positions allow. */
	near: { feature: FeatureLink; km: number; words: string }[];
	/** Features named in the same passages, most often first. */
	/** Its status as document after document gives it, in order of publication. */
	history: { status: Status; words: string; attributedTo: string | null; passage: CitedPassage }[];
	disagreements: DisagreementView[];
	/** What became of it after the documents, in order of time. */
	later: LaterView[];
	/** What the documents claim of it, then of the events there. */
	matters: MatterView[];
	parts: MatterGroup[];
	coMentioned: { feature: FeatureLink; passages: number }[];
}

export interface EventPage {
	event: Event;
	ref: EventRef;
	words: { kind: string; status: string };
	places: { role: string; feature: FeatureLink }[];
	/** Events it is a part of, follows, answers, or that do so to it; `as` in words. */
	related: { as: string; event: EventRef }[];
	disagreements: DisagreementView[];
	later: LaterView[];
	matters: MatterView[];
	groups: PassageGroup[];
}

/** An editor's note on what came after the documents. */
export interface LaterView extends LaterNote {
	whenWords: string;
	statusWords: string | null;
	/** "Publisher, date"; `null` without a reference. */
	referenceWords: string | null;
}

/** A disagreement with the passages of each side, to be read side by side. */
export interface DisagreementPage {
	item: DisagreementView;
	/** As the sides of `item`. */
	sides: PassageView[][];
}

/** The précis of a paragraph cut at the names of features. */
export type PrecisRun = { text: string } | { text: string; feature: FeatureLink };

export interface SourcePage {
	source: Source;
	ref: SourceRef;
	/** Formatted reference in plain words. */
	reference: string;
	paragraphs: (Pick<Paragraph, 'id' | 'role' | 'ranges' | 'words'> & {
		runs: PrecisRun[];
		passages: PassageView[];
	})[];
	features: FeatureRef[];
	events: EventRef[];
	furniture: Furniture[];
}

export interface LayerPage {
	layer: LayerMeta;
	features: FeatureRef[];
	events: EventRef[];
}

/** What the browser needs to find a source's passages in a reader's copy. */
export interface SourceAnchors {
	id: Id;
	fingerprint: Source['fingerprint'];
	body: Source['body'];
	paragraphs: Pick<Paragraph, 'id' | 'role' | 'ranges' | 'hash' | 'letters' | 'lead' | 'tail' | 'landmarks'>[];
	/** In the order of the text. */
	passages: Pick<Citation, 'id' | 'paragraphs' | 'pieces' | 'anchor'>[];
}

export interface MapFeatureProperties {
	id: Id;
	layer: Id;
	kind: Kind;
	title: string;
	/** Names in other languages by language tag, for labels. */
	local: Record<string, string>;
	/** The name in a language written where it lies, where that is known. */
	localName?: string;
	/** Other names in English of a site or sea, by which the basemap may call it. */
	also?: string[];
	presence: 'named' | 'inferred';
	basis: Basis;
	status: Status;
	certainty: Certainty;
	accuracyKm: number;
	prominence: number;
	frame: boolean;
	passages: number;
	/** When the first document that speaks of it appeared, milliseconds since 1970. */
	since: number;
	/** `shape`: the thing itself · `anchor`: a point for the label of a line or area. */
	part: 'shape' | 'anchor';
	/** Title of the segment, where a line has several. */
	segment?: string;
}
export interface MapFeatures {
	type: 'FeatureCollection';
	features: { type: 'Feature'; geometry: NonNullable<Feature['geometry']>; properties: MapFeatureProperties }[];
}

export interface SearchRecord {
	id: string;
	type: 'feature' | 'event' | 'claim' | 'passage' | 'source';
	title: string;
	/** Every spelling in every script, space-joined by " · ". */
	names: string;
	/** Description, label or digest. */
	text: string;
	/** Path below the site's base. */
	href: string;
	layer?: Id;
	/** Document it is from, for passages and claims: shown once that is out. */
	source?: Id;
	/** What is written out below the title of a place whose borders are in dispute. */
	note?: string;
	hint: string;
}

/** `together.json`: for each corridor the features most often named in the same passages, with the number of those passages. */
export type Together = Record<Id, { id: Id; passages: number }[]>;
