/** Numbers in words, as far as dates and quantities use them. */
const UNITS: Readonly<Record<string, number>> = {
	a: 1,
	an: 1,
	one: 1,
	two: 2,
	three: 3,
	four: 4,
	five: 5,
	six: 6,
	seven: 7,
	eight: 8,
	nine: 9,
	ten: 10,
	eleven: 11,
	twelve: 12,
	thirteen: 13,
	fourteen: 14,
	fifteen: 15,
	sixteen: 16,
	seventeen: 17,
	eighteen: 18,
	nineteen: 19,
	twenty: 20,
	thirty: 30,
	forty: 40,
	fifty: 50,
	sixty: 60,
	seventy: 70,
	eighty: 80,
	ninety: 90,
	hundred: 100,
	dozen: 12
};
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const ONES = 'one|two|three|four|five|six|seven|eight|nine';
/** Number words of English, as part of a pattern. */
export const NUMBER_WORD = `(?:(?:${TENS})(?:[- ](?:${ONES}))?|(?:a|one|two|three|four|five|six|seven|eight|nine) hundred|a (?:half[- ])?dozen|two dozen|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|${ONES})`;

/** "twenty-five" as 25; `null` for what is no number. */
export function readNumberWord(words: string): number | null {
	const plain = words.toLowerCase().trim();
	if (/^a half[- ]dozen$/.test(plain)) {
		return 6;
	}
	const values = plain.split(/[\s-]+/).map((word) => UNITS[word]);
	if (values.some((value) => value === undefined)) {
		return null;
	}
	return (values as number[]).reduce(
		(sum, value) => (value === 100 || value === 12 ? Math.max(1, sum) * value : sum + value),
		0
	);
}

/** Figures with separators: 1,100 · 1.100,5 · 1 100 · 1,00,000 · 2.5 */
export const FIGURE = String.raw`(?:\d{1,3}(?:[,.' ]\d{2,3}){1,5}(?:[.,]\d{1,4})?|\d{1,15}(?:[.,]\d{1,6})?)(?![\d])`;

/** Languages that write 1.100,5 where English writes 1,100.5. */
const DECIMAL_COMMA = new Set(['de', 'fr', 'es', 'it', 'pt', 'nl', 'ru', 'uk', 'tr', 'pl', 'el']);

/** The value of figures as a language writes them; `null` where separators make no sense. */
export function readFigure(figure: string, language: string | null): number | null {
	const marks = [...figure.replace(/[\d\s']/gu, '')];
	const groups = figure.split(/[,.' ]/u);
	const last = groups.at(-1)?.length ?? 0;
	const kinds = new Set(marks);
	const isComma = language !== null && DECIMAL_COMMA.has(language);
	let decimal: string | null = null;
	if (kinds.size === 2) {
		decimal = marks.at(-1) ?? null;
	} else if (marks.length === 1) {
		const isGroup = last === 3 && (groups[0]?.length ?? 0) <= 3 && groups[0] !== '0';
		decimal = isGroup && (marks[0] === ',') !== isComma ? null : (marks[0] ?? null);
	}
	const plain = figure.replace(/[' ]/gu, '');
	const value = Number([...plain].map((mark) => (mark === decimal ? '.' : /\d/u.test(mark) ? mark : '')).join(''));
	return Number.isFinite(value) ? value : null;
}
