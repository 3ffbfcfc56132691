import { readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { MANIFEST } from '../../../src/model/compiled/manifest.ts';
import { AT_FOOT, MENU, PAGES, listParents } from '../../../src/routes/pages.ts';

const ROUTES = join(import.meta.dirname, '../../../src/routes');

test('every page that has a folder is in the list, and nothing else', () => {
	const files = readdirSync(ROUTES, { recursive: true, encoding: 'utf8' });
	const routes = files
		.filter((file) => file.endsWith('+page.svelte'))
		.map((file) => `/${relative(ROUTES, join(ROUTES, dirname(file))).replaceAll('\\', '/')}`);
	expect(Object.keys(PAGES).toSorted(), 'Mend the list in src/routes/pages.ts.').toEqual(routes.toSorted());
});

test('every way back leads to a page of the list and ends in the menu', () => {
	for (const [route, { isInMenu }] of Object.entries(PAGES)) {
		const last = listParents(route).at(-1)?.route ?? route;
		expect(isInMenu ?? PAGES[last]?.isInMenu, route).toBe(true);
	}
});

test('a page of one record leads back to its list', () => {
	expect(listParents('/feature/[id]')).toEqual([
		{ route: '/features', path: '/features/', title: 'Places', needsScript: false }
	]);
	expect(listParents('/disagreement/[id]').map(({ path }) => path)).toEqual(['/disagreements/', '/sources/']);
	expect(listParents('/')).toEqual([]);
	expect(listParents(null)).toEqual([]);
});

test('the menu begins with the opening page', () => {
	expect(MENU[0]).toEqual({ route: '/', path: '/', title: 'Overview', needsScript: false });
});

test('the foot of every page leads to pages of the list, and says which need scripts', () => {
	expect(AT_FOOT.map(({ path, needsScript }) => [path, needsScript])).toEqual([
		['/accuracy/', false],
		['/silence/', false],
		['/disagreements/', false],
		['/offline/', true]
	]);
});

test('every page of one record is made of the files that name it', () => {
	const made = Object.values(MANIFEST).flatMap((file) => ('page' in file ? [file.page] : []));
	const routes = Object.keys(PAGES).filter((route) => route.includes('[id]'));
	expect(made.map((page) => `/${page.replace('{id}/', '[id]')}`).toSorted()).toEqual(routes.toSorted());
});
