/** Scripts that tell a language, or a few; the first that fills most of a text counts. */
const SCRIPTS: readonly [script: RegExp, tell: (text: string) => string][] = [
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => 'ja'],
	[/\p{Script=Hangul}/gu, () => 'ko'],
	[/\p{Script=Thai}/gu, () => 'th'],
	[/\p{Script=Devanagari}/gu, () => 'hi'],
	[/\p{Script=Hebrew}/gu, () => 'he'],
	[/\p{Script=Greek}/gu, () => 'el'],
	[/\p{Script=Arabic}/gu, tellArabic],
	[/\p{Script=Cyrillic}/gu, (text) => (/[ієїґ]/iu.test(text) && !/[ыэъ]/iu.test(text) ? 'uk' : 'ru')],
	[/\p{Script=Han}/gu, () => 'zh']
];
/** Words every text of a language has. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
	en: ['the', 'of', 'and', 'to', 'in', 'is', 'that', 'was', 'for', 'with'],
	fr: ['le', 'la', 'les', 'des', 'et', 'une', 'est', 'dans', 'que', 'pour'],
	es: ['el', 'los', 'las', 'de', 'que', 'una', 'y', 'en', 'por', 'del'],
	de: ['der', 'die', 'das', 'und', 'ist', 'den', 'von', 'mit', 'nicht', 'eine'],
	pt: ['o', 'os', 'uma', 'que', 'não', 'em', 'do', 'da', 'para', 'é'],
	it: ['il', 'di', 'che', 'è', 'una', 'per', 'della', 'sono', 'con', 'gli'],
	nl: ['de', 'het', 'een', 'van', 'en', 'dat', 'niet', 'op', 'zijn', 'voor'],
	tr: ['ve', 'bir', 'bu', 'için', 'ile', 'olarak', 'daha', 'olan', 'da', 'de']
};
/** UTF-16 units looked at. */
const MAX_LOOKED_AT = 20_000;
const MIN_SHARE = 0.2;

function tellArabic(text: string): string {
	if (/[ٹڈڑںے]/u.test(text)) {
		return 'ur';
	}
	return /[پچژگ]/u.test(text) && /[یک]/u.test(text) ? 'fa' : 'ar';
}

/** The language of a text as a BCP 47 tag, and how sure that is; `null` where it cannot be told. */
export function findLanguage(whole: string): { tag: string; confidence: number } | null {
	const text = whole.slice(0, MAX_LOOKED_AT);
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	for (const [script, tell] of SCRIPTS) {
		const count = text.match(script)?.length ?? 0;
		if (letters > 0 && count / letters > MIN_SHARE) {
			return {
				tag: tell(text),
				confidence: Math.min(0.98, count / letters + 0.2)
			};
		}
	}
	const words: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
	const counts = Object.entries(COMMON).map(([tag, common]) => {
		const set = new Set(common);
		return { tag, count: words.filter((word) => set.has(word)).length };
	});
	const [first, second] = counts.sort((a, b) => b.count - a.count);
	if (!first || first.count < 3) {
		return null;
	}
	const margin = (first.count - (second?.count ?? 0)) / first.count;
	return {
		tag: first.tag,
		confidence: Math.round(Math.min(0.98, 0.6 + margin / 2) * 100) / 100
	};
}
