import { z } from 'zod';
import { IdSchema } from '../../model/common.ts';
import { checkVersion } from '../../model/format-version.ts';
import type { Issue } from '../../model/issue.ts';
import { AtlasFileSchema } from '../../model/records/atlas.ts';
import { WorkSchema } from '../../model/records/bibliography.ts';
import { CitationSchema } from '../../model/records/citation.ts';
import { DisagreementSchema, DismissedSchema } from '../../model/records/disagreement.ts';
import { EventSchema } from '../../model/records/event.ts';
import { FeatureSchema } from '../../model/records/feature.ts';
import { LaterNoteSchema } from '../../model/records/later.ts';
import { LayerSchema } from '../../model/records/layer.ts';
import { QuestionSchema } from '../../model/records/question.ts';
import { SourceSchema } from '../../model/records/source.ts';
import { SurveyFileSchema } from '../../model/records/survey.ts';
import type { Atlas } from './atlas.ts';
import { EMPTY, Parsing, type AtlasText, type KeptFiles } from './parsing.ts';
import { plainGeoJson } from './plain-geojson.ts';

export type { AtlasText, KeptFiles } from './parsing.ts';

const anyList = z.array(z.unknown());
const ATLAS = { name: 'atlas', schema: 'atlas.schema.json', of: AtlasFileSchema };
const LAYER = { name: 'layer', schema: 'layers.schema.json', of: LayerSchema };
const FEATURE = { name: 'feature', schema: 'features.schema.json', of: FeatureSchema };
const EVENT = { name: 'event', schema: 'events.schema.json', of: EventSchema };
const SOURCE = { name: 'source', schema: 'source.schema.json', of: SourceSchema };
const CITATION = { name: 'citation', schema: 'citations.schema.json', of: CitationSchema };
const DISAGREEMENT = { name: 'disagreement', schema: 'disagreements.schema.json', of: DisagreementSchema };
const DISMISSED = { name: 'dismissed proposal', schema: 'disagreements.schema.json', of: DismissedSchema };
const LATER = { name: 'later note', schema: 'later.schema.json', of: LaterNoteSchema };
const QUESTION = { name: 'question', schema: 'questions.schema.json', of: QuestionSchema };
const WORK = { name: 'work', schema: 'bibliography.schema.json', of: WorkSchema };
const SURVEY = { name: 'survey', schema: 'survey', of: SurveyFileSchema };

/**
 * Parses the files of an atlas folder. The atlas is `null` where `atlas.json` or `layers.json` cannot be used.
 * @param kept what is kept from one time to the next, where an atlas is parsed again and again
 */
export function parseAtlas(files: readonly AtlasText[], kept?: KeptFiles): { atlas: Atlas | null; issues: Issue[] } {
	const parsing = new Parsing(kept);
	const first = findText(files, 'atlas.json');
	const value = first && parsing.json(first);
	const version = checkHead(value);
	if (version) {
		parsing.fault(
			{
				file: 'atlas.json',
				path: 'formatVersion'
			},
			version.message,
			version.remedy
		);
		return {
			atlas: null,
			issues: parsing.issues
		};
	}
	const head = parseHead(parsing, files, value);
	const records = parseRecords(parsing, files);
	const judged = parseJudgements(parsing, files);
	const unread = {
		wholeFiles: parsing.wholeFiles,
		ids: parsing.unreadIds
	};
	const atlas = head && {
		...head,
		...records,
		...judged,
		unread
	};
	return {
		atlas,
		issues: dropRepeats(parsing.issues)
	};
}

const findText = (files: readonly AtlasText[], path: string): AtlasText | undefined => {
	return files.find((file) => file.path === path);
};
const findBelow = (files: readonly AtlasText[], folder: string, ending: string): AtlasText[] => {
	return files
		.filter((file) => file.path.startsWith(`${folder}/`) && file.path.endsWith(ending))
		.sort((a, b) => (a.path < b.path ? -1 : 1));
};

/**
 * What is wrong with the format version of `atlas.json`; data of another form would only make faults of every record.
 */
function checkHead(head: unknown): ReturnType<typeof checkVersion> {
	const isObject = typeof head === 'object' && head !== null && !Array.isArray(head);
	return isObject ? checkVersion('formatVersion' in head ? head.formatVersion : undefined) : null;
}

/** What the atlas is and its layers; `null` where either cannot be used. */
function parseHead(
	parsing: Parsing,
	files: readonly AtlasText[],
	value: unknown
): Pick<Atlas, 'file' | 'layers'> | null {
	for (const path of ['atlas.json', 'layers.json'].filter((name) => !findText(files, name))) {
		parsing.fault(
			{
				file: path,
				path: ''
			},
			`There is no ${path}.`,
			'Add it; geo/README.md shows one.'
		);
	}
	const file =
		value === undefined
			? null
			: parsing.record(ATLAS, value, {
					file: 'atlas.json',
					path: ''
				});
	const rows = findText(files, 'layers.json');
	const layers = rows ? parsing.list(LAYER, rows, 'layers', { layers: anyList }) : [];
	return file && layers.length > 0 ? { file, layers } : null;
}

