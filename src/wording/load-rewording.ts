import type { LanguageTraits } from '../language/languages.ts';
import type { Rewording } from '../language/speech.ts';

/** What says the program's English in another language; nothing is loaded where the page speaks English. */
export async function loadRewording({ id }: LanguageTraits): Promise<Rewording | null> {
	return id === 'en' ? null : (await import('./rewording.ts')).buildRewording();
}
