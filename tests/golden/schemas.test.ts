import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildSchemas } from '../../src/atlas/load/schemas.ts';
import { SCHEMA_FOLDER } from '../../src/cli/schemas.ts';
import { formatJson } from '../../src/server/write-json.ts';

interface Node {
	description?: string;
	properties?: Record<string, Node>;
	items?: Node;
	prefixItems?: Node[];
	anyOf?: Node[];
	oneOf?: Node[];
	allOf?: Node[];
	additionalProperties?: Node | boolean;
}

/** Paths of the fields of a JSON Schema that nothing describes: `features[].properties.title`. */
function findUndescribed(node: Node, path = ''): string[] {
	const fields = Object.entries(node.properties ?? {}).flatMap(([key, field]) => {
		const below = path === '' ? key : `${path}.${key}`;
		return [...(field.description?.trim() ? [] : [below]), ...findUndescribed(field, below)];
	});
	const items = [node.items, node.additionalProperties, ...(node.prefixItems ?? [])].flatMap((item) => {
		return typeof item === 'object' ? findUndescribed(item, `${path}[]`) : [];
	});
	const options = [...(node.anyOf ?? []), ...(node.oneOf ?? []), ...(node.allOf ?? [])];
	return [...fields, ...items, ...options.flatMap((option) => findUndescribed(option, path))];
}

describe('the JSON Schemas for editors', () => {
	it.each([...buildSchemas()].filter(([name]) => name.endsWith('.schema.json')))(
		'describe every field: %s',
		(_name, schema) => {
			expect(findUndescribed(schema as Node), 'Add .describe("…") to the field in src/model/records.').toEqual(
				[]
			);
		}
	);
	it('would be found wanting without a description, however deep', () => {
		const bare = z.strictObject({
			list: z
				.array(z.discriminatedUnion('as', [z.strictObject({ as: z.literal('a'), deep: z.string() })]))
				.describe('A list.')
		});
		expect(findUndescribed(z.toJSONSchema(bare) as Node)).toEqual(['list[].as', 'list[].deep']);
	});
	it.each([...buildSchemas()])('say what the model says: %s', (name, schema) => {
		expect(readFileSync(join(SCHEMA_FOLDER, name), 'utf8'), 'Run "npm run schemas".').toBe(formatJson(schema));
	});
});
