import { z } from 'zod';
import { listTranslated } from '../../model/fields.ts';
import { AtlasFileSchema } from '../../model/records/atlas.ts';
import { BibliographyFileSchema } from '../../model/records/bibliography.ts';
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
	bibliography: BibliographyFileSchema,
	citations: CitationFileSchema,
	disagreements: DisagreementFileSchema,
	later: LaterFileSchema,
	questions: QuestionFileSchema,
	draft: DraftSchema
};

/**
 * JSON Schemas (draft 2020-12) of every kind of file, for editors; by file name. With them the fields a translation
 * gives.
 */
export function buildSchemas(): Map<string, unknown> {
	const schemas = Object.entries(FILES).map(([name, schema]): [string, unknown] => [
		`${name}.schema.json`,
		z.toJSONSchema(schema, { io: 'input' })
	]);
	return new Map([...schemas, ['translated-fields.json', listTranslatedFields()]]);
}

/**
 * By kind of file, the fields whose wording a translation of the atlas gives in its language; a draft is never
 * published.
 */
function listTranslatedFields(): Record<string, string[]> {
	const { draft: _draft, ...published } = FILES;
	return Object.fromEntries(
		Object.entries(published).map(([name, schema]) => [name, [...new Set(listTranslated(schema))]])
	);
}
