import { AsyncLocalStorage } from 'node:async_hooks';
import { base } from '$app/paths';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import { formatHtmlAttributes } from '../../language/html-attributes.ts';
import { ENGLISH, parseLanguage } from '../../language/languages.ts';
import { loadMessages } from '../../language/load-speech.ts';
import { setSpeech, type Speech } from '../../language/speech.ts';
import { loadRewording } from '../../wording/load-rewording.ts';
import type { AtlasMeta } from '../../model/compiled/pages.ts';

type SpeechMeta = Pick<AtlasMeta, 'language' | 'interfaceLanguages'>;

/** Pages of different languages may be made one beside the other: each has its own speech. */
const speeches = new AsyncLocalStorage<Speech>();
setSpeech(() => speeches.getStore());

/** The frame that any page can begin with is made where no atlas is at hand; `makeSite` says its language. */
const FRAME = '/[fallback]';
const NO_ATLAS: SpeechMeta = { language: ENGLISH.id, interfaceLanguages: ['en'] };

async function readMeta({ fetch, platform }: RequestEvent): Promise<SpeechMeta> {
	return platform === undefined
		? ((await (await fetch(`${base}/atlas/meta.json`)).json()) as SpeechMeta)
		: platform.readMeta();
}

/** Makes a page in the language its address asks for. */
export const speak: Handle = async ({ event, resolve }) => {
	const { language } = parseLanguage(event.url.pathname, base);
	const { language: atlas, interfaceLanguages } = event.url.pathname.endsWith(FRAME)
		? NO_ATLAS
		: await readMeta(event);
	if (!interfaceLanguages.includes(language.id)) {
		return new Response(null, { status: 404 });
	}
	const speech: Speech = {
		language,
		messages: await loadMessages(language),
		reword: await loadRewording(language),
		offered: interfaceLanguages,
		atlas
	};
	return speeches.run(speech, () =>
		resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%language%', formatHtmlAttributes(speech))
		})
	);
};
