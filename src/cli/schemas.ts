import { join } from 'node:path';
import { buildSchemas } from '../atlas/load/schemas.ts';
import { ROOT } from '../server/paths.ts';
import { say } from '../server/print.ts';
import { formatJson, writeWhole } from '../server/write-json.ts';

export const SCHEMA_FOLDER = join(ROOT, 'geo', 'schema');

/** Writes the JSON Schemas that editors use to complete and check the files of an atlas. */
export async function writeSchemas(): Promise<void> {
	for (const [name, schema] of buildSchemas()) {
		await writeWhole(join(SCHEMA_FOLDER, name), formatJson(schema));
	}
	say('geo/schema is up to date.');
}
