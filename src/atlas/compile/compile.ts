import { countBuckets, fillBucketPath, findBucket } from '../../model/compiled/bucket.ts';
import { fillPath, matchPath } from '../../model/compiled/path.ts';
import { MIN_TILED } from '../../model/compiled/map-tiles.ts';
import { MANIFEST, type FileById, type FileName, type FileValue } from '../../model/compiled/manifest.ts';
import type { FeatureRef, LayerMeta } from '../../model/compiled/pages.ts';
import type { Id } from '../../model/common.ts';
import { hashText } from '../../text/fingerprint.ts';
import { buildAccuracyReport } from './accuracy-report.ts';
import { buildAppManifest } from './app-manifest.ts';
import { buildAnchors } from './anchors.ts';
import type { Atlas } from '../load/atlas.ts';
import { sortEvents, buildLookup, groupBy, type Lookup } from './lookup.ts';
import { buildMapFiles, listShapes, NO_SHAPES, type MapFiles } from './map-features.ts';
import { buildMapTiles, type TileChoice } from './map-tiles.ts';
import { buildLayers, buildMeta } from './meta.ts';
import { listNames } from './names.ts';
import { buildMatrix } from './matrix.ts';
import { buildNeighbours, type NeighbourIndex } from './neighbours.ts';
import { PageList, type SitePages } from './site-pages.ts';
import { buildDisagreementPage, buildEventPage, buildFeaturePage, buildLayerPage } from './pages.ts';
import { buildSourcePage } from './source-page.ts';
import { buildOriginals } from './originals.ts';
import { buildRecords } from './records.ts';
import { buildQuestionPage, refOf } from '../questions/pages.ts';
import { buildSearchFiles, type SearchFiles } from './search-files.ts';
import { buildSilencePage } from './coverage.ts';
import { buildTogether } from './together.ts';
import { buildTimeIndex } from './timeline.ts';
import { PASSAGES_FORMATS } from '../../exports/registry.ts';

/** A compiled file: its path below `static/atlas/` and the value it holds, as JSON but for plain text. */
export interface CompiledFile {
	path: string;
	value: unknown;
}

/** A document whose text goes into the site: only open texts, or copies a person asked to publish. */
export interface PublishedDocument {
	id: string;
	text: string;
}

/** What the writers of all files share, made once. */
interface Joined {
	lookup: Lookup;
	neighbours: NeighbourIndex;
	mapFiles: MapFiles;
	search: SearchFiles;
	citations: ReadonlyMap<Id, Atlas['citations'][number]>;
	questions: FileValue<'question'>[];
	layers: LayerMeta[];
	documents: readonly PublishedDocument[];
	/** Whether the map reads tiles. */
	isTiled: boolean;
}

/** For each file of the manifest, what makes it: its value, or for files by id what makes that of each. */
type Writers = {
	[Name in Exclude<FileName, 'meta'>]: (
		joined: Joined
	) => Name extends FileById ? (readonly [Id, () => FileValue<Name>])[] : FileValue<Name>;
};

/** The passages of each document in a format of the registry. */
type Exporters = Pick<Writers, (typeof PASSAGES_FORMATS)[number]['file']>;

const exporterOf = ({ write }: (typeof PASSAGES_FORMATS)[number]): Exporters[keyof Exporters] => {
	return ({ lookup }) => {
		return lookup.atlas.sources.map((source) => [
			source.id,
			() => write(source, lookup.passagesIn.get(source.id) ?? [])
		]);
	};
};

const EXPORTERS = Object.fromEntries(PASSAGES_FORMATS.map((format) => [format.file, exporterOf(format)])) as Exporters;

