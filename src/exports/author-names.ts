import type { Csl } from '../model/records/source.ts';
import { cleanLine } from './clean-line.ts';

export type CslName = NonNullable<Csl['author']>[number];

/** Scripts whose writers put the family name first and nothing between it and the given name. */
const CLOSED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}·・]+$/u;

/** The parts of a name, each in one line; a body, or a name that does not part, is its `literal`. */
export interface NameParts {
	literal: string;
	/** "van der": before the family name and part of it. */
	particle: string;
	family: string;
	/** With what is left off where the family name stands alone: "Jean de". */
	given: string;
	/** The given name alone, and what is left off. */
	first: string;
	dropping: string;
	suffix: string;
}

export function partName(name: CslName): NameParts {
	const clean = (text: string | undefined): string => {
		return cleanLine(text ?? '');
	};
	const [family, first, dropping] = [name.family, name.given, name['dropping-particle']].map(clean);
	const isWhole = name.literal !== undefined || !family || !first;
	return {
		literal: isWhole
			? clean(name.literal ?? joinWords([name['non-dropping-particle'], name.family ?? name.given]))
			: '',
		particle: clean(name['non-dropping-particle']),
		family: family ?? '',
		given: joinWords([first, dropping]),
		first: first ?? '',
		dropping: dropping ?? '',
		suffix: clean(name.suffix)
	};
}

/** "Doe, Jane", "van der Berg, Jan, Jr.", "毛泽东", "The Harbour Board": as lists of references begin. */
export function invertName(name: CslName): string {
	const { literal, particle, family, given, suffix } = partName(name);
	if (literal !== '' || isClosed(family, given)) {
		return literal || `${family}${given}`;
	}
	return [joinWords([particle, family]), given, suffix].filter((part) => part !== '').join(', ');
}

/** "Jane Doe", "Jan van der Berg Jr.", "毛泽东": as in running text. */
export function straightenName(name: CslName): string {
	const { literal, particle, family, given, suffix } = partName(name);
	if (literal !== '' || isClosed(family, given)) {
		return literal || `${family}${given}`;
	}
	return joinWords([given, particle, family, suffix]);
}

/** "van der Berg, Jan, Jr." in any script, a comma between all parts: as machines read it. */
export function formatMachineName(name: CslName): string {
	const { literal, particle, family, given, suffix } = partName(name);
	return literal || [joinWords([particle, family]), given, suffix].filter((part) => part !== '').join(', ');
}

export function joinWords(words: readonly (string | undefined)[]): string {
	return words.filter((word) => word !== undefined && word !== '').join(' ');
}

function isClosed(family: string, given: string): boolean {
	return CLOSED.test(family) && CLOSED.test(given);
}
