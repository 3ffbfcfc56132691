import { expect, it } from 'vitest';
import { UNPLANNED } from '../../../src/database/hosts.ts';
import type { AtlasDatabase, PinnedVersion } from '../../../src/database/read.ts';
import { readTile } from '../../../src/database/tiles.ts';

it.each([
	[3, true],
	[5, true],
	[6, false],
	[11, false]
])('a tile of zoom %i is planned for itself, by the index of zooms where that tells more: %s', async (z, byZoom) => {
	const asked: { name: string; text: string }[] = [];
	const database = {
		ask: (_: PinnedVersion, name: string, text: string) => {
			asked.push({ name, text });
			return Promise.resolve([]);
		}
	} as unknown as AtlasDatabase;
	const version = { atlas: 1, number: 1 } as PinnedVersion;
	expect(await readTile(database, version, { z, x: 1, y: 1 })).toHaveLength(0);
	expect(asked.map(({ name }) => name)).toEqual([UNPLANNED]);
	// An index of a column is not used for an expression of it.
	expect(asked[0]?.text.includes('and s.min_zoom <= $3')).toBe(byZoom);
	expect(asked[0]?.text.includes('and s.min_zoom + 0 <= $3')).toBe(!byZoom);
});
