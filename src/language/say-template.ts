import { getSpeech } from './speech.ts';

const TEXT = />(\s*)([^<>]*[^<>\s])(\s*)(?=<)/g;
const ATTRIBUTE = /\b(aria-label|title|placeholder|alt)="([^"]+)"/g;

/**
 * Markup of a component in the language of the page. The build puts messages without values into the markup
 * (`src/lib/server/static-messages.ts`); here each text and attribute that is a message is put into other words, once.
 */
export function sayTemplate(markup: string): string {
	const { messages } = getSpeech();
	if (messages === null) {
		return markup;
	}
	const find = (text: string): string => {
		const message = messages[text];
		return typeof message === 'string' ? message : text;
	};
	return markup
		.replace(TEXT, (_all, before: string, text: string, after: string) => `>${before}${find(text)}${after}`)
		.replace(ATTRIBUTE, (_all, name: string, text: string) => `${name}="${find(text)}"`);
}

/**
 * A template whose markup is put into the language of the page when it is first used: its module may well be there
 * before the messages are.
 */
export function sayLater<Template extends (...parameters: never[]) => unknown>(
	build: (markup: string, flags?: number) => Template,
	markup: string,
	flags?: number
): Template {
	let template: Template | undefined;
	return ((...parameters) => (template ??= build(sayTemplate(markup), flags))(...parameters)) as Template;
}
