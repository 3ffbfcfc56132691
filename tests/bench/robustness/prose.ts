import { pick, pickNumber, type Random } from './random.ts';

/** Words for invented prose on harbours, railways and weather; nobody else wrote it. */
const PEOPLE = [
	'the harbour master',
	'a retired engineer',
	'the provincial council',
	'two surveyors',
	'the ferry company',
	'an old pilot',
	'the ministry of works',
	'a group of growers',
	'the railway union',
	'her successor',
	'the shipping agent',
	'a visiting economist',
	'the customs office',
	'the town of Albera',
	'Minister Oruval',
	'Captain Desmarin',
	'the Kestrel Line',
	'the Board of Straits',
	'several fishermen',
	'the lighthouse keepers'
];
const VERBS = [
	'measured',
	'postponed',
	'rebuilt',
	'described',
	'refused',
	'leased',
	'inspected',
	'questioned',
	'approved',
	'abandoned',
	'widened',
	'drained',
	'sold',
	'photographed',
	'defended',
	'inherited',
	'closed',
	'reopened',
	'neglected',
	'mapped',
	'financed',
	'promised',
	'delayed',
	'counted'
];
const ADJECTIVES = [
	'northern',
	'shallow',
	'costly',
	'unfinished',
	'narrow',
	'disputed',
	'forgotten',
	'second',
	'timber',
	'winter',
	'private',
	'flooded',
	'remote',
	'provisional',
	'busy',
	'granite',
	'tidal',
	'modest',
	'crooked',
	'ancient',
	'seasonal',
	'foreign',
	'damp',
	'profitable'
];
const THINGS = [
	'breakwater',
	'dry dock',
	'branch line',
	'customs shed',
	'tunnel',
	'grain terminal',
	'coaling station',
	'fish market',
	'signal tower',
	'canal',
	'quarry',
	'suspension bridge',
	'pumping house',
	'ferry slip',
	'warehouse',
	'survey',
	'timetable',
	'treaty',
	'concession',
	'toll road',
	'pipeline',
	'weather station',
	'barracks',
	'orchard'
];
const PLACES = [
	'near Albera',
	'on the Sorrel coast',
	'beyond Port Quillan',
	'below the Marrow hills',
	'at the mouth of the Isk',
	'in the upper valley',
	'along the old frontier',
	'opposite Tern Island',
	'outside Veldraz',
	'between Oss and Karrow',
	'under the Saddle Pass',
	'in the delta',
	'west of the salt pans',
	'by the frontier post'
];
const TIMES = [
	'in the spring of 1987',
	'before the first snow',
	'after three years of argument',
	'within a fortnight',
	'late in 2004',
	'during the long strike',
	'on a Tuesday in March',
	'since the last flood',
	'for the second time',
	'without any notice',
	'at the height of the season',
	'when prices fell',
	'under the new law',
	'almost by accident'
];
const REASONS = [
	'because silt had closed the channel',
	'since no bank would lend',
	'although nobody had asked for it',
	'so that larger vessels could turn',
	'to please its neighbours',
	'in spite of the wind',
	'while the court was still sitting',
	'as the contract required',
	'for want of a better plan',
	'unless the river rose again',
	'which surprised even its friends',
	'though the figures hardly supported it',
	'and paid for it twice over',
	'to spare the oldest houses'
];
const OPENINGS = [
	'Even so,',
	'By contrast,',
	'In the end',
	'For all that,',
	'Officially,',
	'As so often,',
	'Some say',
	'It is known that',
	'To the south,',
	'In private,',
	'Later',
	'Of late'
];
const COUNTS = [
	'four hundred metres of',
	'a third of',
	'most of',
	'barely half of',
	'nearly nine acres of',
	'27 sections of',
	'412 tonnes from',
	'the whole of'
];

const rest = (random: Random): string => {
	const thing = `the ${pick(random, ADJECTIVES)} ${pick(random, THINGS)}`;
	return random() < 0.3 ? `${pick(random, COUNTS)} ${thing}` : thing;
};
const capital = (text: string): string => {
	return text.charAt(0).toUpperCase() + text.slice(1);
};

/** A sentence of 6 to 35 words. */
export function writeSentence(random: Random): string {
	const parts = [`${pick(random, PEOPLE)} ${pick(random, VERBS)} ${rest(random)}`];
	if (random() < 0.6) {
		parts.push(pick(random, PLACES));
	}
	if (random() < 0.5) {
		parts.push(pick(random, TIMES));
	}
	if (random() < 0.45) {
		parts.push(pick(random, REASONS));
	}
	if (random() < 0.3) {
		parts.push(`, and ${pick(random, PEOPLE)} ${pick(random, VERBS)} ${rest(random)} ${pick(random, PLACES)}`);
	}
	const body = parts.join(' ').replaceAll(' ,', ',');
	return `${random() < 0.3 ? `${pick(random, OPENINGS)} ${body}` : capital(body)}.`;
}

export const writeParagraph = (random: Random, sentences = pickNumber(random, 3, 8)): string => {
	return Array.from({ length: sentences }, () => writeSentence(random)).join(' ');
};

/** Paragraphs parted by blank lines. */
export const writeDocument = (random: Random, paragraphs: number): string => {
	return Array.from({ length: paragraphs }, () => writeParagraph(random)).join('\n\n');
};

/** Prose of at least so many characters. */
export function writeLength(random: Random, characters: number): string {
	const parts: string[] = [];
	for (let length = 0; length < characters; length += parts.at(-1)?.length ?? 0) {
		parts.push(writeParagraph(random));
	}
	return parts.join('\n\n');
}

/** A text in which about a share of the words is another word of the same prose. */
export function rewordText(random: Random, text: string, share: number): string {
	const words = [
		...ADJECTIVES,
		...VERBS,
		...THINGS.flatMap((thing) => thing.split(' ')),
		'council',
		'railway',
		'spring',
		'north'
	];
	return text.replace(/\p{L}{4,}/gu, (word) => (random() < share ? pick(random, words) : word));
}
