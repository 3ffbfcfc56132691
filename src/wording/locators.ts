import { say, sayNumber } from '../language/say.ts';

/** "paragraph 3", "paragraphs 3–4". */
export function formatLocator(paragraphs: readonly string[]): string {
	const numbers = paragraphs.map((id) => id.slice(1));
	return numbers.length === 1 ? `paragraph ${numbers[0]}` : `paragraphs ${numbers[0]}–${numbers.at(-1)}`;
}

/** The same in the language of the page, by its form. */
export const LOCATOR_FORMS: readonly [pattern: RegExp, say: (...found: string[]) => string][] = [
	[/^paragraph (\d+)$/, (one) => say('paragraph {number}', { number: sayNumber(Number(one)) })],
	[
		/^paragraphs (\d+)–(\d+)$/,
		(first, last) =>
			say('paragraphs {first}–{last}', {
				first: sayNumber(Number(first)),
				last: sayNumber(Number(last))
			})
	]
];
