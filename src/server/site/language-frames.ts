import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatHtmlAttributes } from '../../language/html-attributes.ts';
import { ENGLISH, LANGUAGES, type LanguageTraits } from '../../language/languages.ts';
import { loadMessages } from '../../language/load-speech.ts';
import type { AtlasFile } from '../../model/records/atlas.ts';
import { namePreloadScript } from './preloads.ts';

/** Languages of an atlas besides English, as its `meta.json` names them. */
export type SpokenLanguages = Pick<AtlasFile, 'interfaceLanguages' | 'language'>;

/** Lists whose pages would take the most room and time to make once more for each language. */
const MADE_IN_ENGLISH = new Set(['matrix/', 'disagreements/']);

/** Whether a page without an id is made in every language; the others are frames that fill themselves. */
export const isMadeInAll = (page: string): boolean => {
	return !MADE_IN_ENGLISH.has(page);
};

export function listOtherLanguages({ interfaceLanguages }: SpokenLanguages): LanguageTraits[] {
	return LANGUAGES.filter(({ id }) => id !== ENGLISH.id && interfaceLanguages.includes(id));
}

/**
 * Says in the frame of unknown pages what the atlas speaks, and leaves a page at every address that was made in English
 * only, for each other language: a frame in that language which fills itself in the browser, and without scripts leads
 * to the English page. So each address exists on any host.
 *
 * @param site a folder with its English pages and `404.html`
 * @param pages addresses of all pages that are made, in English
 * @param elements of the head of each
 */
export async function writeLanguageFrames(
	site: string,
	spoken: SpokenLanguages,
	pages: readonly string[],
	elements: (page: string) => string
): Promise<void> {
	const path = join(site, '404.html');
	const frame = formatUnknownPage(await readFile(path, 'utf8'), spoken);
	await writeFile(path, frame);
	for (const language of listOtherLanguages(spoken)) {
		const fill = await openFrame(frame, language, spoken);
		for (const page of pages) {
			const file = join(site, language.id, page, 'index.html');
			if (!existsSync(file)) {
				const english = await readFile(join(site, page, 'index.html'), 'utf8');
				await mkdir(dirname(file), { recursive: true });
				const head = elements(`${language.id}/${page}`);
				await writeFile(
					file,
					fill(page, english).replace('</head>', (end) => head + end)
				);
			}
		}
	}
}

const LOADING = 'Loading…';

/** The frame of unknown pages, which says what the atlas speaks, and until its scripts fill it that they will. */
export const formatUnknownPage = (frame: string, spoken: SpokenLanguages): string => {
	const word = `<p class="unknown-page needs-js">${LOADING}</p>\n\t\t`;
	return sayLanguage(frame, ENGLISH, spoken).replace('<noscript>', (start) => word + start);
};

/** What makes the frames of a language of pages that were made in English, by their address and their HTML. */
export async function openFrame(
	frame: string,
	language: LanguageTraits,
	spoken: SpokenLanguages
): Promise<(page: string, english: string) => string> {
	const own = namePreloadScript(sayLanguage(frame, language, spoken)).replace(
		`>${LOADING}<`,
		`>${await sayIn(language, LOADING)}<`
	);
	const note = await formatNote(language);
	return (page, english) => fillFrame(own, page, english, note);
}

function sayLanguage(
	html: string,
	language: LanguageTraits,
	{ interfaceLanguages, language: atlas }: SpokenLanguages
): string {
	const attributes = formatHtmlAttributes({
		language,
		offered: interfaceLanguages,
		atlas
	});
	return html.replace(/<html[^>]*>/, () => `<html ${attributes}>`);
}

/** What stands there without scripts. */
async function formatNote(language: LanguageTraits): Promise<string> {
	const text = 'This page fills itself with JavaScript. Without, it is there in English.';
	const words = await sayIn(language, text);
	return `<noscript><p class="unknown-page"><a href="%english%" hreflang="en">${words}</a></p></noscript>`;
}

async function sayIn(language: LanguageTraits, text: string): Promise<string> {
	return String((await loadMessages(language))?.[text] ?? text);
}

function fillFrame(frame: string, page: string, english: string, note: string): string {
	const up = '../'.repeat(page.split('/').length);
	const title = /<title>[^<]*<\/title>/.exec(english)?.[0] ?? '';
	const description = /<meta name="description"[^>]*>/.exec(english)?.[0] ?? '';
	const placed = /\bbase: ""/.test(frame) ? makeRelative(frame, up) : frame;
	return placed
		.replace('</head>', () => `\t${title}\n\t\t${description}\n\t</head>`)
		.replace(/<noscript>[\s\S]*<\/noscript>/, () => note.replace('%english%', `${up}${page}`));
}

/**
 * A frame that names its files from the root of its host, as if from a page so far below; its script has another hash
 * then.
 */
function makeRelative(frame: string, up: string): string {
	const folder = up.replace(/\/$/, '');
	const moved = frame
		.replaceAll(/(href|src)="\//g, `$1="${up}`)
		.replaceAll('import("/', `import("${up}`)
		.replace('base: ""', `base: new URL("${folder}", location).pathname.slice(0, -1)`);
	return moved.replace(hashScript(frame), hashScript(moved));
}

function hashScript(html: string): string {
	const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
	return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
