import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGolden } from '../../golden/read-golden.ts';

describe('a golden file', () => {
	it('that is missing is a failure, and is not written', () => {
		const folder = mkdtempSync(join(tmpdir(), 'passages-'));
		const file = join(folder, 'expected.txt');
		try {
			expect(() => readGolden(file, 'what is said now')).toThrow(/is missing/);
			expect(() => readGolden(file, 'what is said now')).toThrow(/is missing/);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});
});
