import type { z } from 'zod';
import type { Id } from '../../model/common.ts';
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
import type { Atlas, RecordOrigin } from './atlas.ts';

/** A record with the schema it was parsed by. */
export interface ListedRecord {
	schema: z.ZodType;
	record: object;
	origin: RecordOrigin;
	id?: Id;
}

/** Every part of an atlas that holds records, and their schema; of the rest nothing is written by a curator. */
const SCHEMAS: Record<Exclude<keyof Atlas, 'unread'>, z.ZodType> = {
	file: AtlasFileSchema,
	layers: LayerSchema,
	features: FeatureSchema,
	events: EventSchema,
	sources: SourceSchema,
	works: WorkSchema,
	citations: CitationSchema,
	disagreements: DisagreementSchema,
	dismissed: DismissedSchema,
	survey: SurveyFileSchema,
	later: LaterNoteSchema,
	questions: QuestionSchema
};
const WHOLE_FILES: Record<string, string> = {
	file: 'atlas.json',
	survey: 'survey.json'
};

/** All records of an atlas, kind after kind. */
export function listRecords(atlas: Atlas): ListedRecord[] {
	return (Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]).flatMap((part): ListedRecord[] => {
		const schema = SCHEMAS[part];
		const records = atlas[part] ?? [];
		if (!Array.isArray(records)) {
			return [
				{
					schema,
					record: records,
					origin: {
						file: WHOLE_FILES[part] ?? '',
						path: ''
					}
				}
			];
		}
		return records.map((record) => ({
			schema,
			record,
			origin: record.origin,
			...('id' in record && { id: record.id })
		}));
	});
}
