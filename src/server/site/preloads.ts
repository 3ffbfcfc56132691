import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
 * @param client folder of what the browser gets of the program
 */
export async function writePreloadScript(client: string): Promise<void> {
	const names = listPreloads(await readFile(join(client, '404.html'), 'utf8'));
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
