import { z } from 'zod';
import { AtlasFileSchema } from '../model/atlas.ts';
import { CitationFileSchema } from '../model/citation.ts';
import { DisagreementFileSchema } from '../model/disagreement.ts';
import { DraftSchema } from '../model/draft.ts';
import { EventFileSchema } from '../model/event.ts';
import { FeatureFileSchema } from '../model/feature.ts';
import { LaterFileSchema } from '../model/later.ts';
import { LayersFileSchema } from '../model/layer.ts';
import { QuestionFileSchema } from '../model/question.ts';
import { SourceSchema } from '../model/source.ts';

const FILES = {
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
