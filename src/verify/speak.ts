import { findLanguage, type VerifySpeech } from '../exports/verify-speech.ts';
import { say } from '../language/say.ts';
import { setSpeech, type Rewording, type Speech } from '../language/speech.ts';
import { sayDate } from '../time/days.ts';
import { LOCATOR_FORMS } from '../wording/locators.ts';
import { rewordNote } from '../wording/reword-notes.ts';
import { REFUSAL_FORMS } from '../wording/reword-refusals.ts';

/** The page speaks what its data bring, for as long as it stands open; English where they bring nothing. */
export function speak(carried: VerifySpeech | null, atlas: string): void {
	const language = findLanguage(carried);
	const speech: Speech = {
		language,
		messages: carried?.messages ?? null,
		offered: [language.id],
		atlas,
		reword: carried === null ? null : REWORDING
	};
	setSpeech(() => speech);
}

/** Of what the program wrote in English, the page shows locators, notes on copies and why a copy is refused. */
const REWORDING: Rewording = {
	words: (text, as) => (as === 'note' ? rewordNote(text) : reword(text)),
	date: sayDate
};

function reword(text: string): string {
	for (const [pattern, sayForm] of [...LOCATOR_FORMS, ...REFUSAL_FORMS]) {
		const found = pattern.exec(text);
		if (found) {
			return sayForm(...found.slice(1));
		}
	}
	return say(text);
}
