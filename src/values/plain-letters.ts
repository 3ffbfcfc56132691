/** Digits of other scripts that stand for one UTF-16 unit each, by their zero. */
const ZEROS = ['٠', '۰', '०', '০', '๐', '０'];
const DIGIT = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/gu;
const DASH = /[\u2010-\u2015\u2212\uFF0D]/gu;
const SPACE = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
/** Where all stands in ASCII nothing is written otherwise. */
const OTHER = /[\u0080-\uFFFF]/;
const APOSTROPHE = /[\u2018\u2019\u02BC]/gu;

/** The same text, unit for unit, with figures as 0 to 9, plain hyphens, spaces and apostrophes: offsets stay. */
export function plainLetters(text: string): string {
	if (!OTHER.test(text)) {
		return text;
	}
	return text.replace(DIGIT, toAscii).replace(DASH, '-').replace(SPACE, ' ').replace(APOSTROPHE, "'");
}

function toAscii(digit: string): string {
	const code = digit.charCodeAt(0);
	const zero = ZEROS.map((each) => each.charCodeAt(0)).find((each) => code >= each && code < each + 10);
	return zero === undefined ? digit : String(code - zero);
}
