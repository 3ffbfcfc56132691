import { z } from 'zod';
import { AtlasFileSchema } from '../../model/records/atlas.ts';
import { CitationSchema } from '../../model/records/citation.ts';
import { IdSchema } from '../../model/common.ts';
import { checkVersion } from '../../model/format-version.ts';
import { DisagreementSchema, DismissedSchema } from '../../model/records/disagreement.ts';
import { EventSchema } from '../../model/records/event.ts';
import { FeatureSchema } from '../../model/records/feature.ts';
import type { Issue } from '../../model/issue.ts';
import { LaterNoteSchema } from '../../model/records/later.ts';
import { LayerSchema } from '../../model/records/layer.ts';
import { QuestionSchema } from '../../model/records/question.ts';
import { SourceSchema } from '../../model/records/source.ts';
import { SurveyFileSchema } from '../../model/records/survey.ts';
import type { Atlas, Place, Placed } from './atlas.ts';
import { parseJson } from './parse-json.ts';

/** A file of an atlas folder: its path below the folder, with `/`, and its text. */
export interface AtlasText {
	path: string;
	text: string;
}

class Parsing {
	readonly issues: Issue[] = [];
	readonly unreadIds = new Set<string>();
	wholeFiles = false;

	fault(place: Place, message: string, remedy: string): void {
		this.issues.push({
			code: 'schema',
			severity: 'error',
			message,
			remedy,
			file: place.file,
			path: place.path
		});
	}

	json(file: AtlasText): unknown {
		const result = parseJson(file.text);
		if ('value' in result) {
			return result.value;
		}
		this.wholeFiles = true;
		this.fault(
			{ file: file.path, path: result.place },
			result.message,
			'Correct the JSON; nothing of this file was read.'
		);
		return undefined;
	}

	record<S extends z.ZodType>(schema: S, value: unknown, place: Place): z.output<S> | null {
		const parsed = schema.safeParse(value);
		if (parsed.success) {
			return parsed.data;
		}
		const id = idOf(value);
		if (id !== null) {
			this.unreadIds.add(id);
		}
		for (const issue of parsed.error.issues) {
			const path = [place.path, z.core.toDotPath(issue.path)].filter((part) => part !== '').join('.');
			this.fault(
				{ file: place.file, path },
				sentence(issue.message),
				`Write it as src/model describes it${id === null ? '' : ` (record "${id}")`}.`
			);
		}
		return null;
	}

	/** The records of a list, each valid by itself: one bad record does not hide the others. */
	list<S extends z.ZodObject>(schema: S, file: AtlasText, key: string, wrapper: z.ZodType): Placed<z.output<S>>[] {
		const value = this.json(file);
		if (value === undefined || this.record(wrapper, value, { file: file.path, path: '' }) === null) {
			return [];
		}
		const items = (value as Record<string, unknown[]>)[key] ?? [];
		return items.flatMap((item, index) => {
			const at = { file: file.path, path: `${key}[${index}]` };
			const record = this.record(schema, item, at);
			return record === null ? [] : [{ ...record, at }];
		});
	}
}

function sentence(message: string): string {
	const text = message.charAt(0).toUpperCase() + message.slice(1);
	return text.endsWith('.') ? text : `${text}.`;
}

function idOf(value: unknown): string | null {
	return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'
		? value.id.slice(0, 80)
		: null;
}

const wrapperOf = (shape: z.ZodRawShape): z.ZodType => {
	return z.strictObject(shape);
};
const anyList = z.array(z.unknown());

/** What is wrong with the format version of `atlas.json`; data of another form would only make faults of every record. */
function checkHead(head: unknown): ReturnType<typeof checkVersion> {
	const isObject = typeof head === 'object' && head !== null && !Array.isArray(head);
	return isObject ? checkVersion('formatVersion' in head ? head.formatVersion : undefined) : null;
}

