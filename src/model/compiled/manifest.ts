import { z } from 'zod';
import { AccuracyReportSchema } from './accuracy.ts';
import { SourceAnchorsSchema } from './anchors.ts';
import { AnnotationPageSchema } from './annotation.ts';
import { AppManifestSchema } from './app-manifest.ts';
import { CluesSchema } from './clues-file.ts';
import { SilencePageSchema } from './coverage.ts';
import {
	CompiledDisagreementSchema,
	DisagreementColumnsSchema,
	DisagreementsPartSchema,
	MatrixPageSchema
} from './disagreement.ts';
import { ServedTextSchema } from './documents.ts';
import { EventPageSchema } from './event-page.ts';
import { FeaturePageSchema } from './feature-page.ts';
import { LayerPageSchema } from './layer-page.ts';
import { MapFeaturesSchema, NeighboursSchema, TogetherSchema } from './map.ts';
import { AtlasMetaSchema } from './meta.ts';
import { AtlasOriginalsSchema } from './originals.ts';
import { DisagreementPageSchema } from './passage.ts';
import { QuestionPageSchema, QuestionRefSchema } from './question.ts';
import { AtlasRecordsSchema } from './records.ts';
import { EventRefSchema, FeatureRefSchema, SourceRefSchema } from './refs.ts';
import { NamedFeatureSchema, NameKeysSchema, NamesPartSchema, SearchRecordSchema } from './search.ts';
import { SearchShardsSchema, SearchTermsSchema } from './search-shards.ts';
import { SourcePageSchema } from './source-page.ts';
import { TimeColumnsSchema } from './time-columns.ts';
import { TimeIndexSchema } from './timeline.ts';

/** One kind of compiled file. */
interface Entry {
	/**
	 * Below `static/atlas/`; `{id}` stands for the id of the record. A `.txt` file is plain text, all others are JSON.
	 */
	path: string;
	schema: z.ZodType;
	/** What a message to the reader calls it: "the place", "no such place". */
	noun: string;
	/** Every page asks for it when it opens. */
	atStart: boolean;
	/** Address of the page that shows it, below the site's folder; for files by id. */
	page?: string;
	/** A part of a larger whole and no record: however many there are, each is a file. */
	isPart?: true;
	/** Records in a bucket of a large atlas, where a page asks for several of them at once. */
	inBucket?: number;
}

const atStart = true;
const later = false;

/**
 * The compiled atlas: immutable files below `static/atlas/`, each prejoined for one page, so that a click costs one
 * small request and a page can be prerendered from the same file. What is not listed here is neither written nor read.
 */
