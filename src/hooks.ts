import { browser } from '$app/environment';
import { base } from '$app/paths';
import type { Reroute } from '@sveltejs/kit';
import { parseLanguage } from './language/languages.ts';
import { getSpeech } from './language/speech.ts';

/** A page is one and the same in every language: the first part of its path only says which. */
export const reroute: Reroute = ({ url }) => {
	const { language, path } = parseLanguage(url.pathname, base);
	const wanted = browser && !getSpeech().offered.includes(language.id) ? url.pathname : path;
	// The router would give up on what it cannot read: so it is an unknown address like any other.
	return isReadable(wanted) ? wanted : wanted.replaceAll('%', '%25');
};

/** What is decoded must be used: of a call for its error alone the bundler (rolldown 1.2.19) leaves nothing. */
function isReadable(path: string): boolean {
	try {
		return decodeURI(path).length <= path.length;
	} catch {
		return false;
	}
}