/** Parses the files of an atlas folder. The atlas is `null` where `atlas.json` or `layers.json` cannot be used. */
export function parseAtlas(files: readonly AtlasText[]): { atlas: Atlas | null; issues: Issue[] } {
	const parsing = new Parsing();
	const one = (path: string): AtlasText | undefined => {
		return files.find((file) => file.path === path);
	};
	const below = (folder: string, ending: string): AtlasText[] => {
		return files
			.filter((file) => file.path.startsWith(`${folder}/`) && file.path.endsWith(ending))
			.sort((a, b) => (a.path < b.path ? -1 : 1));
	};

	const atlasText = one('atlas.json');
	const layersText = one('layers.json');
	for (const [name, text] of [
		['atlas.json', atlasText],
		['layers.json', layersText]
	] as const) {
		if (!text) {
			parsing.fault({ file: name, path: '' }, `There is no ${name}.`, 'Add it; geo/README.md shows one.');
		}
	}

	const head = atlasText ? parsing.json(atlasText) : undefined;
	const version = checkHead(head);
	if (version) {
		parsing.fault({ file: 'atlas.json', path: 'formatVersion' }, version.message, version.remedy);
		return { atlas: null, issues: parsing.issues };
	}
	const file = head === undefined ? null : parsing.record(AtlasFileSchema, head, { file: 'atlas.json', path: '' });
	const layers = layersText ? parsing.list(LayerSchema, layersText, 'layers', wrapperOf({ layers: anyList })) : [];
	const features = below('features', '.geojson').flatMap((text) => {
		const layer = text.path.slice('features/'.length, -'.geojson'.length);
		const wrapper = wrapperOf({ type: z.literal('FeatureCollection'), features: anyList });
		return parsing.list(FeatureSchema, text, 'features', wrapper).map((feature) => ({ ...feature, layer }));
	});
	const events = below('events', '.json').flatMap((text) =>
		parsing.list(EventSchema, text, 'events', wrapperOf({ events: anyList }))
	);
	const sources = below('sources', '.json').flatMap((text) => {
		const at = { file: text.path, path: '' };
		const value = parsing.json(text);
		const source = value === undefined ? null : parsing.record(SourceSchema, value, at);
		return source ? [{ ...source, at }] : [];
	});
	const citations = below('citations', '.json').flatMap((text) => {
		const value = parsing.json(text) as { source?: unknown } | undefined;
		const source = IdSchema.safeParse(value?.source).data ?? '';
		const wrapper = wrapperOf({ source: IdSchema, citations: anyList });
		return parsing.list(CitationSchema, text, 'citations', wrapper).map((citation) => ({ ...citation, source }));
	});
	const surveyText = one('survey.json');
	const survey = surveyText
		? parsing.record(SurveyFileSchema, parsing.json(surveyText), { file: 'survey.json', path: '' })
		: null;
	const judged = parseJudgements(
		parsing,
		below('disagreements', '.json'),
		below('later', '.json'),
		one('questions.json')
	);
	const unread = { wholeFiles: parsing.wholeFiles, ids: parsing.unreadIds };
	const atlas =
		file && layers.length > 0
			? {
					file,
					layers,
					features,
					events,
					sources,
					citations,
					...judged,
					unread,
					...(survey ? { survey } : {})
				}
			: null;
	return { atlas, issues: dropRepeats(parsing.issues) };
}

/** What a curator makes of the documents: disagreements, notes on what came after, questions. */
function parseJudgements(
	parsing: Parsing,
	disputed: AtlasText[],
	noted: AtlasText[],
	asked: AtlasText | undefined
): Pick<Atlas, 'disagreements' | 'dismissed' | 'later' | 'questions'> {
	const wrapper = wrapperOf({ disagreements: anyList, dismissed: anyList.optional() });
	return {
		disagreements: disputed.flatMap((text) => parsing.list(DisagreementSchema, text, 'disagreements', wrapper)),
		dismissed: disputed.flatMap((text) => parsing.list(DismissedSchema, text, 'dismissed', wrapper)),
		later: noted.flatMap((text) => parsing.list(LaterNoteSchema, text, 'notes', wrapperOf({ notes: anyList }))),
		questions: asked ? parsing.list(QuestionSchema, asked, 'questions', wrapperOf({ questions: anyList })) : []
	};
}

function dropRepeats(issues: readonly Issue[]): Issue[] {
	const seen = new Set<string>();
	return issues.filter((issue) => {
		const key = `${issue.file}\n${issue.path}\n${issue.message}`;
		return seen.has(key) ? false : seen.add(key) !== undefined;
	});
}