/** What the documents are about, and what they say of it. */
function parseRecords(
	parsing: Parsing,
	files: readonly AtlasText[]
): Pick<Atlas, 'features' | 'events' | 'sources' | 'citations' | 'survey' | 'works'> {
	const bibliography = findText(files, 'bibliography.json');
	const survey = findText(files, 'survey.json');
	const surveyed = survey
		? parsing.file(survey, (part) =>
				part.record(SURVEY, part.json(survey), {
					file: 'survey.json',
					path: ''
				})
			)
		: null;
	return {
		features: findBelow(files, 'features', '.geojson').flatMap((text) => {
			return parsing.file<Atlas['features']>(text, (part, before) => {
				return keepFeatures(parseFeatures(part, text), before);
			});
		}),
		events: findBelow(files, 'events', '.json').flatMap((text) => {
			return parsing.file(text, (part) => part.list(EVENT, text, 'events', { events: anyList }));
		}),
		sources: findBelow(files, 'sources', '.json').flatMap((text) => {
			return parsing.file(text, (part) => parseSource(part, text));
		}),
		citations: findBelow(files, 'citations', '.json').flatMap((text) => {
			return parsing.file(text, (part) => parseCitations(part, text));
		}),
		...(bibliography
			? {
					works: parsing.file(bibliography, (part) =>
						part.list(WORK, bibliography, 'works', { works: anyList })
					)
				}
			: {}),
		...(surveyed ? { survey: surveyed } : {})
	};
}

function parseSource(parsing: Parsing, text: AtlasText): Atlas['sources'] {
	const origin = {
		file: text.path,
		path: ''
	};
	const value = parsing.json(text);
	const source = value === undefined ? null : parsing.record(SOURCE, value, origin);
	return source ? [{ ...source, origin }] : [];
}

function parseCitations(parsing: Parsing, text: AtlasText): Atlas['citations'] {
	const value = parsing.json(text);
	const source = IdSchema.safeParse((value as { source?: unknown } | undefined)?.source).data ?? '';
	const shape = { source: IdSchema, citations: anyList };
	const citations = value === undefined ? [] : parsing.list(CITATION, text, 'citations', shape, value);
	return citations.map((citation) => ({ ...citation, source }));
}

/**
 * Features, or else their shapes, that are what they were before are the very same ones, so that what was worked out of
 * them holds.
 */
function keepFeatures(features: Atlas['features'], before: Atlas['features'] = []): Atlas['features'] {
	const known = new Map(before.map((feature) => [feature.id, feature]));
	return features.map((feature) => {
		const old = known.get(feature.id);
		if (!old || !isSame(feature.geometry, old.geometry)) {
			return feature;
		}
		const kept = { ...feature, geometry: old.geometry };
		return JSON.stringify({
			...kept,
			geometry: null
		}) ===
			JSON.stringify({
				...old,
				geometry: null
			})
			? old
			: kept;
	});
}

const isSame = (a: Atlas['features'][number]['geometry'], b: typeof a): boolean => {
	return a?.type === b?.type && JSON.stringify(a) === JSON.stringify(b);
};

/** The features of a layer file, whichever program wrote it. */
function parseFeatures(parsing: Parsing, text: AtlasText): Atlas['features'] {
	const layer = text.path.slice('features/'.length, -'.geojson'.length);
	const value = parsing.json(text);
	if (value === undefined) {
		return [];
	}
	const plain = plainGeoJson(value);
	for (const { path, message, remedy, severity } of plain.words) {
		parsing.fault({ file: text.path, path }, message, remedy, severity);
	}
	const shape = {
		type: z.literal('FeatureCollection'),
		features: anyList
	};
	return parsing.list(FEATURE, text, 'features', shape, plain.value).map((feature) => ({
		...feature,
		layer
	}));
}

/** What a curator makes of the documents: disagreements, notes on what came after, questions. */
function parseJudgements(
	parsing: Parsing,
	files: readonly AtlasText[]
): Pick<Atlas, 'disagreements' | 'dismissed' | 'later' | 'questions'> {
	const shape = {
		disagreements: anyList,
		dismissed: anyList.optional()
	};
	const disputed = findBelow(files, 'disagreements', '.json').map((text) => {
		return parsing.file(text, (part) => ({
			disagreements: part.list(DISAGREEMENT, text, 'disagreements', shape),
			dismissed: part.list(DISMISSED, text, 'dismissed', shape)
		}));
	});
	const asked = findText(files, 'questions.json');
	return {
		disagreements: disputed.flatMap(({ disagreements }) => disagreements),
		dismissed: disputed.flatMap(({ dismissed }) => dismissed),
		later: findBelow(files, 'later', '.json').flatMap((text) => {
			return parsing.file(text, (part) => part.list(LATER, text, 'notes', { notes: anyList }));
		}),
		questions: asked
			? parsing.file(asked, (part) => part.list(QUESTION, asked, 'questions', { questions: anyList }))
			: []
	};
}

/** Each fault once; that a text is empty only where nothing else is said of it. */
function dropRepeats(issues: readonly Issue[]): Issue[] {
	const seen = new Set<string>();
	const places = new Map<string, number>();
	for (const { file, path } of issues) {
		places.set(`${file}\n${path}`, (places.get(`${file}\n${path}`) ?? 0) + 1);
	}
	return issues.filter(({ file, path, message }) => {
		const key = `${file}\n${path}\n${message}`;
		const isRepeated = message === EMPTY && (places.get(`${file}\n${path}`) ?? 0) > 1;
		return seen.has(key) || isRepeated ? false : seen.add(key) !== undefined;
	});
}
