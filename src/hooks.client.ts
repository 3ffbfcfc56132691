import { base } from '$app/paths';
import type { ClientInit, HandleClientError } from '@sveltejs/kit';
import { startMapWorker } from '$lib/map/engine/map-worker.ts';
import { answerLostPart, isLostPart, tellLostPart } from '$lib/shell/lost-part.ts';
import { LOST, type Lost } from '$lib/ui/report-lost.ts';
import { ENGLISH, directionOf, parseLanguage } from './language/languages.ts';
import { loadMessages } from './language/load-speech.ts';
import { setSpeech, type Speech } from './language/speech.ts';
import { loadRewording } from './wording/load-rewording.ts';

/**
 * The page's one way round Trusted Types: workers and modules of this very build may be started, nothing else.
 * MapLibre starts its worker from a plain string.
 */
window.trustedTypes?.createPolicy('default', {
	createScriptURL: (text) => {
		const url = new URL(text, location.href);
		const isOurs = url.pathname.includes('/_app/immutable/') || url.pathname === `${base}/service-worker.js`;
		return url.origin === location.origin && isOurs ? url.href : null;
	},
	// Data blocks (JSON-LD) are no scripts: only an object of schema.org passes, and it cannot run.
	createScript: (text) => (text.startsWith('{"@context":"https://schema.org"') ? text : null)
});

// Every page has a map but one.
if (document.querySelector('[data-map]:not([data-embed="timeline"])')) {
	try {
		startMapWorker();
	} catch {
		// The map asks again, and tells.
	}
}

/** A part of the page that does not come has a cause that can be told, and often a remedy. */
export const handleError: HandleClientError = async ({ error, event, message }) => {
	if (isLostPart(error)) {
		return answerLostPart(event.url.href);
	}
	console.error(error);
	return { message };
};

/** The language is one for the life of the page: links to another load that anew. */
export const init: ClientInit = async () => {
	const root = document.documentElement;
	const { languages = 'en', atlasLanguage = 'en' } = root.dataset;
	const offered = languages.split(' ') as Speech['offered'];
	const asked = parseLanguage(location.pathname, base).language;
	const language = offered.includes(asked.id) ? asked : ENGLISH;
	// The frame that hosts send for addresses without a page says English.
	root.lang = language.tag;
	root.dir = directionOf(language);
	const [messages, reword] = await Promise.all([loadMessages(language), loadRewording(language)]);
	const speech: Speech = {
		language,
		messages,
		reword,
		offered,
		atlas: atlasLanguage
	};
	setSpeech(() => speech);
	addEventListener(LOST, (event) => void tellLostPart(...(event as CustomEvent<Lost>).detail));
	if ('preview' in root.dataset) {
		void import('$lib/data/follow-edits.ts').then(({ followEdits }) => followEdits());
	}
};
