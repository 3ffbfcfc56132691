import type { InterfaceLanguage } from '../model/records/atlas.ts';
import { ENGLISH, LANGUAGES, directionOf, type LanguageTraits } from './languages.ts';

/** A message by its English words; where its words go with a number, by the plural category of that number (CLDR). */
export type Messages = Readonly<Record<string, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>;

/** What a page speaks, for as long as it stands open. */
export interface Speech {
	language: LanguageTraits;
	/** `null` for English, whose words stand in the code. */
	messages: Messages | null;
	/** Languages the atlas can be read in. */
	offered: readonly InterfaceLanguage[];
	/** Language the atlas is written in, BCP 47. */
	atlas: string;
	/** Says what the compiled atlas has in English; none where the page speaks that. */
	reword?: Rewording | null;
}

/**
 * Where words of a curator may stand too, only what the program itself writes there is put into other words; how a
 * question was answered is a sentence made of many parts, which is looked for nowhere else.
 */
export type CompiledPart = 'topic' | 'value' | 'answer' | 'note';

/** Words of the program that came with the data, in the language of the page; what is not known stays as it is. */
export interface Rewording {
	words: (text: string, as?: CompiledPart) => string;
	date: (edtf: string) => string;
}

let find = (): Speech => ENGLISH_SPEECH;
const ENGLISH_SPEECH: Speech = { language: ENGLISH, messages: null, offered: ['en'], atlas: 'en' };

/** Says where the speech is to be looked up: at build time pages of several languages are made one beside the other. */
export function setSpeech(next: () => Speech | undefined): void {
	find = () => next() ?? ENGLISH_SPEECH;
}

export const getSpeech = (): Speech => find();

/** `lang` and `dir` of texts of the atlas; neither where the page speaks the language of the atlas anyhow. */
export function ofAtlas(): { lang?: string; dir?: 'ltr' | 'rtl' } {
	const { language, atlas } = find();
	if (language.id === atlas) {
		return {};
	}
	return {
		lang: atlas,
		dir: directionOf(LANGUAGES.find(({ id }) => id === atlas) ?? ENGLISH)
	};
}

/** What stands before the paths of pages, below the site's folder: nothing, or `ur/`. */
export const formatLanguagePrefix = ({ id }: LanguageTraits): string => {
	return id === ENGLISH.id ? '' : `${id}/`;
};
