import { z } from 'zod';
import { AtlasFileSchema } from '../../model/records/atlas.ts';
import { CitationFileSchema } from '../../model/records/citation.ts';
import { DisagreementFileSchema } from '../../model/records/disagreement.ts';
import { DraftSchema } from '../../model/records/draft.ts';
import { EventFileSchema } from '../../model/records/event.ts';
import { FeatureFileSchema } from '../../model/records/feature.ts';
import { LaterFileSchema } from '../../model/records/later.ts';
import { LayersFileSchema } from '../../model/records/layer.ts';
import { QuestionFileSchema } from '../../model/records/question.ts';
import { SourceSchema } from '../../model/records/source.ts';

export const FILES = {
	atlas: AtlasFileSchema,
	layers: LayersFileSchema,
	features: FeatureFileSchema,
	events: EventFileSchema,
	source: SourceSchema,
	citations: CitationFileSchema,
	disagreements: DisagreementFileSchema,
	later: LaterFileSchema,
	questions: QuestionFileSchema,
	draft: DraftSchema
};

/** JSON Schemas (draft 2020-12) of every kind of file, for editors; by file name. */
export function buildSchemas(): Map<string, unknown> {
	return new Map(
		Object.entries(FILES).map(([name, schema]) => [`${name}.schema.json`, z.toJSONSchema(schema, { io: 'input' })])
	);
}
