import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

describe('what the guides name', () => {
	it.each(guides)('is there: %s', (guide) => {
		expect(listNamed(guide).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
	});
	it('is looked for', () => {
		expect(guides.flatMap(listNamed).length).toBeGreaterThan(30);
	});
});
