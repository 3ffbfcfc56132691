import { loadVerifyMessages } from '../language/load-verify-messages.ts';
import type { Speech } from '../language/speech.ts';
import { VERIFY_MESSAGES } from './verify-messages.ts';
import type { VerifySpeech } from './verify-speech.ts';

/**
 * The messages that the page that verifies says, and no others, in the language of the page a pack is saved from;
 * `null` for English. Throws where they do not come.
 */
export async function loadVerifySpeech({
	language,
	messages
}: Pick<Speech, 'language' | 'messages'>): Promise<VerifySpeech | null> {
	const own = await loadVerifyMessages(language);
	if (messages === null || own === null) {
		return null;
	}
	const all = { ...messages, ...own };
	const said = VERIFY_MESSAGES.map((text) => [text, all[text] ?? text] as const);
	return {
		language: language.id,
		messages: Object.fromEntries(said)
	};
}
