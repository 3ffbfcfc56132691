import { joinWords, say, sayNumber } from '../language/say.ts';

type Part = (...found: string[]) => string;

/** What is left out of a copy and counted, as its readers write one and several, and as a list of them names it. */
const THINGS: readonly (readonly [one: string, many: string, name: string])[] = [
	['piece of hidden text', 'pieces of hidden text', 'pieces of hidden text'],
	['piece of deleted text', 'pieces of deleted text', 'pieces of deleted text'],
	['piece of hidden or deleted text', 'pieces of hidden or deleted text', 'pieces of hidden or deleted text'],
	['picture', 'pictures', 'pictures'],
	['chart or diagram', 'charts and diagrams', 'charts and diagrams'],
	['piece of text in a drawing', 'pieces of text in drawings', 'pieces of text in drawings'],
	['embedded object', 'embedded objects', 'embedded objects'],
	['comment', 'comments', 'comments in the text'],
	['reading set above words', 'readings set above words', 'readings set above words'],
	['sign of a symbol font', 'signs of symbol fonts', 'signs of symbol fonts'],
	['inserted file', 'inserted files', 'inserted files'],
	[
		'number or mark that Word sets before a paragraph',
		'numbers and marks that Word sets before paragraphs',
		'numbers and marks that Word sets before paragraphs'
	],
	['line of data before the text', 'lines of data before the text', 'lines of data before the text'],
	['frame of the page', 'frames of the page', 'frames of the page'],
	['attached file', 'attached files', 'attached files'],
	['empty character', 'empty characters', 'empty characters'],
	['remark in the margin', 'remarks in the margin', 'remarks in the margin']
];

const WESTERN = 'Windows-1252, the Western European encoding';

/** What readers of formats say of a copy in words that never change, and the words that stand in what they count. */
export const NOTE_WORDS: readonly string[] = [
	...new Set(THINGS.map(([, , name]) => name)),
	WESTERN,
	'Heads and feet of its pages were left out.',
	'Running heads and page numbers were left out.',
	'The head of the message, with sender and date, was left out.',
	'It is a page of frames; they were read one after the other.',
	'The page hides most of its text until a script shows it; it was read all the same.',
	'The page is too large to tell its article from what stands around it; all it shows was read.',
	'Its style sheets are too large to tell what they hide; what they hide was read too.',
	'It holds a form (XFA) that is not read; its pages may say less than the form shows.',
	'Some bytes are not in UTF-8 like the rest; each stands as �.',
	'What the page does not show was left out',
	'What the page shows only where scripts are off was left out',
	'Readings set above words were left out',
	'Words that stand for pictures and other media were left out'
];

/** Where it stands: by page or by paragraph, all or the first of them. */
const PLACES = String.raw`(?:page|paragraph)s? .+`;

