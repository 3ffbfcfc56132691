import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { publish } from '../../../src/cli/atlas-publish.ts';
import { makeAtlas } from '../../../src/server/proposals/new-atlas.ts';
import { writePublished } from '../../../src/server/workbench/published-state.ts';
import { hashRecords } from '../../samples/atlas-of-papers.ts';

let root: string;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'passages-publish-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What a dry run says, which leaves everything as it is. */
async function runDry(folder: string): Promise<string> {
	let told = '';
	const spies = [process.stdout, process.stderr].map((stream) => {
		return vi.spyOn(stream, 'write').mockImplementation((text) => {
			told += String(text);
			return true;
		});
	});
	const before = await hashRecords(folder);
	try {
		await publish(folder, join(root, 'site'), { dryRun: true });
	} finally {
		spies.forEach((spy) => spy.mockRestore());
	}
	expect(await hashRecords(folder)).toEqual(before);
	await expect(hashRecords(join(root, 'site'))).rejects.toThrow('ENOENT');
	return told;
}

it('a dry run tells what has changed since the last time, and builds and writes nothing', async () => {
	const folder = join(root, 'told');
	await makeAtlas(folder, { title: 'Told', description: 'What it shows.', licence: 'CC BY 4.0' });
	const first = await runDry(folder);
	expect(first).toContain('It has not been published before: all of it is new.');
	expect(first).toContain('Nothing was built: this was a dry run.');
	expect(first).not.toMatch(/licence|description/u);
	const gone = { kind: 'place' as const, id: 'old-pier', title: 'Old pier', hash: '0' };
	await writePublished(folder, { when: '2026-01-02T00:00:00.000Z', hasClaims: true, records: [gone] });
	expect(await runDry(folder)).toMatch(/Since it was published on 2026-01-02:\s+.*Old pier/u);
});

it('that nobody has chosen a licence, or said what the atlas shows, is told with what to do', async () => {
	const folder = join(root, 'unsaid');
	await makeAtlas(folder, {});
	const told = await runDry(folder);
	expect(told).toMatch(/No licence is chosen: .*"licence" in atlas\.json/u);
	expect(told).toMatch(/not said what the atlas shows: .*"description" in atlas\.json/u);
});
