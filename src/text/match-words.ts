const LETTER_OR_FIGURE = /[\p{L}\p{N}]/u;

/**
 * What a pattern finds where no letter and no figure stands right before, in order, none over another. The pattern has
 * the flags `g` and `u` and does not look back itself: a search that looks back at each letter of a text is several
 * times slower.
 */
export function* matchWords(text: string, pattern: RegExp): Generator<RegExpExecArray> {
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		const { index } = match;
		const next = pattern.lastIndex;
		if (index > 0 && LETTER_OR_FIGURE.test(pointBefore(text, index))) {
			pattern.lastIndex = index + 1;
			continue;
		}
		yield match;
		pattern.lastIndex = next;
	}
}

function pointBefore(text: string, offset: number): string {
	const unit = text.charCodeAt(offset - 1);
	return text.slice(offset - (unit >= 0xdc00 && unit <= 0xdfff ? 2 : 1), offset);
}
