import { getSpeech } from '../language/speech.ts';

/** English figures are set as in Britain, as ever; others as their language does. */
export const findNumberTag = (): string => {
	const { language, messages } = getSpeech();
	return messages === null ? 'en-GB' : language.tag;
};

/** Made once each: making one takes a hundred times as long as using it. */
const formats = new Map<string, Intl.NumberFormat>();

/** Thin-grouped figures as English prose sets them: 1,100. */
export function formatNumber(value: number): string {
	const tag = findNumberTag();
	const maximumFractionDigits = value < 10 ? 1 : 0;
	const key = `${tag} ${maximumFractionDigits}`;
	const format = formats.get(key) ?? new Intl.NumberFormat(tag, { maximumFractionDigits });
	formats.set(key, format);
	return format.format(value);
}
