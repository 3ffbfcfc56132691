/**
 * Controls but for tab and line feed, halves of letters, no letters, and marks that turn the direction of what follows.
 */
const UNFIT = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as other programs may take it into a cell, an attribute or a label: what no reader would see is left out. */
export function cleanText(text: string): string {
	return text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(UNFIT, '');
}
