import { buildPattern } from '../found.ts';
import type { DateRule } from './types.ts';

/** No letter and no figure before, and none after. */
export const START = String.raw`(?<![\p{L}\d])`;
export const END = String.raw`(?![\p{L}\d])`;

/** What rules need: a figure, a word for a length of time, a letter of another script. */
export const NEEDS = {
	figure: /\d/u,
	time: /second|minute|hour|day|week|month|quarter|year|decade|centur|fortnight|annum/iu,
	cyrillic: /[\u0400-\u04FF]/u,
	arabic: /[\u0600-\u06FF]/u,
	han: /\p{Script=Han}/u
} as const;

/** @param needs what all that the pattern finds has in it */
export function dateRule(pattern: string, read: DateRule['read'], needs?: RegExp): DateRule {
	return {
		...buildPattern(pattern),
		read,
		...(needs ? { needs } : {})
	};
}

/** The same rules, all of which need one thing. */
export function needing(needs: RegExp, rules: readonly DateRule[]): readonly DateRule[] {
	return rules.map((rule) => ({ ...rule, needs }));
}

/** What a named group found; empty where it found nothing. */
export function groupOf(match: RegExpExecArray, name: string): string {
	return match.groups?.[name] ?? '';
}
