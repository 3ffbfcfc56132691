import { describe, expect, it } from 'vitest';
import { standMatrix } from '../../../src/as-of/pages.ts';
import { standEventRef, type Known, type Standing } from '../../../src/as-of/standing.ts';
import type { EventRef, MatrixPage, TopicGroup, Topic } from '../../../src/model/compiled/pages.ts';

const known: Known = { status: 'proposed', passages: 1, sources: 1, isComplete: true };
/** One document is out, and speaks of the canal and its opening. */
const standing: Standing = {
	day: 16_000,
	published: new Map([['early', 15_900]]),
	features: new Map([['canal', known]]),
	events: new Map([
		['opening', { ...known, date: { edtf: null, words: 'no date given', shape: null, min: null, max: null } }]
	]),
	isWhole: false
};

function buildTopic(id: string, ...sources: string[]): Topic {
	const values = sources.map((source) => ({
		words: `as ${source} has it`,
		attributedTo: null,
		passage: { id: `${source}-1`, source: { id: source } }
	}));
	return { id, property: 'length', label: 'length', values, disputes: [] } as unknown as Topic;
}
const buildGroup = (subject: string, ...topics: Topic[]): TopicGroup => ({
	subject,
	title: subject,
	href: `/feature/${subject}/`,
	topics
});

const matrix: MatrixPage = {
	features: [
		{
			...buildGroup('canal', buildTopic('canal/length', 'early', 'late'), buildTopic('canal/cost', 'late')),
			parts: [buildGroup('closing', buildTopic('closing/date', 'early'))]
		},
		{ ...buildGroup('dam', buildTopic('dam/height', 'late')), parts: [] }
	],
	events: [
		buildGroup('opening', buildTopic('opening/date', 'early', 'late')),
		buildGroup('flood', buildTopic('flood/date', 'late'))
	]
};

describe('standMatrix', () => {
	const stood = standMatrix(matrix, standing);

	it('keeps what the documents out by then claim, and nothing of later ones', () => {
		const sources = [...stood.features, ...stood.events].flatMap(({ topics }) =>
			topics.flatMap(({ values }) => values.map(({ passage }) => passage.source.id))
		);
		expect(sources).toEqual(['early', 'early']);
	});

	it('leaves out places and events that nobody had spoken of, as parts too', () => {
		expect(stood.features.map(({ subject, parts }) => [subject, parts.length])).toEqual([['canal', 0]]);
		expect(stood.events.map(({ subject }) => subject)).toEqual(['opening']);
	});
});

describe('standEventRef', () => {
	const DAY_MS = 86_400_000;
	const dated = (day: number): Standing => ({
		...standing,
		events: new Map([
			['opening', { ...known, date: { edtf: '2014', words: '2014', shape: null, min: day, max: day } }]
		])
	});
	const ref = (day: number, sources: string[], isExpected?: true): EventRef =>
		({
			id: 'opening',
			when: { edtf: '2014', words: '2014', certainty: 'certain', basis: 'stated', min: day * DAY_MS, max: null },
			sources,
			...(isExpected && { isExpected })
		}) as EventRef;

	it('says an event is expected that lay after all who had told of it by then, whoever saw it later', () => {
		expect(standEventRef(ref(15_950, ['early', 'late']), dated(15_950))?.isExpected).toBe(true);
		expect(standEventRef(ref(15_850, ['early', 'late']), dated(15_850))?.isExpected).toBe(undefined);
	});

	it('says so as the atlas does once all who tell of it have spoken', () => {
		expect(standEventRef(ref(15_950, ['early'], true), dated(15_950))?.isExpected).toBe(true);
		expect(standEventRef(ref(15_950, ['early']), dated(15_950))?.isExpected).toBe(undefined);
	});
});
