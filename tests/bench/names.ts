import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildNameFiles, listNames } from '../../src/atlas/compile/names.ts';
import type { Atlas } from '../../src/atlas/load/atlas.ts';
import { findMentions, indexNames } from '../../src/mentions/find-mentions.ts';
import { listKeys } from '../../src/mentions/name-keys.ts';
import { findNameFile, numberKey } from '../../src/model/compiled/name-files.ts';
import { unpackNumbers } from '../../src/model/compiled/pack-numbers.ts';
import { atlasFolder } from '../../src/server/paths.ts';
import { readGazetteer } from '../../src/server/read-gazetteer.ts';
import { normaliseText, type NormalText } from '../../src/text/normalise.ts';
import { buildRow, plainRow, type Row } from './rows.ts';

const PLACES = 100_000;
const RUNS = 5;
const KILOBYTE = 1000;

/** So many real places, each under its own name, spread over the gazetteer. */
function makeAtlas(): Pick<Atlas, 'features'> {
	const gazetteer = readGazetteer();
	const step = Math.floor(gazetteer.size / PLACES);
	return {
		features: Array.from({ length: PLACES }, (_, n) => {
			const { name } = gazetteer.place(n * step);
			return {
				id: `f-${n}`,
				layer: 'places',
				properties: { title: name, names: [{ text: name, role: 'document' }] }
			};
		})
	} as unknown as Pick<Atlas, 'features'>;
}

/** Ten copies of the small atlas's documents: the length of a long report. */
function readText(): NormalText {
	const documents = ['narrows-brief-2020', 'austral-column-2019', 'corridors-note-2022'].map((id) =>
		readFileSync(join(atlasFolder('magellan'), 'documents', `${id}.txt`), 'utf8')
	);
	return normaliseText(
		Array.from({ length: 10 }, () => documents)
			.flat()
			.join('\n\n')
	);
}

const measure = (work: () => void): number[] =>
	Array.from({ length: RUNS }, () => {
		const since = performance.now();
		work();
		return performance.now() - since;
	});

/** The names of a large atlas in a reader's copy: all of them at hand, or those whose keys stand in it. */
export function benchNames(): Row[] {
	const atlas = makeAtlas();
	const text = readText();
	const all = listNames(atlas as Atlas);
	const { keys, files } = buildNameFiles(atlas);
	const bytes = files.map(([, make]) => JSON.stringify(make()).length);

	const find = (): string[] => {
		const standing = new Set(Array.from(listKeys(text), (key) => numberKey(key, keys.files)));
		const numbers = unpackNumbers(keys.numbers).filter((number) => standing.has(number));
		return [...new Set(numbers.map((number) => findNameFile(number, keys.files)))];
	};
	const asked = find();
	const parts = asked.map((file) => files[Number(file)]?.[1]() ?? {});
	const some = parts.flatMap((part) => Object.values(part).flat());
	const marked = findMentions(text, indexNames(all));
	if (JSON.stringify(findMentions(text, indexNames(some))) !== JSON.stringify(marked)) {
		throw new Error('Not the same names are found.');
	}
	const whole = measure(() => findMentions(text, indexNames(all)));
	const few = measure(() => {
		find();
		findMentions(text, indexNames(some));
	});
	const index = JSON.stringify(keys).length / KILOBYTE;
	const loaded = index + asked.reduce((sum, file) => sum + (bytes[Number(file)] ?? 0), 0) / KILOBYTE;
	const json = JSON.stringify(all).length / KILOBYTE;
	return [
		plainRow('letters of the text', text.points.length),
		plainRow('names in it', marked.length),
		buildRow('found with 100,000 names at hand', 'ms', whole),
		buildRow('found with those whose keys stand in it', 'ms', few, whole, 'all names'),
		plainRow('all names, loaded', json, 'kB'),
		{
			...plainRow('their keys, and the files of those in it, loaded', loaded, 'kB'),
			ratio: loaded / json,
			against: 'all'
		},
		plainRow('  of which the keys', index, 'kB'),
		plainRow('  files asked for', asked.length),
		plainRow('  of files', files.length)
	];
}
