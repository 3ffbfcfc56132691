/** Windows-1252 where Latin-1 has the control characters U+0080 to U+009F; five of them mean nothing in either. */
const SIGNS = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'];

/**
 * No name holds a control character: what looks like one is a letter or sign of Windows-1252 that was read as Latin-1.
 */
export function mendName(name: string): string {
	return name
		.replace(/[\u0080-\u009F]/gu, (control) => SIGNS[control.charCodeAt(0) - 0x80] ?? '')
		.replace(/\p{Cc}/gu, '');
}

/** Old and traditional forms that the fonts of the map lack, and the forms that are written today. */
const FORMS: Readonly<Record<string, string>> = { 楡: '榆', 韃: '鞑' };

/** A Chinese name in letters that the map can draw. */
export function modernise(name: string): string {
	return name.replace(/[楡韃]/gu, (form) => FORMS[form] ?? form);
}
