import type { AtlasMeta } from '../model/compiled/pages.ts';
import type { AtlasOriginals } from '../model/compiled/originals.ts';
import type { AtlasFile } from '../model/records/atlas.ts';
import { chooseEvents, chooseFeatures, type Choice, type ResultParts } from './build-result-set.ts';
import type { Packing, ResultSet } from './result-set.ts';
import type { VerifySpeech } from './verify-speech.ts';

/** What comes only when a pack is made. */
export interface PackingParts {
	originals: AtlasOriginals;
	verifyPage: string | null;
	verifySpeech: VerifySpeech | null;
}

/** The same result set with what a pack needs besides. */
export function addPacking(
	result: ResultSet,
	parts: ResultParts,
	standing: Choice['standing'],
	{ originals, verifyPage, verifySpeech }: PackingParts
): ResultSet {
	const { meta, features } = parts;
	return {
		...result,
		packing: {
			file: fileOf(meta),
			originals,
			titles: new Map(features.map(({ id, title }) => [id, title])),
			alongside: findAlongside(result, parts, standing),
			isWhole: isWhole(result, meta),
			verifyPage,
			verifySpeech
		}
	};
}

/** What `meta.json` adds to `atlas.json` is left out. */
function fileOf(meta: AtlasMeta): AtlasFile {
	const { version: _version, layers: _layers, sources: _sources, counts: _counts, buckets: _buckets, ...file } = meta;
	return file;
}

/** A passage that search found may support nothing else that is taken. */
function findAlongside(result: ResultSet, parts: ResultParts, standing: Choice['standing']): Packing['alongside'] {
	const taken = new Set([...result.features, ...result.events].map(({ id }) => id));
	const orphaned = result.passages
		.filter(({ supports }) => !supports.some((id) => taken.has(id)))
		.flatMap(({ supports }) => supports);
	const events = chooseEvents(parts, {
		events: new Set(orphaned),
		standing
	});
	const named = [...result.events, ...events].flatMap(({ places }) => places.map(({ feature }) => feature));
	const features = new Set([...named, ...orphaned].filter((id) => !taken.has(id)));
	return {
		features: chooseFeatures(parts, {
			features,
			standing
		}),
		events
	};
}

function isWhole({ about, features, events, passages, sources }: ResultSet, { counts }: AtlasMeta): boolean {
	return (
		about.asOf === null &&
		features.length === counts.features &&
		events.length === counts.events &&
		passages.length === counts.citations &&
		sources.length === counts.sources
	);
}
