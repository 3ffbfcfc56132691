import type { InterfaceLanguage } from '../model/records/atlas.ts';
import type { LanguageTraits } from './languages.ts';
import type { Messages } from './speech.ts';

const CATALOGUES: Record<Exclude<InterfaceLanguage, 'en'>, () => Promise<{ default: unknown }>> = {
	ru: () => import('./messages/ru.json'),
	ur: () => import('./messages/ur.json'),
	fa: () => import('./messages/fa.json'),
	zh: () => import('./messages/zh.json')
};

/** The messages of a language alone; `null` for English. Throws where they do not come. */
export async function loadMessages({ id }: LanguageTraits): Promise<Messages | null> {
	return id === 'en' ? null : ((await CATALOGUES[id]()).default as Messages);
}
