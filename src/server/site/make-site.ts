import { existsSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillPath, matchPath } from '../../model/compiled/path.ts';
import { MANIFEST } from '../../model/compiled/manifest.ts';
import { buildProgram } from './build-program.ts';
import { LinkCheck } from './check-links.ts';
import { openRenderer } from './render-pages.ts';

/** Where the parts of a site lie while it is made. */
export interface SiteParts {
	/** The folder to fill. */
	site: string;
	/** What lies beside the pages: the compiled atlas in `atlas/`, the basemap. */
	assets: string;
	/** Paths of the compiled files below `atlas/`. */
	compiled: readonly string[];
}

/** Fills the folder of a site: the program, what lies beside the pages, and a page for everything that is compiled. */
export async function makeSite({ site, assets, compiled }: SiteParts): Promise<void> {
	const program = await buildProgram();
	await cp(join(program, 'client'), site, { recursive: true });
	await cp(assets, site, { recursive: true });
	const base = process.env.BASE_PATH ?? '';
	const { routes, render } = await openRenderer(
		program,
		{
			has: (path) => isFile(join(site, path)),
			read: (path) => new Uint8Array(readFileSync(join(site, path)))
		},
		base
	);
	const pages = new Set([
		...routes.map((route) => (route === '/' ? '' : `${route.slice(1)}/`)),
		...listPages(compiled)
	]);
	const links = new LinkCheck(base, (path) => pages.has(path) || isFile(join(site, path)));
	for (const page of pages) {
		const html = await render(page);
		links.add(page, html);
		await mkdir(join(site, page), { recursive: true });
		await writeFile(join(site, page, 'index.html'), html);
	}
	links.finish();
}

const isFile = (path: string): boolean => {
	return existsSync(path) && statSync(path).isFile();
};

/** Pages of which there is one for each compiled file of a kind. */
function listPages(compiled: readonly string[]): string[] {
	const kinds = Object.values(MANIFEST).flatMap((file) => ('page' in file ? [file] : []));
	return kinds.flatMap(({ path, page }) =>
		compiled.flatMap((file) => {
			const id = matchPath(path, file);
			return id === null ? [] : [fillPath(page, id)];
		})
	);
}
