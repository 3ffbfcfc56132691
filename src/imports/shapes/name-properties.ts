import { CountrySchema, type Certainty } from '../../model/common.ts';
import { FeatureKindSchema, type FeatureKind } from '../../model/records/feature.ts';
import { formatFeatureKind } from '../../wording/words.ts';
import { textOf, type Json } from '../markup/parse-json.ts';

/** A property by any of its usual names, whatever their case. */
export function findProperty(properties: Json, names: readonly string[]): unknown {
	const keys = new Map(Object.keys(properties).map((key) => [key.toLowerCase(), key]));
	for (const name of names) {
		const value = properties[keys.get(name) ?? ''];
		if (value !== undefined && value !== null && value !== '') {
			return value;
		}
	}
	return undefined;
}

export const TITLE_KEYS = ['title', 'name', 'label', 'nom', 'nombre', 'название', 'имя', 'name_en', 'name:en'];
export const DESCRIPTION_KEYS = ['description', 'desc', 'descriptio', 'note', 'notes', 'comment', 'comments'];

export function findTitle(properties: Json): string | null {
	return textOf(findProperty(properties, TITLE_KEYS));
}

/** `name:ru`, `name_ur`: names with their languages. */
export function findNames(properties: Json): { text: string; lang: string }[] {
	return Object.entries(properties).flatMap(([key, value]) => {
		const lang = /^name[:_]([a-z]{2,3}(?:-[a-z0-9]{2,8})*)$/iu.exec(key)?.[1];
		const text = textOf(value);
		return lang && text ? [{ text, lang: lang.toLowerCase() }] : [];
	});
}

/** Kinds by the words in which an export of an atlas says them: `capital city`. */
const WORDED: ReadonlyMap<string, FeatureKind> = new Map(
	FeatureKindSchema.options.map((kind) => [formatFeatureKind(kind).toLowerCase(), kind])
);

export function parseKind(value: unknown): FeatureKind | null {
	const text = textOf(value)?.toLowerCase() ?? '';
	const code = text.replaceAll(' ', '-').replaceAll('_', '-');
	return FeatureKindSchema.safeParse(code).data ?? WORDED.get(text) ?? null;
}

const CERTAINTIES: Readonly<Record<string, Certainty>> = {
	certain: 'certain',
	'less-certain': 'less-certain',
	'less certain': 'less-certain',
	uncertain: 'uncertain'
};
export function parseCertainty(value: unknown): Certainty | null {
	return CERTAINTIES[textOf(value)?.toLowerCase() ?? ''] ?? null;
}

/** ISO codes out of a list or a text of them. */
export function parseCountries(value: unknown): string[] {
	const parts = Array.isArray(value) ? value : (textOf(value)?.split(/[\s,;|]+/u) ?? []);
	return parts.flatMap((part) => CountrySchema.safeParse(textOf(part)?.toUpperCase()).data ?? []);
}

/** Kilometres; `null` where it is no number above 0. */
export const accuracyOf = (value: unknown): number | null => {
	const number = Number(value);
	return value !== undefined && value !== null && number > 0 && Number.isFinite(number) ? number : null;
};
