import type { Csl } from '../../model/records/source.ts';
import { readTex } from './tex.ts';

type Name = NonNullable<Csl['author']>[number];

/** The names of a BibTeX field, parted by the word "and"; a name in braces is that of a body. */
export function readBibtexNames(field: string): { names: Name[]; notes: string[] } {
	const parts = splitOutside(field, /^\s+and\s+/iu).map((part) => part.trim());
	const isOpen = parts.at(-1)?.toLowerCase() === 'others';
	const names = (isOpen ? parts.slice(0, -1) : parts).filter((part) => part !== '').map(readName);
	return {
		names,
		notes: isOpen ? ['It has more authors than it names (“and others”).'] : []
	};
}

/** Cuts at a separator that stands in no braces. */
function splitOutside(text: string, separator: RegExp): string[] {
	const parts: string[] = [];
	let depth = 0;
	let start = 0;
	for (let offset = 0; offset < text.length; offset++) {
		const sign = text[offset];
		depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
		const found =
			depth === 0 && (sign === ',' || /\s/u.test(sign ?? ''))
				? separator.exec(text.slice(offset, offset + 40))?.[0]
				: undefined;
		if (found !== undefined) {
			parts.push(text.slice(start, offset));
			offset += found.length - 1;
			start = offset + 1;
		}
	}
	return [...parts, text.slice(start)];
}

function readName(tex: string): Name {
	const isBody = /^\{.*\}$/su.test(tex) && !/^\{\\[^}]*\}.+/su.test(tex) && closesAtEnd(tex);
	if (isBody) {
		return { literal: readTex(tex) };
	}
	const [family = '', second = '', third] = splitOutside(tex, /^,/u).map(readTex);
	if (third !== undefined) {
		return {
			family,
			given: third,
			...(second === '' ? {} : { suffix: second })
		};
	}
	return second === '' ? readUninverted(tex) : { family, given: second };
}

/** Whether the first brace is closed by the last, and by none before. */
function closesAtEnd(tex: string): boolean {
	let depth = 0;
	for (let offset = 0; offset < tex.length; offset++) {
		depth += tex[offset] === '{' ? 1 : tex[offset] === '}' ? -1 : 0;
		if (depth === 0) {
			return offset === tex.length - 1;
		}
	}
	return false;
}

/** "Given von Family": the family name begins with the first word in small letters, or is the last word. */
function readUninverted(tex: string): Name {
	const words = splitOutside(tex, /^\s+/u)
		.map(readTex)
		.filter((word) => word !== '');
	const [only] = words;
	if (words.length < 2) {
		return { literal: only ?? readTex(tex) };
	}
	const particle = words.findIndex((word, index) => index > 0 && index < words.length - 1 && isSmall(word));
	const from = particle > 0 ? particle : words.length - 1;
	return {
		family: words.slice(from).join(' '),
		given: words.slice(0, from).join(' ')
	};
}

/** Written in small letters, in a script that has them. */
const isSmall = (word: string): boolean => {
	const [first = ''] = word;
	return first === first.toLowerCase() && first !== first.toUpperCase();
};
