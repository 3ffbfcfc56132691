/** The path data of an icon, character references as the spaces they are. */
export function listPaths(svg: string): string[] {
	return [...svg.matchAll(/\sd="([^"]+)"/g)].map(([, d = '']) => d.replaceAll(/(&#x[0-9A-F]+;)+/gi, ' '));
}

export const listNumbers = (d: string): number[] => (d.match(/-?(\d*\.\d+|\d+)/g) ?? []).map(Number);

/** Hundredths of a grid that is drawn in some 15 pixels. */
const ICON_DIGITS = 2;

/**
 * Path data with its fractions no finer than can be seen. A number that another follows without a space keeps apart
 * from it.
 */
export function roundPath(d: string): string {
	return d.replaceAll(/(-?)(\d*)\.(\d+)/g, (number, sign: string, whole: string, fraction: string) => {
		const rounded = Number(`0.${fraction}`).toFixed(ICON_DIGITS);
		const short = rounded.slice(1).replace(/0+$/, '');
		if (fraction.length <= ICON_DIGITS || rounded.startsWith('1')) {
			return number;
		}
		if (short === '.') {
			return Number(whole) === 0 ? ' 0 ' : ` ${sign}${whole} `;
		}
		return sign + whole + short;
	});
}
