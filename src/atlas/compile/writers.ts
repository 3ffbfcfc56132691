import type { FileById, FileName, FileValue } from '../../model/compiled/manifest.ts';
import type { Id } from '../../model/common.ts';
import { buildAppManifest } from './app-manifest.ts';
import { buildAnchors } from './anchors.ts';
import { listClues } from './clues.ts';
import { listNames } from './names.ts';
import { NO_SHAPES } from './map-features.ts';
import { buildDisagreementPage, buildEventPage, buildFeaturePage, buildLayerPage } from './pages.ts';
import { buildSourcePage } from './source-page.ts';
import { buildOriginals } from './originals.ts';
import { buildRecords } from './records.ts';
import { refOf } from '../questions/pages.ts';
import { buildSilencePage } from './coverage.ts';
import { buildTogether } from './together.ts';
import { buildColumns } from './time-columns.ts';
import { buildTimeIndex } from './timeline.ts';
import { PASSAGES_FORMATS } from '../../exports/registry.ts';
import {
	beginAccuracy,
	beginLayer,
	beginMatrix,
	beginSilence,
	buildDisagreementColumns,
	listTogether,
	partAccuracy,
	partDisagreements,
	partMatrix,
	partRows,
	sortFeatures,
	sortRefs
} from './list-parts.ts';
import type { JoinedAtlas } from './joined-atlas.ts';

/** For each file of the manifest, what makes it: its value (`null` where the atlas has no such file), or for files by id what makes that of each. */
export type Writers = {
	[Name in Exclude<FileName, 'meta'>]: (
		joined: JoinedAtlas
	) => Name extends FileById ? (readonly [Id, () => FileValue<Name>])[] : FileValue<Name> | null;
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

/** What makes each file, in the order in which they are written. */
export const WRITERS: Writers = {
	// Asked for by name, they would be made even where nothing is drawn of them.
	map: (joined) => (joined.isTiled ? NO_SHAPES : joined.mapFiles.map),
	frames: (joined) => (joined.isTiled ? NO_SHAPES : joined.mapFiles.frames),
	shape: ({ shapes, isTiled }) => (isTiled ? shapes.list() : []),
	timeline: ({ lookup, isLong }) => (isLong ? null : buildTimeIndex(lookup)),
	timeColumns: (joined) => (joined.isLong ? buildColumns(joined.lookup, joined.shapes, joined.isParted) : null),
	// Which texts are open a document's reference says; here stand those of whoever serves the site, if any.
	served: () => [],
	text: ({ documents }) => documents.map(({ id, text }) => [id, () => text]),
	search: ({ search }) => search.names,
	searchPassages: ({ search }) => search.passages,
	searchShards: ({ search }) => search.sharded.index,
	searchTerms: ({ search }) => search.sharded.terms,
	searchRecords: ({ search }) => search.sharded.records,
	names: ({ lookup, isTiled }) => (isTiled ? null : listNames(lookup.atlas)),
	nameKeys: ({ names, isTiled }) => (isTiled ? names.keys : null),
	namesPart: ({ names, isTiled }) => (isTiled ? names.files : []),
	together: ({ lookup, isTiled }) => (isTiled ? null : buildTogether(lookup)),
	togetherOf: ({ lookup, isTiled }) => (isTiled ? listTogether(lookup) : []),
	features: ({ lookup }) => sortFeatures(lookup),
	featuresPart: ({ lookup, isTiled }) => (isTiled ? partRows(sortFeatures(lookup)) : []),
	events: ({ lookup }) => sortRefs(lookup),
	eventsPart: ({ lookup, isTiled }) => (isTiled ? partRows(sortRefs(lookup)) : []),
	sources: ({ lookup }) => [...lookup.sourceRefs.values()],
	sourcesPart: ({ lookup, isParted }) => (isParted ? partRows([...lookup.sourceRefs.values()]) : []),
	records: ({ lookup }) => buildRecords(lookup),
	originals: ({ lookup }) => buildOriginals(lookup.atlas),
	silence: ({ lookup, isLong, isParted }) => (isLong ? beginSilence(lookup, isParted) : buildSilencePage(lookup)),
	accuracy: ({ accuracy, isTiled }) => (isTiled ? beginAccuracy(accuracy) : accuracy),
	accuracyPart: ({ accuracy, isTiled }) => (isTiled ? partAccuracy(accuracy) : []),
	app: ({ lookup }) => buildAppManifest(lookup.atlas),
	matrix: ({ matrix, isLong }) => (isLong ? beginMatrix(matrix) : matrix),
	matrixPart: ({ matrix, isLong }) => (isLong ? partMatrix(matrix) : []),
	disagreements: ({ lookup }) => [...lookup.disagreements],
	disagreementsPart: ({ lookup, isLong }) => (isLong ? partDisagreements(lookup.disagreements) : []),
	disagreementColumns: ({ lookup, isLong }) => (isLong ? buildDisagreementColumns(lookup.disagreements) : null),
	questions: ({ questions }) => questions.map(refOf),
	feature: ({ lookup, neighbours }) => {
		return lookup.atlas.features.map((feature) => [
			feature.id,
			() => buildFeaturePage(lookup, feature, neighbours)
		]);
	},
	event: ({ lookup }) => lookup.atlas.events.map((event) => [event.id, () => buildEventPage(lookup, event)]),
	source: ({ lookup }) => lookup.atlas.sources.map((source) => [source.id, () => buildSourcePage(lookup, source)]),
	layer: ({ lookup, layers, isTiled }) => {
		const build = isTiled ? beginLayer : buildLayerPage;
		return layers.map((layer) => [layer.id, () => build(lookup, layer)]);
	},
	disagreement: ({ lookup, citations }) => {
		return lookup.disagreements.map((item) => [item.id, () => buildDisagreementPage(lookup, item, citations)]);
	},
	question: ({ questions }) => questions.map((question) => [question.id, () => question]),
	anchors: ({ lookup }) => buildAnchors(lookup.atlas).map((anchors) => [anchors.id, () => anchors]),
	clues: ({ lookup, isParted }) => (isParted ? listClues(lookup) : []),
	...EXPORTERS
};

export const FILE_NAMES = Object.keys(WRITERS) as (keyof Writers)[];
