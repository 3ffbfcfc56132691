import { joinWords, say, sayNumber, sayYear } from '../language/say.ts';
import { getSpeech, type CompiledPart, type Rewording } from '../language/speech.ts';
import { formatEdtfIn } from '../time/edtf.ts';
import { MODALITY_WORDS } from './claims.ts';
import { formatCount } from './counts.ts';
import { rewordAnswer } from './reword-answers.ts';
import { LOCATOR_FORMS } from './locators.ts';
import { rewordNote } from './reword-notes.ts';
import { REFUSAL_FORMS } from './reword-refusals.ts';
import { EVENT_STATUS_WORDS, PROPERTY_WORDS, STATUS_WORDS } from './words.ts';

/**
 * What stands in the compiled atlas in English because the program wrote it there, not a curator: locators, statuses,
 * dates, distances, bounds of a quantity. Loaded only where a page speaks another language.
 */
export function buildRewording(): Rewording {
	return {
		words: reword,
		date: sayEdtf
	};
}

/** An EDTF string in the language of the page. */
function sayEdtf(edtf: string): string {
	return formatEdtfIn(edtf, {
		say,
		digits: sayYear,
		groups: sayNumber,
		ordinal: sayNumber,
		list: (words, last) => {
			const values = { words: joinWords(...words.slice(0, -1)), lastOne: words.at(-1) ?? '' };
			if (words.length < 2) {
				return words.join('');
			}
			return last === 'or' ? say('{words} or {lastOne}', values) : say('{words} and {lastOne}', values);
		}
	});
}

type Part = (...found: string[]) => string;

const toNumber = (text: string): number => Number(text.replaceAll(',', ''));
const number = (text: string): string => sayNumber(toNumber(text));

const DIRECTIONS = 'north|north-east|east|south-east|south|south-west|west|north-west';
const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NUMBER = String.raw`[\d,]+(?:\.\d+)?`;
const BOUND = 'about |at least |more than |at most |less than ';
const THING = 'place|event|claim|disagreement|passage|document';

