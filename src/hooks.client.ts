import { base } from '$app/paths';
import type { HandleClientError } from '@sveltejs/kit';
import { answerLostPart, isLostPart } from '$lib/shell/lost-part.ts';

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

/** A part of the page that does not come has a cause that can be told, and often a remedy. */
export const handleError: HandleClientError = async ({ error, event, message }) => {
	if (isLostPart(error)) {
		return answerLostPart(event.url.href);
	}
	console.error(error);
	return { message };
};
