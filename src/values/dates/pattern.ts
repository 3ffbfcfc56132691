import { buildPattern } from '../found.ts';
import type { DateRule } from './types.ts';

/** No letter and no figure before, and none after. */
export const START = String.raw`(?<![\p{L}\d])`;
export const END = String.raw`(?![\p{L}\d])`;

export function dateRule(pattern: string, read: DateRule['read']): DateRule {
	return {
		...buildPattern(pattern),
		read
	};
}

/** What a named group found; empty where it found nothing. */
export function groupOf(match: RegExpExecArray, name: string): string {
	return match.groups?.[name] ?? '';
}