export const MANIFEST = {
	meta: { path: 'meta.json', schema: AtlasMetaSchema, noun: 'atlas', atStart },
	map: { path: 'map.json', schema: MapFeaturesSchema, noun: 'map', atStart },
	timeline: { path: 'timeline.json', schema: TimeIndexSchema, noun: 'timeline', atStart: later },
	timeColumns: { path: 'time-columns.json', schema: TimeColumnsSchema, noun: 'timeline', atStart: later },
	served: { path: 'documents/index.json', schema: z.array(ServedTextSchema), noun: 'list of texts', atStart },
	shape: { path: 'shape/{id}.json', schema: MapFeaturesSchema, noun: 'place on the map', atStart: later },
	frames: { path: 'frames.json', schema: MapFeaturesSchema, noun: 'map of countries', atStart: later },
	text: { path: 'documents/{id}.txt', schema: z.string(), noun: 'text', atStart: later },
	search: { path: 'search.json', schema: z.array(SearchRecordSchema), noun: 'search index', atStart: later },
	searchPassages: {
		path: 'search-passages.json',
		schema: z.array(SearchRecordSchema),
		noun: 'search index',
		atStart: later
	},
	searchShards: {
		path: 'search-shards.json',
		schema: SearchShardsSchema,
		noun: 'search index',
		atStart: later
	},
	searchTerms: {
		path: 'search-terms/{id}.json',
		schema: SearchTermsSchema,
		noun: 'part of the search index',
		atStart: later,
		isPart: true
	},
	searchRecords: {
		path: 'search-records/{id}.json',
		schema: z.array(SearchRecordSchema),
		noun: 'part of the search index',
		atStart: later,
		isPart: true
	},
	names: { path: 'names.json', schema: z.array(NamedFeatureSchema), noun: 'list of names', atStart: later },
	nameKeys: { path: 'name-keys.json', schema: NameKeysSchema, noun: 'list of names', atStart: later },
	namesPart: {
		path: 'names/{id}.json',
		schema: NamesPartSchema,
		noun: 'list of names',
		atStart: later,
		isPart: true
	},
	together: { path: 'together.json', schema: TogetherSchema, noun: 'list of neighbours', atStart: later },
	features: { path: 'features.json', schema: z.array(FeatureRefSchema), noun: 'list of places', atStart: later },
	events: { path: 'events.json', schema: z.array(EventRefSchema), noun: 'list of events', atStart: later },
	featuresPart: {
		path: 'features/{id}.json',
		schema: z.array(FeatureRefSchema),
		noun: 'list of places',
		atStart: later,
		page: 'features/{id}/',
		isPart: true
	},
	eventsPart: {
		path: 'events/{id}.json',
		schema: z.array(EventRefSchema),
		noun: 'list of events',
		atStart: later,
		page: 'events/{id}/',
		isPart: true
	},
	sourcesPart: {
		path: 'sources/{id}.json',
		schema: z.array(SourceRefSchema),
		noun: 'list of documents',
		atStart: later,
		page: 'sources/{id}/',
		isPart: true
	},
	accuracyPart: {
		path: 'accuracy/{id}.json',
		schema: AccuracyReportSchema,
		noun: 'report of accuracy',
		atStart: later,
		page: 'accuracy/{id}/',
		isPart: true
	},
	matrixPart: {
		path: 'matrix/{id}.json',
		schema: MatrixPageSchema,
		noun: 'matrix of claims',
		atStart: later,
		page: 'matrix/{id}/',
		isPart: true
	},
	disagreementsPart: {
		path: 'disagreements/{id}.json',
		schema: DisagreementsPartSchema,
		noun: 'list of disagreements',
		atStart: later,
		page: 'disagreements/{id}/',
		isPart: true
	},
	disagreementColumns: {
		path: 'disagreement-columns.json',
		schema: DisagreementColumnsSchema,
		noun: 'list of disagreements',
		atStart: later
	},
	togetherOf: {
		path: 'together/{id}.json',
		schema: NeighboursSchema,
		noun: 'list of neighbours',
		atStart: later
	},
	sources: { path: 'sources.json', schema: z.array(SourceRefSchema), noun: 'list of documents', atStart: later },
	records: { path: 'records.json', schema: AtlasRecordsSchema, noun: 'list of records', atStart: later },
	originals: { path: 'originals.json', schema: AtlasOriginalsSchema, noun: 'records as written', atStart: later },
	silence: { path: 'silence.json', schema: SilencePageSchema, noun: 'list of silences', atStart: later },
	accuracy: { path: 'accuracy.json', schema: AccuracyReportSchema, noun: 'report of accuracy', atStart: later },
	app: { path: 'app.webmanifest', schema: AppManifestSchema, noun: 'app', atStart: later },
	matrix: { path: 'matrix.json', schema: MatrixPageSchema, noun: 'matrix of claims', atStart: later },
	disagreements: {
		path: 'disagreements.json',
		schema: z.array(CompiledDisagreementSchema),
		noun: 'list of disagreements',
		atStart: later
	},
	questions: {
		path: 'questions.json',
		schema: z.array(QuestionRefSchema),
		noun: 'list of questions',
		atStart: later
	},
	feature: {
		path: 'feature/{id}.json',
		schema: FeaturePageSchema,
		noun: 'place',
		atStart: later,
		page: 'feature/{id}/'
	},
	event: { path: 'event/{id}.json', schema: EventPageSchema, noun: 'event', atStart: later, page: 'event/{id}/' },
	source: {
		path: 'source/{id}.json',
		schema: SourcePageSchema,
		noun: 'document',
		atStart: later,
		page: 'source/{id}/'
	},
	layer: { path: 'layer/{id}.json', schema: LayerPageSchema, noun: 'layer', atStart: later, page: 'layer/{id}/' },
	disagreement: {
		path: 'disagreement/{id}.json',
		schema: DisagreementPageSchema,
		noun: 'disagreement',
		atStart: later,
		page: 'disagreement/{id}/'
	},
	question: {
		path: 'question/{id}.json',
		schema: QuestionPageSchema,
		noun: 'question',
		atStart: later,
		page: 'questions/{id}/'
	},
	anchors: {
		path: 'anchors/{id}.json',
		schema: SourceAnchorsSchema,
		noun: 'passages of the document',
		atStart: later,
		inBucket: 4
	},
	clues: {
		path: 'clues/{id}.json',
		schema: CluesSchema,
		noun: 'list of documents',
		atStart: later,
		isPart: true
	},
	annotations: { path: 'annotations/{id}.json', schema: AnnotationPageSchema, noun: 'annotations', atStart: later }
} as const satisfies Record<string, Entry>;

export type FileName = keyof typeof MANIFEST;

/** Records of a kind in a bucket, where they are not as many as of others. */
export const inBucketOf = (name: FileName): number | undefined => {
	return (MANIFEST[name] as Entry).inBucket;
};

/** Files of which there is one for each record. */
export type FileById = {
	[Name in FileName]: (typeof MANIFEST)[Name]['path'] extends `${string}{id}${string}` ? Name : never;
}[FileName];
/** What a file holds. */
export type FileValue<Name extends FileName> = z.infer<(typeof MANIFEST)[Name]['schema']>;
