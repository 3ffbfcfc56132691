import { joinWords, say, sayNumber } from '../language/say.ts';

type Part = (...found: string[]) => string;

/** Why a file is refused, where it goes with a number or a name; all else of it is a message as it stands. */
export const REFUSAL_FORMS: readonly [pattern: RegExp, say: Part][] = [
	[/^is larger than (\d+) MB$/, (size) => say('is larger than {size} MB', { size: sayNumber(Number(size)) })],
	[
		/^holds more than (\d+) million characters$/,
		(size) => say('holds more than {size} million characters', { size: sayNumber(Number(size)) })
	],
	[
		/^would unpack to more than (\d+) MB$/,
		(size) => say('would unpack to more than {size} MB', { size: sayNumber(Number(size)) })
	],
	[
		/^could not be read within (\d+) seconds: it is made in a way that takes too long$/,
		(seconds) =>
			say('could not be read within {seconds} seconds: it is made in a way that takes too long', {
				seconds: sayNumber(Number(seconds))
			})
	],
	[/^is a PDF of (\d+) pages$/, (pages) => say('is a PDF of {pages} pages', { pages: sayNumber(Number(pages)) })],
	[
		/^is a web page of frames, without text of its own: its text stands in (.+)$/,
		(files) =>
			say('is a web page of frames, without text of its own: its text stands in {files}', {
				files: joinWords(...files.split(', '))
			})
	],
	[
		/^is a web page that would make more than (\d+) thousand elements$/,
		(elements) =>
			say('is a web page that would make more than {elements} thousand elements', {
				elements: sayNumber(Number(elements))
			})
	],
	[
		/^is a web page that nests more than (\d+) elements in one another$/,
		(elements) =>
			say('is a web page that nests more than {elements} elements in one another', {
				elements: sayNumber(Number(elements))
			})
	],
	[
		/^Add a copy in a format that is read: (.+)\.$/,
		(formats) =>
			say('Add a copy in a format that is read: {formats}.', {
				formats: joinWords(...formats.split(/, or |, | or /).map((name) => say(name)))
			})
	]
];
