import { describe, expect, it } from 'vitest';
import { collectDropped } from '../../../../src/lib/documents/collect-dropped.ts';
import { listPicked, MAX_FILES } from '../../../../src/lib/documents/collect-files.ts';

type Tree = { [name: string]: Tree | string };

/** A dropped file or folder, as a browser hands it over: a folder's children in batches. */
function makeEntry(name: string, content: Tree | string): FileSystemEntry {
	if (typeof content === 'string') {
		return {
			isFile: true,
			isDirectory: false,
			name,
			file: (resolve: (file: File) => void) => resolve(new File([content], name))
		} as unknown as FileSystemEntry;
	}
	const batches = Object.entries(content).map(([child, inner]) => [makeEntry(child, inner)]);
	const createReader = () => ({
		readEntries: (resolve: (entries: FileSystemEntry[]) => void) => resolve(batches.shift() ?? [])
	});
	return { isFile: false, isDirectory: true, name, createReader } as unknown as FileSystemEntry;
}
const drop = (tree: Tree): DataTransfer =>
	({
		items: Object.entries(tree).map(([name, content]) => ({ webkitGetAsEntry: () => makeEntry(name, content) })),
		files: []
	}) as unknown as DataTransfer;
const namesOf = (files: readonly File[]): string[] => files.map(({ name }) => name);

describe('the files of a drop', () => {
	it('are those dropped and those of dropped folders, without what the system hides', async () => {
		const tree = {
			'a.txt': 'a',
			folder: { 'c.pdf': 'c', 'b.txt': 'b', '.DS_Store': 'x', deeper: { 'd.md': 'd' }, '.git': { config: 'x' } }
		};
		expect(namesOf(await collectDropped(drop(tree)))).toEqual(['a.txt', 'b.txt', 'c.pdf', 'd.md']);
	});

	it('stop just past the limit, however many there are', async () => {
		const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`${index}.txt`, 'x']));
		expect(await collectDropped(drop({ many }))).toHaveLength(MAX_FILES + 1);
	});

	it('do not follow folders without end', async () => {
		const deep = Array.from({ length: 30 }).reduce<Tree>((inner) => ({ inner, 'x.txt': 'x' }), {});
		expect((await collectDropped(drop({ deep }))).length).toBeLessThan(10);
	});

	it('are the plain list where the browser tells no entries', async () => {
		const file = new File(['a'], 'a.txt');
		expect(
			await collectDropped({
				items: [{ webkitGetAsEntry: () => null }],
				files: [file]
			} as unknown as DataTransfer)
		).toEqual([file]);
	});
});

describe('the files of a picked folder', () => {
	it('come in the order of their paths, without what the system hides', () => {
		const file = (path: string): File =>
			Object.defineProperty(new File([''], path.split('/').at(-1) ?? ''), 'webkitRelativePath', { value: path });
		expect(
			namesOf(listPicked(['f/z.txt', 'f/.git/config', 'f/a/y.txt', 'f/.DS_Store', 'f/Thumbs.db'].map(file)))
		).toEqual(['y.txt', 'z.txt']);
	});
});
