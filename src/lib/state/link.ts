import { base } from '$app/paths';
import { formatLanguagePrefix, getSpeech } from '../../language/speech.ts';
import type { Id } from '../../model/common.ts';

/**
 * Address of a page below the site's folder, in the language of the page at hand or another. Paths end with a slash, as
 * the prerendered pages do.
 */
export function linkTo(path: string, language = getSpeech().language): string {
	return `${base}/${formatLanguagePrefix(language)}${path.replace(/^\//, '')}`;
}

export function linkToFeature(id: Id): string {
	return linkTo(`/feature/${id}/`);
}

export function linkToEvent(id: Id): string {
	return linkTo(`/event/${id}/`);
}

export function linkToLayer(id: Id): string {
	return linkTo(`/layer/${id}/`);
}

export function linkToDisagreement(id: string): string {
	return linkTo(`/disagreement/${id}/`);
}

/**
 * A source's page, at one of its passages where given; works without scripts, for the passage's element bears that id.
 */
export function linkToSource(id: Id, passage?: Id): string {
	return linkTo(`/source/${id}/${passage ? `#${passageAnchor(passage)}` : ''}`);
}

/** The element id of a passage, equal to its part of the address. */
export function passageAnchor(passage: Id): string {
	return `passage=${passage}`;
}