const WRITERS: Writers = {
	map: ({ mapFiles, isTiled }) => (isTiled ? NO_SHAPES : mapFiles.map),
	frames: ({ mapFiles, isTiled }) => (isTiled ? NO_SHAPES : mapFiles.frames),
	shape: ({ mapFiles, isTiled }) => (isTiled ? listShapes(mapFiles) : []),
	timeline: ({ lookup }) => buildTimeIndex(lookup),
	served: ({ documents }) => documents.map(({ id }) => ({ id, file: `${id}.txt` })),
	text: ({ documents }) => documents.map(({ id, text }) => [id, () => text]),
	search: ({ search }) => search.names,
	searchPassages: ({ search }) => search.passages,
	searchShards: ({ search }) => search.sharded.index,
	searchTerms: ({ search }) => search.sharded.terms,
	searchRecords: ({ search }) => search.sharded.records,
	names: ({ lookup }) => listNames(lookup.atlas),
	together: ({ lookup }) => buildTogether(lookup),
	features: ({ lookup }) => [...lookup.featureRefs.values()].sort(byProminence),
	events: ({ lookup }) => sortEvents([...lookup.eventRefs.values()], (ref) => ref),
	sources: ({ lookup }) => [...lookup.sourceRefs.values()],
	records: ({ lookup }) => buildRecords(lookup),
	originals: ({ lookup }) => buildOriginals(lookup.atlas),
	silence: ({ lookup }) => buildSilencePage(lookup),
	accuracy: ({ lookup }) => buildAccuracyReport(lookup),
	app: ({ lookup }) => buildAppManifest(lookup.atlas),
	matrix: ({ lookup }) => buildMatrix(lookup),
	disagreements: ({ lookup }) => [...lookup.disagreements],
	questions: ({ questions }) => questions.map(refOf),
	feature: ({ lookup, neighbours }) => {
		return lookup.atlas.features.map((feature) => [
			feature.id,
			() => buildFeaturePage(lookup, feature, neighbours)
		]);
	},
	event: ({ lookup }) => lookup.atlas.events.map((event) => [event.id, () => buildEventPage(lookup, event)]),
	source: ({ lookup }) => lookup.atlas.sources.map((source) => [source.id, () => buildSourcePage(lookup, source)]),
	layer: ({ lookup, layers }) => layers.map((layer) => [layer.id, () => buildLayerPage(lookup, layer)]),
	disagreement: ({ lookup, citations }) => {
		return lookup.disagreements.map((item) => [item.id, () => buildDisagreementPage(lookup, item, citations)]);
	},
	question: ({ questions }) => questions.map((question) => [question.id, () => question]),
	anchors: ({ lookup }) => buildAnchors(lookup.atlas).map((anchors) => [anchors.id, () => anchors]),
	...EXPORTERS
};

const FILE_NAMES = Object.keys(WRITERS) as (keyof Writers)[];

/**
 * Compiles a checked atlas to the files the site is made of: those the manifest names and no other, records in files of their
 * own however many they are. Pure, deterministic, linear in the atlas's size.
 */
export function compileAtlas(atlas: Atlas, documents: readonly PublishedDocument[] = []): CompiledFile[] {
	const joined = joinAtlas(atlas, documents);
	const files = FILE_NAMES.flatMap((name) => [...writeFiles(name, joined, 0)]);
	const lines = files.filter(isHashed).map(({ path, value }) => `${path} ${hashText(JSON.stringify(value))}`);
	const version = hashLines(lines);
	return [
		{
			path: MANIFEST.meta.path,
			value: buildMeta(joined.lookup, joined.layers, version)
		},
		...files
	];
}

/** A compiled file as it is written. */
export interface CompiledText {
	/** Below `static/atlas/`. */
	path: string;
	text: string;
}

/**
 * The same, file by file as they are to be written, so that never more than one is held: kinds of many records in buckets, what
 * every page needs of the atlas at the end. Returns which pages show it.
 *
 * @param hash SHA-256 of a text in hex digits, for who has a faster one at hand
 */
export function* streamAtlas(
	atlas: Atlas,
	documents: readonly PublishedDocument[] = [],
	count: typeof countBuckets = countBuckets,
	{ minTiled = MIN_TILED, onTiles }: TileChoice = {},
	hash: typeof hashText = hashText
): Generator<CompiledText, SitePages> {
	const isTiled = atlas.features.length >= minTiled;
	const joined = joinAtlas(atlas, documents, isTiled);
	const lines: string[] = [];
	const buckets: Record<string, number> = {};
	const pages = new PageList(joined.lookup);
	for (const name of FILE_NAMES) {
		const ids = listIds(name, joined);
		const isData = !MANIFEST[name].path.endsWith('.txt');
		const wanted = isData && !('isPart' in MANIFEST[name]) ? count(ids.length) : 0;
		if (wanted > 0) {
			buckets[name] = wanted;
		}
		pages.add(name, ids, wanted > 0);
		for (const file of writeFiles(name, joined, wanted)) {
			const text = isData || typeof file.value !== 'string' ? JSON.stringify(file.value) : file.value;
			if (isHashed(file)) {
				lines.push(`${file.path} ${hash(text)}`);
			}
			yield { path: file.path, text };
		}
	}
	const meta = buildMeta(joined.lookup, joined.layers, hashLines(lines));
	const whole = Object.keys(buckets).length > 0 ? { ...meta, buckets } : meta;
	if (isTiled) {
		onTiles?.(buildMapTiles(joined.lookup, joined.mapFiles));
	}
	yield {
		path: MANIFEST.meta.path,
		text: JSON.stringify(isTiled ? { ...whole, isTiled } : whole)
	};
	return pages.finish();
}

