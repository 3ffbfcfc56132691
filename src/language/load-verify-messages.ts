import type { InterfaceLanguage } from '../model/records/atlas.ts';
import type { LanguageTraits } from './languages.ts';
import type { Messages } from './speech.ts';

const CATALOGUES: Record<Exclude<InterfaceLanguage, 'en'>, () => Promise<{ default: unknown }>> = {
	ru: () => import('./messages/verify/ru.json'),
	ur: () => import('./messages/verify/ur.json'),
	fa: () => import('./messages/verify/fa.json'),
	zh: () => import('./messages/verify/zh.json')
};

/** What only the page of an evidence pack says: loaded when a pack is made, never with the site. `null` for English. */
export async function loadVerifyMessages({ id }: LanguageTraits): Promise<Messages | null> {
	return id === 'en' ? null : ((await CATALOGUES[id]()).default as Messages);
}
