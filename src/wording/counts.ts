import { say, sayNumber } from '../language/say.ts';
import { getSpeech } from '../language/speech.ts';

/**
 * English plurals are made here; other languages have theirs among their messages, of what the rooms they are spoken in
 * count.
 */
const isSaid = (text: string): boolean => {
	return getSpeech().messages?.[text] !== undefined;
};

/** In English: the word for a number of things: "passage" for 1, "passages" for any other. */
export function pluralise(count: number, one: string, many = `${one}s`): string {
	return count === 1 ? one : many;
}

/** "1 passage", "0 passages", "3 copies". */
export function formatCount(count: number, one: string, many?: string): string {
	const text = `{count} ${one}`;
	return isSaid(text) ? say(text, { count }) : `${sayNumber(count)} ${pluralise(count, one, many)}`;
}

/** "3 of 4 passages", "1 of 1 place": the word goes with the whole. */
export function formatShare(part: number, whole: number, one: string, many?: string): string {
	const text = `{part} of {count} ${one}`;
	return isSaid(text)
		? say(text, {
				part,
				count: whole
			})
		: `${sayNumber(part)} of ${formatCount(whole, one, many)}`;
}

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'];

/** "840 bytes", "48 kB", "2.1 MB" */
export function formatSize(bytes: number): string {
	const power = Math.min(UNITS.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
	const value = bytes / 1000 ** power;
	return `${value >= 10 || power === 0 ? Math.round(value) : value.toFixed(1)} ${UNITS[power]}`;
}
