import type { AtlasMeta, FeatureRef, LayerMeta } from '../../model/compiled/pages.ts';
import { hashText } from '../../text/fingerprint.ts';
import { buildAccuracyReport } from './accuracy-report.ts';
import { buildAnchors } from './anchors.ts';
import { withoutPlace, type Atlas } from '../load/atlas.ts';
import { sortEvents, buildLookup, type Lookup } from './lookup.ts';
import { buildMapFiles } from './map-features.ts';
import { buildMatrix } from './matrix.ts';
import { buildNeighbours } from './neighbours.ts';
import { buildDisagreementPage, buildEventPage, buildFeaturePage, buildLayerPage, buildSourcePage } from './pages.ts';
import { buildQuestionPage, refOf } from '../questions/pages.ts';
import { buildPassageRecords, buildSearchRecords } from './search-records.ts';
import { buildSilencePage } from './coverage.ts';
import { buildTogether } from './together.ts';
import { buildTimeIndex } from './timeline.ts';
import { buildAnnotationPage } from './web-annotation.ts';

/** A compiled file: its path below `static/atlas/` and the value its JSON holds. */
export interface CompiledFile {
	path: string;
	value: unknown;
}

/** Compiles a checked atlas to the files the site is made of. Pure, deterministic, linear in the atlas's size. */
export function compileAtlas(atlas: Atlas): CompiledFile[] {
	const lookup = buildLookup(atlas);
	const neighbours = buildNeighbours(atlas);
	const refs = [...lookup.featureRefs.values()].sort(byProminence);
	const { map, frames } = buildMapFiles(lookup);
	const citations = new Map(atlas.citations.map((citation) => [citation.id, citation]));
	const questions = atlas.questions.map((question) => buildQuestionPage(lookup, question));
	const files: CompiledFile[] = [
		{ path: 'map.json', value: map },
		{ path: 'frames.json', value: frames },
		{ path: 'timeline.json', value: buildTimeIndex(lookup) },
		{ path: 'search.json', value: buildSearchRecords(lookup) },
		{ path: 'search-passages.json', value: buildPassageRecords(lookup) },
		{ path: 'features.json', value: refs },
		{ path: 'events.json', value: sortEvents([...lookup.eventRefs.values()], (ref) => ref) },
		{ path: 'sources.json', value: [...lookup.sourceRefs.values()] },
		{ path: 'silence.json', value: buildSilencePage(lookup) },
		{ path: 'together.json', value: buildTogether(lookup) },
		{ path: 'disagreements.json', value: lookup.disagreements },
		{ path: 'accuracy.json', value: buildAccuracyReport(lookup) },
		{
			path: 'names.json',
			value: atlas.features.map(({ id, layer, properties }) => ({
				id,
				layer,
				title: properties.title,
				names: properties.names.map(({ text, role }) => ({ text, role }))
			}))
		},
		{ path: 'matrix.json', value: buildMatrix(lookup) },
		...lookup.disagreements.map((item) => ({
			path: `disagreement/${item.id}.json`,
			value: buildDisagreementPage(lookup, item, citations)
		})),
		{ path: 'questions.json', value: questions.map(refOf) },
		...questions.map((question) => ({ path: `question/${question.id}.json`, value: question })),
		...atlas.features.map((feature) => ({
			path: `feature/${feature.id}.json`,
			value: buildFeaturePage(lookup, feature, neighbours)
		})),
		...atlas.events.map((event) => ({ path: `event/${event.id}.json`, value: buildEventPage(lookup, event) })),
		...atlas.sources.map((source) => ({
			path: `source/${source.id}.json`,
			value: buildSourcePage(lookup, source)
		})),
		...buildAnchors(atlas).map((anchors) => ({ path: `anchors/${anchors.id}.json`, value: anchors })),
		...atlas.sources.map((source) => ({
			path: `annotations/${source.id}.json`,
			value: buildAnnotationPage(
				source,
				atlas.citations.filter((citation) => citation.source === source.id)
			)
		})),
		...buildLayers(lookup).map((layer) => ({
			path: `layer/${layer.id}.json`,
			value: buildLayerPage(lookup, layer)
		}))
	];
	return [{ path: 'meta.json', value: buildMeta(lookup, hashAll(files)) }, ...files];
}

/** Hashed file by file: all files together may be longer than a string can be. */
function hashAll(files: readonly CompiledFile[]): string {
	return hashText(files.map((file) => `${file.path} ${hashText(JSON.stringify(file.value))}`).join('\n')).slice(
		0,
		12
	);
}

const byProminence = (a: FeatureRef, b: FeatureRef): number => {
	return b.prominence - a.prominence || b.passages - a.passages || (a.title < b.title ? -1 : 1);
};

function buildLayers(lookup: Lookup): LayerMeta[] {
	const refs = [...lookup.featureRefs.values()];
	return lookup.atlas.layers.map((layer) => {
		const own = refs.filter((ref) => ref.layer === layer.id);
		const named = own.filter((ref) => ref.presence === 'named').length;
		const events = lookup.atlas.events.filter((event) => event.themes.includes(layer.id)).length;
		return {
			...withoutPlace(layer),
			features: own.length,
			named,
			inferred: own.length - named,
			events
		};
	});
}

function buildMeta(lookup: Lookup, version: string): AtlasMeta {
	const { atlas } = lookup;
	const named = atlas.features.filter((feature) => feature.properties.presence === 'named').length;
	return {
		...atlas.file,
		version,
		layers: buildLayers(lookup),
		sources: [...lookup.sourceRefs.values()],
		counts: {
			sources: atlas.sources.length,
			features: atlas.features.length,
			named,
			inferred: atlas.features.length - named,
			events: atlas.events.length,
			citations: atlas.citations.length,
			claims: atlas.citations.reduce((sum, citation) => sum + citation.claims.length, 0)
		}
	};
}
