import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../../src/server/paths.ts';
import { addFiles } from '../../../src/server/proposals/add.ts';
import { Workbench } from '../../../src/server/workbench/workbench.ts';
import { readHere } from '../../samples/read-here.ts';

const { DOCUMENTS } = process.env;
const { atlas: name } = JSON.parse(readFileSync(join(ROOT, 'geo', 'default-atlas.json'), 'utf8')) as { atlas: string };

describe.skipIf(!DOCUMENTS)(
	`the default atlas in the workbench${DOCUMENTS ? '' : ' (SKIPPED: DOCUMENTS names no folder)'}`,
	() => {
		let root: string;
		let atlas: string;
		let workbench: Workbench;
		const git = (...args: string[]): string => {
			return execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
				cwd: atlas,
				encoding: 'utf8'
			});
		};
		beforeAll(async () => {
			root = await mkdtemp(join(tmpdir(), 'curated-'));
			atlas = join(root, name);
			await cp(join(ROOT, 'geo', 'atlases', name), atlas, { recursive: true });
			git('init', '--quiet');
			git('add', '.');
			git('commit', '--quiet', '-m', 'The atlas');
			await addFiles(atlas, [DOCUMENTS!], () => undefined, readHere);
			const none = (): undefined => undefined;
			workbench = new Workbench(atlas, 'Ada', { demand: none, release: none });
			await workbench.start();
		});
		afterAll(async () => {
			await workbench.stop();
			await rm(root, { recursive: true });
		});

		it('shows as its difference the place that was moved alone, once a passage was added and taken back', async () => {
			const point = workbench.desk.records.judged.atlas!.features.find(({ geometry, properties }) => {
				return geometry?.type === 'Point' && properties.provenance !== undefined;
			})!;
			const from = (point.geometry as { coordinates: [number, number] }).coordinates;
			const to: [number, number] = [Math.round((from[0] + 0.03) * 100) / 100, from[1]];
			await workbench.movePoint({ feature: point.id, from, to }, null);
			const moved = git('diff', '--unified=0');
			const { documents } = await workbench.open();
			const opened = await workbench.openDocument(documents[0]!.id);
			const { start } = opened.paragraphs.find(({ text }) => text.length > 100)!;
			const passage = {
				document: opened.id,
				start,
				end: start + 60,
				supports: [point.id],
				before: null,
				digest: 'Zebras yawn beside quiet violins.'
			};
			const { step } = await workbench.addPassage(passage, null);
			const files = git('diff', '--name-only').trim().split('\n');
			expect(files.filter((file) => file.startsWith('citations/'))).toHaveLength(1);
			await workbench.move('undo', step!, null);
			expect(git('diff', '--unified=0')).toBe(moved);
			expect(git('diff', '--name-only').trim().split('\n')).toHaveLength(1);
			// One line is the place, one that it no longer is where its source has it.
			const [was, is, said, says, ...rest] = moved.split('\n').filter((line) => /^[+-](?![+-])/u.test(line));
			expect([was, is].map((line) => line?.match(/-?\d[\d.]*/gu)?.map(Number))).toEqual([from, to]);
			expect([said, says, ...rest]).toEqual([
				expect.stringContaining('"method": "'),
				expect.stringContaining('"method": "Moved by the curator. Before that: ')
			]);
		});
	}
);