/** Whole texts by their form; the first that fits says it. */
const FORMS: readonly [pattern: RegExp, say: Part][] = [
	...LOCATOR_FORMS,
	[form(`^within about (${NUMBER}) (km|m)$`), sayWithin],
	[form(`^within (${NUMBER}) km$`), (km) => say('within {length} km', { length: number(km) })],
	[form(`^about (${NUMBER}) km (${DIRECTIONS}), give or take (${NUMBER}) km$`), sayAway],
	[form(`^(\\d{4})$`), (year) => sayYear(Number(year))],
	[form(`^(${MONTH}) (\\d{4})$`), (month, year) => say(`${month} {year}`, { year: sayYear(Number(year)) })],
	[
		form(`^(\\d{1,2}) (${MONTH}) (\\d{4})$`),
		(day, month, year) => say(`{day} ${month} {year}`, { day: number(day), year: sayYear(Number(year)) })
	],
	[/^c\. (.+)$/, (date) => say('c. {date}', { date: reword(date) })],
	[/^(.+) \(uncertain\)$/, (date) => say('{date} (uncertain)', { date: reword(date) })],
	[/^since (.*\d{4})$/, (date) => say('since {date}', { date: reword(date) })],
	[/^by (.*\d{4})$/, (date) => say('by {date}', { date: reword(date) })],
	[/^(.*\d{4}) or (.*\d{4})$/, (first, last) => sayEither(first, last)],
	[/^(.*\d{4})( – |–)(.*\d{4})$/, (first, dash, last) => `${reword(first)}${dash}${reword(last)}`],
	[form(`^(${listForms(MODALITY_WORDS)}): (.+)$`), (doubt, value) => sayOf(doubt, value)],
	// What a document says of a part or a use of a thing, named in the atlas’s words: "use by Russia: proposed".
	[
		form(
			`^(.+?): ((?:(?:${listForms(MODALITY_WORDS)}): )?(?:${listForms(STATUS_WORDS)}|${listForms(EVENT_STATUS_WORDS)}))$`
		),
		(of, status) => say('{doubt}: {value}', { doubt: of, value: reword(status, 'value') })
	],
	[
		form(`^(${listForms(PROPERTY_WORDS)}) of (.+)$`),
		(topic, of) => say('{topic} of {of}', { topic: say(topic), of })
	],
	[/^(Inferred: no document names it\.) (.+)$/, (words, reason) => `${say(words)} ${reason}`],
	[/^inferred \((certain|less certain|uncertain)\): (.+)$/, (certainty, reason) => sayInferred(certainty, reason)],
	[form(`^(${BOUND})?(${NUMBER})(–${NUMBER})?( million| billion)? ?(%|km|m|)$`), sayQuantity],
	[form(`^(${BOUND})?(${NUMBER})(–${NUMBER})? (minute|hour|day|week|month|year)s?$`), sayDuration],
	[form(`^(${BOUND})?\\$(${NUMBER})(–${NUMBER})?( million| billion)?$`), sayDollars],
	[
		/^As known then, from (.+) alone\. The atlas’s own description rests on every document and is left out here\.$/,
		(documents) =>
			say(
				'As known then, from {documents} alone. The atlas’s own description rests on every document and is left out here.',
				{
					documents: joinWords(...documents.split(/, | and /))
				}
			)
	],
	[/^(.+) \(documents differ\)$/, (date) => `${reword(date)} (${say('documents differ')})`],
	[/^it stands there (?:twice|(\d+) times), and the (.+) is read$/, sayRepeats],
	[
		/^([\d,]+) places? (?:has|have) no position that could be given honestly and (?:is|are) not in it; (.+) holds? (?:it|them)\.$/,
		sayLeftOut
	],
	[/^(.+) · (.+)$/, (...parts) => parts.map((part) => reword(part)).join(' · ')],
	[form(`^\\d+ (?:${THING})s?(?:, (?:\\d+ (?:${THING})s?|no passage))*(?: in \\d+ documents?)?$`), sayCounts]
];

const TOPICS = new Set(Object.values(PROPERTY_WORDS));
const VALUES = new Set([...Object.values(STATUS_WORDS), ...Object.values(EVENT_STATUS_WORDS)]);

/**
 * "operation" may be a kind of event or what a curator calls a topic: a topic and a value are known only by their own
 * words.
 */
function isOurs(text: string, as: CompiledPart | undefined): boolean {
	return as === undefined || (as === 'topic' ? TOPICS : VALUES).has(text);
}

function reword(text: string, as?: CompiledPart): string {
	if (as === 'answer') {
		return rewordAnswer(text) ?? text;
	}
	if (as === 'note') {
		return rewordNote(text);
	}
	const message = getSpeech().messages?.[text];
	if (typeof message === 'string' && isOurs(text, as)) {
		return message;
	}
	for (const [pattern, sayForm] of [...FORMS, ...REFUSAL_FORMS]) {
		const found = pattern.exec(text);
		if (found) {
			return found.length > 1 ? sayForm(...found.slice(1).map((part) => part ?? '')) : sayForm(text);
		}
	}
	return text;
}

function sayWithin(amount: string, unit: string): string {
	const length = number(amount);
	return unit === 'm' ? say('within about {length} m', { length }) : say('within about {length} km', { length });
}

function sayAway(km: string, direction: string, off: string): string {
	return say('about {length} km {direction}, give or take {off} km', {
		length: number(km),
		direction: say(direction),
		off: number(off)
	});
}

function sayEither(first: string, last: string): string {
	return say('{words} or {lastOne}', { words: reword(first), lastOne: reword(last) });
}

const sayOf = (doubt: string, value: string): string => {
	return say('{doubt}: {value}', { doubt: say(doubt), value: reword(value, 'value') });
};

