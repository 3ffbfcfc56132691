import { cp, mkdir, rename, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SitePages } from '../../atlas/compile/site-pages.ts';
import { parseLanguage } from '../../language/languages.ts';
import { buildProgram } from './build-program.ts';
import { LinkCheck } from './check-links.ts';
import { openHeadElements } from './head-elements.ts';
import { isMadeInAll, listOtherLanguages, writeLanguageFrames, type SpokenLanguages } from './language-frames.ts';
import { SiteFiles } from './page-files.ts';
import { openRenderer } from './render-pages.ts';
import { shedData } from './shed-data.ts';

/** Where the parts of a site lie while it is made. */
export interface SiteParts {
	/** The folder to fill. */
	site: string;
	/** What lies beside the pages: the compiled atlas in `atlas/`, the basemap. It is left empty. */
	assets: string;
	/** Pages of records. */
	pages: SitePages;
}

/** Fills the folder of a site: the program, what lies beside the pages, and the pages that are made beforehand. */
export async function makeSite({ site, assets, pages }: SiteParts): Promise<void> {
	const program = await buildProgram();
	await cp(join(program, 'client'), site, { recursive: true });
	for (const name of await readdir(assets)) {
		await moveInto(join(assets, name), join(site, name));
	}
	const base = process.env.BASE_PATH ?? '';
	const files = new SiteFiles(site);
	const { routes, render } = await openRenderer(program, files, base);
	const lists = new Set(routes.map((route) => (route === '/' ? '' : `${route.slice(1)}/`)));
	const links = new LinkCheck(base, (path) => {
		const { path: page } = parseLanguage(`/${path}`, '');
		return lists.has(page.slice(1)) || pages.all.has(page.slice(1)) || files.isFile(path);
	});
	const spoken = JSON.parse(new TextDecoder().decode(files.read('atlas/meta.json'))) as SpokenLanguages;
	const spokenLists = listOtherLanguages(spoken).flatMap(({ id }) =>
		[...lists].filter(isMadeInAll).map((page) => `${id}/${page}`)
	);
	const english = [...lists, ...pages.made];
	const elements = await openHeadElements(site, english, spoken, base);
	for (const page of [...english, ...spokenLists]) {
		const rendered = (await render(page)).replace('</head>', (end) => `${elements(page)}${end}`);
		const html = files.isLarge ? shedData(rendered, base, (path) => files.isFile(path)) : rendered;
		links.add(page, html);
		await mkdir(join(site, page), { recursive: true });
		await writeFile(join(site, page, 'index.html'), html);
	}
	links.finish();
	await writeLanguageFrames(site, spoken, english, elements);
}

/** Where both lie on one disk nothing is copied. */
async function moveInto(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch {
		await cp(from, to, { recursive: true });
	}
}
