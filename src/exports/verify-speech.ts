import { ENGLISH, LANGUAGES, directionOf, type LanguageTraits } from '../language/languages.ts';
import type { Messages } from '../language/speech.ts';
import type { InterfaceLanguage } from '../model/records/atlas.ts';

/** What the page that verifies speaks where it is not English: plain data that travels in it. */
export interface VerifySpeech {
	language: InterfaceLanguage;
	/** Only those that it says itself. */
	messages: Messages;
}

export function findLanguage(speech: VerifySpeech | null): LanguageTraits {
	return LANGUAGES.find(({ id }) => id === speech?.language) ?? ENGLISH;
}

/** Texts of the page that stand there before its script runs, or without. */
const STANDING = /<(title|noscript><p)>([^<]+)(?=<)/gu;

/** The page says its language, its direction and what stands in it without a script in that language. */
export function speakPage(page: string, speech: VerifySpeech | null): string {
	if (speech === null) {
		return page;
	}
	const language = findLanguage(speech);
	return page
		.replace('<html lang="en">', `<html lang="${language.tag}" dir="${directionOf(language)}">`)
		.replace(STANDING, (_all, opening: string, text: string) => {
			const message = speech.messages[text];
			return `<${opening}>${typeof message === 'string' ? message : text}`;
		});
}
