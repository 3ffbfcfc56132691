import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/server/paths.ts';

/** Exported types of objects and tuples that are written out beside no schema; mapped types are made of others. */
const WRITTEN_OUT = /^export (?:interface (\w+)|type (\w+)(?:<[^>]*>)? =\s*(?:readonly )?(?:\[|\{(?!\s*\[)))/gmu;
const findWritten = (code: string): string[] =>
	[...code.matchAll(WRITTEN_OUT)].map(([, byName, byAlias]) => byName ?? byAlias ?? '');

describe('the types of records, proposals and compiled files', () => {
	it.each(['records', 'proposals', 'compiled'])('are inferred from schemas in model/%s', (room) => {
		const folder = join(ROOT, 'src/model', room);
		const files = readdirSync(folder).filter((name) => name.endsWith('.ts'));
		expect(files.length).toBeGreaterThan(3);
		const faults = files.flatMap((name) =>
			findWritten(readFileSync(join(folder, name), 'utf8')).map((type) => `${name}: ${type}`)
		);
		expect(faults, 'Write a schema, and infer the type with z.infer.').toEqual([]);
	});
	it('are told from those written out by hand', () => {
		const byHand =
			'export interface A {\n}\nexport type B = {\n\ta: string;\n};\nexport type C = [a: number, b: string][];';
		expect(findWritten(byHand)).toEqual(['A', 'B', 'C']);
		const inferred = 'export type D = z.infer<typeof DSchema>;\nexport type E = {\n\t[Name in F]: string;\n}[F];';
		expect(findWritten(inferred)).toEqual([]);
	});
});
