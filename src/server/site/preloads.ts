import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Left beside the program: names below `_app/immutable/` of the map's scripts, which no page's own modules name. */
const MAP_SCRIPTS_FILE = 'map-scripts.json';
/** Of the page that has a frame for the map and never shows one. */
const WITHOUT_MAP = 'data-embed="timeline"';
const LINK = /[ \t]*<link href="([^"]*?)_app\/immutable\/([^"]+)" rel="modulepreload">\n?/gu;
const FOLDER = '_app/immutable';

/** Names below `_app/immutable/` of the modules a page asks for ahead. */
function listPreloads(html: string): string[] {
	return [...html.matchAll(LINK)].map(([, , name = '']) => name);
}

function nameScript(names: readonly string[]): string {
	return `preloads.${createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 8)}.js`;
}

/**
 * Leaves beside the program a script that asks for the modules of the frame of unknown pages. Every page that is such a frame
 * names it in place of them all: they are the same in each of thousands.
 *
 * @param program its folder
 */
export async function writePreloadScript(program: string): Promise<void> {
	const client = join(program, 'client');
	const path = join(client, '404.html');
	const frame = linkMapAhead(await readFile(path, 'utf8'), await readMapScripts(program), []);
	await writeFile(path, frame);
	const names = listPreloads(frame);
	if (names.length > 0) {
		const script = `{const{src}=document.currentScript;for(const name of ${JSON.stringify(names)}){const link=document.createElement("link");link.rel="modulepreload";link.href=new URL(name,src);document.head.append(link)}}`;
		await writeFile(join(client, FOLDER, nameScript(names)), script);
	}
}

/** A frame with that script in place of the modules it asks for. */
export function namePreloadScript(frame: string): string {
	const names = listPreloads(frame);
	const [, folder = ''] = [...frame.matchAll(LINK)][0] ?? [];
	let isNamed = names.length === 0;
	return frame.replaceAll(LINK, () => {
		if (isNamed) {
			return '';
		}
		isNamed = true;
		return `\t\t<script src="${folder}${FOLDER}/${nameScript(names)}" async></script>\n`;
	});
}

/** Names below `_app/immutable/`. */
export async function readMapScripts(program: string): Promise<string[]> {
	return JSON.parse(await readFile(join(program, 'server', MAP_SCRIPTS_FILE), 'utf8')) as string[];
}

/**
 * What a page with a map adds to its head: it asks for the map's scripts, and for what they draw, before its own scripts have run.
 *
 * @param html of the page; it names its own modules already
 * @param scripts below `_app/immutable/`
 * @param data below the site's folder
 */
export function linkMapAhead(html: string, scripts: readonly string[], data: readonly string[]): string {
	const last = [...html.matchAll(LINK)].at(-1);
	if (!last || html.includes(WITHOUT_MAP)) {
		return html;
	}
	const [whole, folder = ''] = last;
	const links = [
		...scripts.map((name) => `<link href="${folder}${FOLDER}/${name}" rel="modulepreload">`),
		...data.map((path) => `<link href="${folder}${path}" rel="preload" as="fetch" crossorigin="anonymous">`)
	];
	const end = last.index + whole.length;
	return html.slice(0, end) + links.map((link) => `\t\t${link}\n`).join('') + html.slice(end);
}