/** Each part is made when it is first asked for. */
function joinAtlas(atlas: Atlas, documents: readonly PublishedDocument[], isTiled = false): Joined {
	const lookup = buildLookup(atlas);
	const once = <T>(make: () => T): (() => T) => {
		let made: { value: T } | null = null;
		return () => (made ??= { value: make() }).value;
	};
	const neighbours = once(() => buildNeighbours(atlas));
	const mapFiles = once(() => buildMapFiles(lookup));
	const search = once(() => buildSearchFiles(lookup));
	const citations = once(() => new Map(atlas.citations.map((citation) => [citation.id, citation])));
	const questions = once(() => atlas.questions.map((question) => buildQuestionPage(lookup, question)));
	const layers = once(() => buildLayers(lookup));
	return {
		lookup,
		documents,
		isTiled,
		get neighbours() {
			return neighbours();
		},
		get mapFiles() {
			return mapFiles();
		},
		get search() {
			return search();
		},
		get citations() {
			return citations();
		},
		get questions() {
			return questions();
		},
		get layers() {
			return layers();
		}
	};
}

/**
 * Compiles single files of an atlas when they are asked for, for a preview of one that is being edited: a page after an edit
 * costs that page.
 * @param version 12 hex digits that stand for the state of the atlas
 */
export function compileSingly(atlas: Atlas, version: string): (path: string) => unknown {
	const joined = joinAtlas(atlas, []);
	return (path) => {
		if (path === MANIFEST.meta.path) {
			return buildMeta(joined.lookup, joined.layers, version);
		}
		const plain = FILE_NAMES.find((name) => MANIFEST[name].path === path);
		if (plain) {
			return WRITERS[plain](joined);
		}
		const byId = FILE_NAMES.find((name) => matchPath(MANIFEST[name].path, path));
		const id = byId && matchPath(MANIFEST[byId].path, path);
		const written = byId ? (WRITERS[byId](joined) as [Id, () => unknown][]) : [];
		return written.find(([each]) => each === id)?.[1]();
	};
}

function listIds(name: keyof Writers, joined: Joined): Id[] {
	return MANIFEST[name].path.includes('{id}')
		? (WRITERS[name](joined) as (readonly [Id, () => unknown])[]).map(([id]) => id)
		: [];
}

/** @param buckets in which the records lie; 0 for a file each */
function* writeFiles(name: keyof Writers, joined: Joined, buckets: number): Generator<CompiledFile> {
	const { path } = MANIFEST[name];
	const written: unknown = WRITERS[name](joined);
	if (!path.includes('{id}')) {
		yield { path, value: written };
		return;
	}
	const records = written as [Id, () => unknown][];
	if (buckets === 0) {
		for (const [id, make] of records) {
			yield { path: fillPath(path, id), value: make() };
		}
		return;
	}
	const dealt = groupBy(records.map((record) => [String(findBucket(record[0], buckets)), record] as const));
	for (const [bucket, held] of dealt) {
		yield {
			path: fillBucketPath(path, Number(bucket)),
			value: Object.fromEntries(held.map(([id, make]) => [id, make()]))
		};
	}
}

/** The texts of documents are another's, and no data. */
const isHashed = ({ path }: CompiledFile): boolean => {
	return !path.startsWith('documents/');
};

/** Hashed file by file, in whatever order they were made: all together may be longer than a string can be. */
function hashLines(lines: string[]): string {
	return hashText(lines.sort().join('\n')).slice(0, 12);
}

const byProminence = (a: FeatureRef, b: FeatureRef): number => {
	return b.prominence - a.prominence || b.passages - a.passages || (a.title < b.title ? -1 : 1);
};
