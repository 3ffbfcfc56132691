import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSchemas } from '../../src/atlas/load/schemas.ts';
import { SCHEMA_FOLDER } from '../../src/cli/schemas.ts';
import { formatJson } from '../../src/server/write-json.ts';

describe('the JSON Schemas for editors', () => {
	it.each([...buildSchemas()])('say what the model says: %s', (name, schema) => {
		expect(readFileSync(join(SCHEMA_FOLDER, name), 'utf8'), 'Run "npm run schemas".').toBe(formatJson(schema));
	});
});
