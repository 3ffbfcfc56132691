import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../src/server/paths.ts';

const DECISIONS = 'docs/decisions';
const guides = [
	'README.md',
	'CONTRIBUTING.md',
	'src/README.md',
	'geo/README.md',
	'geo/anchors.md',
	'geo/basemap/README.md',
	...readdirSync(join(ROOT, DECISIONS)).map((name) => `${DECISIONS}/${name}`)
];

/** Targets of links and pictures, and files of the project named in code marks, each from where it may be read. */
function listNamed(guide: string): string[] {
	const text = readFileSync(join(ROOT, guide), 'utf8');
	const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = '']) => join(dirname(guide), path));
	const named = [...text.matchAll(/`((?:src|tests|geo|docs)\/[\w./-]+\.\w+)`/g)].map(([, path = '']) => path);
	return [...links, ...named];
}

/**
 * Files and folders that the guide to the code names, from the root or from `src/`; a file without a folder stands
 * somewhere.
 */
function findUnknown(text: string): string[] {
	const marks = [...text.replace(/```[\s\S]*?```/gu, '').matchAll(/`([^`\s]+)`/gu)].map(([, mark = '']) => mark);
	const paths = marks.filter((mark) =>
		/^(?:\.?[\w@$[\]+-]+(?:\.\w+)*\/)+(?:\.?[\w@$[\]+-]+(?:\.\w+)+)?$/u.test(mark)
	);
	const files = marks.filter((mark) => /^\.?[\w.+-]+\.(?:ts|c?js|mjs|svelte)$|^\.\w+\.json$/u.test(mark));
	const known = ['.', 'src', 'tests'].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: folder !== '.', encoding: 'utf8' }).map((path) => basename(path))
	);
	return [
		...paths.filter((path) => !['.', 'src'].some((folder) => existsSync(join(ROOT, folder, path)))),
		...files.filter((file) => !known.includes(file))
	];
}

/** Names of code in code marks, as `loadFile`, `MAX_SILENCE` or `FeatureLink`, that stand nowhere in the code. */
function findUnknownNames(text: string, words: ReadonlySet<string>): string[] {
	const marks = [...text.replace(/```[\s\S]*?```/gu, '').matchAll(/`([^`\s]+)`/gu)].map(([, mark = '']) => mark);
	return marks.filter((mark) => /^\w*[a-z][A-Z][a-z]\w*$|^[A-Z]+_[A-Z_]*[A-Z]$/u.test(mark) && !words.has(mark));
}

/** Every word of the code. */
function listWords(): Set<string> {
	const files = ['src', 'tests'].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(?:ts|svelte)$/u.test(path) && !path.endsWith('links.test.ts'))
			.map((path) => readFileSync(join(ROOT, folder, path), 'utf8'))
	);
	return new Set(files.flatMap((code) => code.match(/\w+/gu) ?? []));
}

describe('what the guides name', () => {
	it.each(guides)('is there: %s', (guide) => {
		expect(listNamed(guide).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
	});
	it('is there, in the guide to the code, also where it names no more than a part of the path', () => {
		expect(findUnknown(readFileSync(join(ROOT, 'src/README.md'), 'utf8'))).toEqual([]);
		const wrong =
			'`lib/cards/`, `atlas/look.ts`, `tests/unit/edit/`, `eslint.conf.js`, `.oxlint.json`, `routes/[id]/+page.ts`';
		const right = '`lib/map/`, `pages.ts`, `.oxlintrc.json`, `formatVersion`, `{@html}`, `Map.of()`';
		expect(findUnknown(`${wrong} ${right}`).toSorted()).toEqual(
			[...wrong.matchAll(/`([^`]+)`/gu)].map(([, path = '']) => path).toSorted()
		);
	});
	it('is there, where those who change the code are told a name of it', () => {
		const words = listWords();
		for (const guide of ['CONTRIBUTING.md', 'src/README.md']) {
			expect(findUnknownNames(readFileSync(join(ROOT, guide), 'utf8'), words), guide).toEqual([]);
		}
		const text =
			'`loadForPage`, `withPagesOfOld`, `LEGEND_GROUPS`, `LEGEND_PARTS`, `parseX`, `MAX_`, `WholeDrawing`';
		expect(findUnknownNames(text, words)).toEqual(['withPagesOfOld', 'LEGEND_PARTS', 'WholeDrawing']);
	});
	it('is looked for', () => {
		expect(guides.flatMap(listNamed).length).toBeGreaterThan(30);
	});
});