function sayInferred(certainty: string, reason: string): string {
	return say('inferred ({certainty}): {reason}', { certainty: say(certainty), reason });
}

const BOUNDS: Readonly<Record<string, string>> = {
	'': '{amount}',
	'about ': 'about {amount}',
	'at least ': 'at least {amount}',
	'more than ': 'more than {amount}',
	'at most ': 'at most {amount}',
	'less than ': 'less than {amount}'
};

/**
 * "about 1,100 km": of units only those that are signs everywhere; in other words the value stays as the atlas has it.
 */
function sayQuantity(bound: string, first: string, last: string, scale: string, unit: string): string {
	const range = last === '' ? number(first) : `${number(first)}–${number(last.slice(1))}`;
	const scaled =
		scale === ''
			? range
			: scale === ' million'
				? say('{amount} million', { amount: range })
				: say('{amount} billion', { amount: range });
	const amount =
		unit === '' ? scaled : unit === '%' ? say('{amount} %', { amount: scaled }) : sayLength(scaled, unit);
	return sayBound(bound, amount);
}

const sayBound = (bound: string, amount: string): string => {
	return bound === '' ? amount : say(BOUNDS[bound] ?? '{amount}', { amount });
};

/** "at least 3–5 years", in the form that CLDR has for the number. */
function sayDuration(bound: string, first: string, last: string, unit: string): string {
	return sayBound(bound, formatAs({ style: 'unit', unit, unitDisplay: 'long' }, first, last, 1));
}

const SCALES: Readonly<Record<string, number>> = { ' million': 1e6, ' billion': 1e9 };

/** "about $1.5 billion" */
function sayDollars(bound: string, first: string, last: string, scale: string): string {
	const options = { style: 'currency', currency: 'USD', maximumFractionDigits: 2, minimumFractionDigits: 0 } as const;
	const compact = scale === '' ? {} : ({ notation: 'compact', compactDisplay: 'long' } as const);
	return sayBound(bound, formatAs({ ...options, ...compact }, first, last, SCALES[scale] ?? 1));
}

/** @param last with a dash before it; '' where there is one number alone */
function formatAs(options: Intl.NumberFormatOptions, first: string, last: string, scale: number): string {
	const format = new Intl.NumberFormat(getSpeech().language.tag, options);
	const from = toNumber(first) * scale;
	return last === '' ? format.format(from) : format.formatRange(from, toNumber(last.slice(1)) * scale);
}

const sayLength = (length: string, unit: string): string => {
	return unit === 'm' ? say('{length} m', { length }) : say('{length} km', { length });
};

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

function sayRepeats(times: string, used: string): string {
	const index = ORDINALS.indexOf(used);
	return say('it stands there {times} times, and number {used} is read', {
		times: sayNumber(times === '' ? 2 : Number(times)),
		used: sayNumber(index < 0 ? Number.parseInt(used, 10) : index + 1)
	});
}

function sayLeftOut(places: string, formats: string): string {
	return say(
		'Places without a position that could be given honestly, not in it: {places}. In these they are: {formats}.',
		{
			places: number(places),
			formats: joinWords(...formats.split(/, | and /).map((label) => reword(label)))
		}
	);
}

/** "3 places, 9 passages in 2 documents" */
function sayCounts(text: string): string {
	const [things = '', documents] = text.split(' in ');
	const words = things.split(', ').map(sayCounted);
	const list = joinWords(...words);
	return documents === undefined
		? list
		: say('{things} in {documents}', { things: list, documents: sayCounted(documents) });
}

function sayCounted(text: string): string {
	const [, count, thing] = /^(\d+) (\w+?)s?$/.exec(text) ?? [];
	return count === undefined || thing === undefined ? say(text) : formatCount(Number(count), thing);
}

function form(pattern: string): RegExp {
	return new RegExp(pattern, 'u');
}

function listForms(words: Readonly<Record<string, string>>): string {
	return Object.values(words)
		.filter((word) => word !== '')
		.join('|');
}