/** What was not read of a copy, `notes` of a document in `formats/`, by its form; the first that fits says it. */
const FORMS: readonly [pattern: RegExp, say: Part][] = [
	[/^In an inserted file: (.+)$/su, (note) => say('In an inserted file: {note}', { note: rewordNote(note) })],
	[
		/^Running heads and page numbers were left out: (.+)\.$/su,
		(texts) => say('Running heads and page numbers were left out: {texts}.', { texts: sayOpenings(texts) })
	],
	[
		/^Judged to be no part of the text and left out: (\d+) words? in (\d+) pieces?, (.+)\.$/su,
		(words, pieces, texts) =>
			say('Judged to be no part of the text and left out; words: {words}, pieces: {pieces}; {texts}.', {
				words: number(words),
				pieces: number(pieces),
				texts: sayOpenings(texts)
			})
	],
	[
		/^(W[^(]+|R[^(]+ left out) \((\d+) words?: (.+)\)\.$/su,
		(what, words, texts) =>
			say('{what} (words: {words}; {texts}).', {
				what: say(what),
				words: number(words),
				texts: sayOpenings(texts)
			})
	],
	[
		/^It is not in UTF-8; it was read as (.+), as it declares\.$/u,
		(encoding) => say('It is not in UTF-8; it was read as {encoding}, as it declares.', { encoding: say(encoding) })
	],
	[
		/^It is not in UTF-8; it was read as (.+)\. If letters look wrong, save it again as UTF-8\.$/u,
		(encoding) =>
			say('It is not in UTF-8; it was read as {encoding}. If letters look wrong, save it again as UTF-8.', {
				encoding: say(encoding)
			})
	],
	[
		form(`(\\d+) of its (\\d+) pages hold no text and may be pictures: (${PLACES})\\.`),
		(part, whole, where) =>
			say('Pages without text, which may be pictures, {part} of {whole}: {where}.', {
				part: number(part),
				whole: number(whole),
				where: sayPlaces(where)
			})
	],
	[
		form(`Text on layers that are switched off was left out \\((${PLACES})\\)\\.`),
		(where) => say('Text on layers that are switched off was left out ({where}).', { where: sayPlaces(where) })
	],
	[
		form(
			String.raw`Some words are drawn by one thing and meant as another \(ActualText\), which is not read: look at (${PLACES}) where a word seems odd\.`
		),
		(where) =>
			say(
				'Some words are drawn by one thing and meant as another (ActualText), which is not read: where a word seems odd, look there ({where}).',
				{ where: sayPlaces(where) }
			)
	],
	[
		form(String.raw`(\d+) stamps? set onto its pages (?:was|were) not read \((${PLACES})\)\.`),
		(count, where) =>
			say('Stamps set onto its pages, not read: {number} ({where}).', {
				number: number(count),
				where: sayPlaces(where)
			})
	],
	[
		form(
			String.raw`(\d+) letters? could not be read, since the file does not say what (?:it is|they are) \((${PLACES})\)\.`
		),
		(count, where) =>
			say('Letters that could not be read, since the file does not say what they are: {number} ({where}).', {
				number: number(count),
				where: sayPlaces(where)
			})
	],
	[
		form(String.raw`(\d+) ([a-zA-Z ]+) (?:was|were) left out \((${PLACES})\)\.`),
		(count, thing, where) =>
			say('Left out, {things}: {number} ({where}).', {
				things: sayThing(thing),
				number: number(count),
				where: sayPlaces(where)
			})
	],
	[
		/^(\d+) frames? of the page (?:was|were) left out, whose text stands in (?:another file|other files) \((.+)\)\.$/su,
		(count, texts) =>
			say('Left out, frames of the page whose text stands in another file: {number} ({where}).', {
				number: number(count),
				where: sayOpenings(texts)
			})
	],
	[
		/^(\d+) attached files? (?:was|were) left out: (.+)\.$/su,
		(count, texts) =>
			say('Left out, {things}: {number} ({where}).', {
				things: sayThing('attached files'),
				number: number(count),
				where: sayOpenings(texts)
			})
	],
	[
		/^(\d+) ([a-zA-Z ]+) (?:was|were) left out\.$/u,
		(count, thing) =>
			say('Left out, {things}: {number}.', {
				things: sayThing(thing),
				number: number(count)
			})
	]
];

const number = (text: string): string => {
	return sayNumber(Number(text));
};

/** A note in the language of the page; one that no reader of a format writes stays as it is. */
export function rewordNote(note: string): string {
	for (const [pattern, sayForm] of FORMS) {
		const found = pattern.exec(note);
		if (found) {
			return sayForm(...found.slice(1));
		}
	}
	return say(note);
}

function sayThing(thing: string): string {
	const known = THINGS.find(([one, many]) => one === thing || many === thing);
	return known ? say(known[2]) : thing;
}

/** "pages 4, 7, 9 and 12 more" */
function sayPlaces(places: string): string {
	const [, unit, labels = ''] = /^(page|paragraph)s? (.+)$/su.exec(places) ?? [];
	const list = sayMore(labels, (shown) => joinWords(...shown.split(', ').map(sayLabel)));
	return unit === 'page' ? say('pages: {list}', { list }) : say('paragraphs: {list}', { list });
}

/** A page may be called "iv"; one that is a figure is written as the language writes figures. */
function sayLabel(label: string): string {
	return /^\d+$/u.test(label) ? number(label) : label;
}

const sayOpenings = (texts: string): string => {
	return sayMore(texts, (shown) => joinWords(...shown.split(/(?<=”), (?=“)/u)));
};

function sayMore(list: string, sayShown: (shown: string) => string): string {
	const [, shown, more] = /^(.+) and (\d+) more$/su.exec(list) ?? [];
	return shown === undefined || more === undefined
		? sayShown(list)
		: joinWords(sayShown(shown), say('and {number} more', { number: number(more) }));
}

function form(pattern: string): RegExp {
	return new RegExp(`^${pattern}$`, 'su');
}
