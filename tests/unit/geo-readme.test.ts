import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAtlas } from '../../src/atlas/checks/index.ts';
import { parseAtlas, type AtlasText } from '../../src/atlas/load/parse.ts';
import { buildCitations } from '../../src/curate/build-citations.ts';
import { DraftSchema } from '../../src/model/records/draft.ts';
import { ROOT, atlasFolder } from '../../src/server/paths.ts';

const readme = readFileSync(join(ROOT, 'geo/README.md'), 'utf8');
const examples = [...readme.matchAll(/```json\n([\s\S]*?)```/g)].map(
	([, text = '']) => JSON.parse(text) as Record<string, unknown>
);
const folder = atlasFolder('magellan');

/** The files of the second atlas, which the examples come from. */
const texts: AtlasText[] = readdirSync(folder, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile() && /json$/.test(entry.name))
	.map((entry) => join(entry.parentPath, entry.name))
	.map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, 'utf8') }));

/** Puts an example in the place of the record with its id; gives how many there were and what the check then says. */
function tryExample(
	below: string,
	key: string,
	example: Record<string, unknown>
): { replaced: number; said: string[] } {
	let replaced = 0;
	const changed = texts.map(({ path, text }) => {
		if (!path.startsWith(below)) {
			return { path, text };
		}
		const file = JSON.parse(text) as Record<string, Record<string, unknown>[]>;
		const records = (file[key] ?? []).map((record) => {
			const isMeant = record.id === example.id;
			replaced += isMeant ? 1 : 0;
			return isMeant ? example : record;
		});
		return { path, text: JSON.stringify({ ...file, [key]: records }) };
	});
	const { atlas, issues } = parseAtlas(changed);
	const all = [...issues, ...(atlas ? checkAtlas(atlas) : [])].filter(({ severity }) => severity === 'error');
	return { replaced, said: all.map(({ file, path, message }) => `${file} ${path}: ${message}`) };
}

describe('the examples of geo/README.md', () => {
	it('show one whole feature that passes as it is written', () => {
		const feature = examples.find(({ type }) => type === 'Feature');
		expect(tryExample('features/', 'features', feature ?? {})).toEqual({ replaced: 1, said: [] });
	});
	it('show one whole event that passes as it is written', () => {
		const event = examples.find((example) => 'when' in example);
		expect(tryExample('events/', 'events', event ?? {})).toEqual({ replaced: 1, said: [] });
	});
	it('show one whole draft whose stretches stand in its document', () => {
		const draft = DraftSchema.parse(examples.find((example) => 'citations' in example));
		const bytes = readFileSync(join(folder, 'documents', draft.source.openText?.file ?? ''));
		expect(buildCitations(draft, bytes, bytes.toString('utf8'), 'try.json').issues).toEqual([]);
	});
});
