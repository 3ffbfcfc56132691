import type { Id } from '../model/common.ts';
import { cutEvent, cutPassage, cutSource, describeFeature, describeLayer, type Taken } from './atlas-records.ts';
import { describeExtract } from './describe-extract.ts';
import type { Packing, ResultEvent, ResultFeature, ResultSet } from './result-set.ts';

/** A file of an atlas folder: its path from there, and what is to stand in it as JSON. */
export interface FolderFile {
	path: string;
	value: unknown;
	description: string;
}

/**
 * The result set as an atlas folder in the product’s own format. Of the whole atlas these are its records as they were
 * written. A part says in `extract` of what it is one, holds the places its events name, and refers to nothing it does
 * not hold; questions are asked of the whole alone. No text of a document goes in, an open one neither.
 */
export function buildAtlasFolder(result: ResultSet, packing: Packing): FolderFile[] {
	const features = [...result.features, ...packing.alongside.features];
	const events = [...result.events, ...packing.alongside.events];
	const taken: Taken = {
		features: new Set(features.map(({ id }) => id)),
		events: new Set(events.map(({ id }) => id)),
		passages: new Set(result.passages.map(({ id }) => id)),
		titles: packing.titles,
		isWhole: packing.isWhole,
		isEarly: result.about.asOf !== null
	};
	return [
		...describeAtlas(result, packing, [
			...features.map(({ layer }) => layer),
			...events.flatMap(({ themes }) => themes)
		]),
		...groupByLayer(result, features).map(({ id, title, members }) => ({
			path: `features/${id}.geojson`,
			value: {
				type: 'FeatureCollection',
				features: members.map((feature) => describeFeature(feature, taken))
			},
			description: `Places of the layer “${title}”.`
		})),
		...listEvents(events, taken),
		...listSources(result, packing, taken),
		...listJudgements(packing, taken)
	];
}

/** @param used ids of the layers of what is taken */
function describeAtlas(result: ResultSet, packing: Packing, used: readonly Id[]): FolderFile[] {
	const layers = result.layers.filter(({ id }) => packing.isWhole || used.includes(id));
	return [
		{
			path: 'atlas.json',
			value: packing.isWhole ? packing.file : describeExtract(result.about, packing.file),
			description: 'What the atlas is and how it opens.'
		},
		{
			path: 'layers.json',
			value: { layers: layers.map(describeLayer) },
			description: 'Its layers.'
		}
	];
}

function groupByLayer(
	{ layers }: ResultSet,
	features: readonly ResultFeature[]
): { id: Id; title: string; members: ResultFeature[] }[] {
	return layers
		.map(({ id, title }) => ({
			id,
			title,
			members: features.filter(({ layer }) => layer === id)
		}))
		.filter(({ members }) => members.length > 0);
}

function listEvents(events: readonly ResultEvent[], taken: Taken): FolderFile[] {
	return events.length === 0
		? []
		: [
				{
					path: 'events/events.json',
					value: { events: events.map((event) => cutEvent(event, taken)) },
					description: 'Events, with dates and places.'
				}
			];
}

/** Of each document what it is and where its paragraphs lie, and the passages that are taken. */
function listSources({ sources, passages }: ResultSet, { originals }: Packing, taken: Taken): FolderFile[] {
	const rest = new Map(originals.sources.map((source) => [source.id, source]));
	return sources.flatMap((source): FolderFile[] => {
		const { id, ref } = source;
		const parts = rest.get(id);
		if (!parts) {
			throw new Error(`the records of “${ref.short}” are not at hand.`);
		}
		const cited = passages.filter((passage) => passage.source === id);
		return [
			{
				path: `sources/${id}.json`,
				value: cutSource(source, parts, taken),
				description: `${ref.short}: what the document is, and where its paragraphs lie, without their text.`
			},
			{
				path: `citations/${id}.json`,
				value: {
					source: id,
					citations: cited.map((passage) => cutPassage(passage, taken))
				},
				description: `${ref.short}: its passages, in our words, with anchors.`
			}
		];
	});
}

/**
 * A disagreement is taken with all its passages or not at all. What the editor judged with all documents at hand is not
 * of an earlier day.
 */
function listJudgements({ originals }: Packing, taken: Taken): FolderFile[] {
	const isTaken = (id: Id): boolean => {
		return taken.features.has(id) || taken.events.has(id);
	};
	const isTopic = (topic: string): boolean => {
		return isTaken(topic.split('/')[0] ?? '');
	};
	const disagreements = (taken.isEarly ? [] : originals.disagreements)
		.filter(({ sides }) => sides.every(({ citations }) => citations.every((id) => taken.passages.has(id))))
		.map((item) => ({
			...item,
			subjects: item.subjects.filter(isTaken),
			matters: item.matters.filter(isTopic)
		}))
		.filter(({ subjects }) => subjects.length > 0);
	const dismissed = (taken.isEarly ? [] : originals.dismissed).filter(({ proposal }) => isTopic(proposal));
	const notes = (taken.isEarly ? [] : originals.later)
		.map((note) => ({
			...note,
			subjects: note.subjects.filter(isTaken)
		}))
		.filter(({ subjects }) => subjects.length > 0);
	const questions = taken.isWhole ? originals.questions : [];
	return [
		...fileIf(disagreements.length + dismissed.length > 0, {
			path: 'disagreements/disagreements.json',
			value: {
				disagreements,
				dismissed
			},
			description: 'Where the documents disagree.'
		}),
		...fileIf(notes.length > 0, {
			path: 'later/notes.json',
			value: { notes },
			description: 'What came after the documents, as the editor knows it.'
		}),
		...fileIf(questions.length > 0, {
			path: 'questions.json',
			value: { questions },
			description: 'Questions the atlas answers.'
		})
	];
}

const fileIf = (isThere: boolean, file: FolderFile): FolderFile[] => {
	return isThere ? [file] : [];
};
