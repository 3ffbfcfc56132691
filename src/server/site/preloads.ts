import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build leaves beside the program for pages to be made with. */
export interface PageFileNames {
	/** Scripts of the map, which no page's own modules name; below `_app/immutable/`. */
	mapScripts: readonly string[];
	/** Styles of the map, below `_app/immutable/` too. Its scripts wait for them. */
	mapStyles: readonly string[];
	/** What its symbols are drawn of, in every atlas; below the site's folder. */
	mapIcons: readonly string[];
}
const NAMES_FILE = 'page-files.json';
/** Of the page that has a frame for the map and never shows one. */
const WITHOUT_MAP = 'data-embed="timeline"';
const LINK = /[ \t]*<link href="([^"]*?)_app\/immutable\/([^"]+)" rel="modulepreload">\n?/gu;
const STYLE_LINK = /[ \t]*<link href="[^"]+" rel="stylesheet">\n?/gu;
const FOLDER = '_app/immutable';

/** Names below `_app/immutable/` of the modules a page asks for ahead. */
function listPreloads(html: string): string[] {
	return [...html.matchAll(LINK)].map(([, , name = '']) => name);
}

function nameScript(names: readonly string[]): string {
	return `preloads.${createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 8)}.js`;
}

/**
 * Leaves beside the program a script that asks for the modules of the frame of unknown pages. Every page that is such a
 * frame names it in place of them all: they are the same in each of thousands.
 *
 * @param program its folder
 */
export async function writePreloadScript(program: string): Promise<void> {
	const client = join(program, 'client');
	const path = join(client, '404.html');
	const frame = askAhead(await readFile(path, 'utf8'), await readPageFileNames(program), []);
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

export async function readPageFileNames(program: string): Promise<PageFileNames> {
	return JSON.parse(await readFile(join(program, 'server', NAMES_FILE), 'utf8')) as PageFileNames;
}

/**
 * A page that asks for the map's scripts and styles, and for what they draw, before its own scripts have run.
 *
 * @param html of the page; it names its own modules and styles already
 * @param data below the site's folder
 */
export function askAhead(
	html: string,
	{ mapScripts, mapStyles }: Pick<PageFileNames, 'mapScripts' | 'mapStyles'>,
	data: readonly string[]
): string {
	const last = [...html.matchAll(LINK)].at(-1);
	const asked = listPreloads(html);
	if (!last || html.includes(WITHOUT_MAP)) {
		return html;
	}
	const [, folder = ''] = last;
	const links = [
		...mapScripts
			.filter((name) => !asked.includes(name))
			.map((name) => `<link href="${folder}${FOLDER}/${name}" rel="modulepreload">`),
		...data.map((path) => `<link href="${folder}${path}" rel="preload" as="fetch" crossorigin="anonymous">`)
	];
	const styles = mapStyles
		.map((name) => `<link href="${folder}${FOLDER}/${name}" rel="stylesheet">`)
		.filter((link) => !html.includes(link));
	// From the end: what is put in moves what stands behind it.
	return putAfter(putAfter(html, [...html.matchAll(STYLE_LINK)].at(-1) ?? last, styles), last, links);
}

function putAfter(html: string, { 0: whole, index }: RegExpExecArray, links: readonly string[]): string {
	const end = index + whole.length;
	return html.slice(0, end) + links.map((link) => `\t\t${link}\n`).join('') + html.slice(end);
}
