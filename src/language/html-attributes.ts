import { directionOf } from './languages.ts';
import type { Speech } from './speech.ts';

/** Attributes of `<html>`: what the page speaks, and for its scripts what else the atlas can be read in. */
export function formatHtmlAttributes({ language, offered, atlas }: Omit<Speech, 'messages'>): string {
	const attributes = [`lang="${language.tag}"`, `dir="${directionOf(language)}"`];
	return [...attributes, `data-languages="${offered.join(' ')}"`, `data-atlas-language="${atlas}"`].join(' ');
}
