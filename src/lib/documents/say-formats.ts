import { FORMATS } from '../../formats/registry.ts';
import { joinWords, say } from '../../language/say.ts';

/** What a copy may be, in the language of the page: "PDFs, saved web pages or text files". */
export function sayFormats(): string {
	const names = FORMATS.map(({ plural }) => say(plural));
	const last = names.pop() ?? '';
	return names.length === 0
		? last
		: say('{words} or {lastOne}', {
				words: joinWords(...names),
				lastOne: last
			});
}
