import { browser } from '$app/environment';
import { base } from '$app/paths';
import type { Reroute } from '@sveltejs/kit';
import { parseLanguage } from './language/languages.ts';
import { getSpeech } from './language/speech.ts';

/** A page is one and the same in every language: the first part of its path only says which. */
export const reroute: Reroute = ({ url }) => {
	const { language, path } = parseLanguage(url.pathname, base);
	const wanted = browser && !getSpeech().offered.includes(language.id) ? url.pathname : path;
	try {
		decodeURI(wanted);
		return wanted;
	} catch {
		// The router would give up: so it is an unknown address like any other.
		return wanted.replaceAll('%', '%25');
	}
};
