import { describe, expect, it } from 'vitest';
import { buildLookup } from '../../../../src/atlas/compile/lookup.ts';
import { answerPart } from '../../../../src/atlas/questions/answer.ts';
import { buildQuestionPage } from '../../../../src/atlas/questions/pages.ts';
import { QuestionPartSchema, type QuestionPart } from '../../../../src/model/records/question.ts';
import { readSample } from '../../sample.ts';

const lookup = buildLookup(readSample());
const ask = (part: unknown): ReturnType<typeof answerPart> => answerPart(lookup, QuestionPartSchema.parse(part));
const idsOf = (answer: ReturnType<typeof answerPart>): string[] => answer.rows.map(({ id }) => id);

describe('places that answer a question', () => {
	it('meet every filter that is given', () => {
		const inferred = readSample()
			.features.filter(({ properties }) => properties.presence === 'inferred')
			.map(({ id }) => id);
		expect(inferred.length).toBeGreaterThan(0);
		expect(idsOf(ask({ show: 'features', title: 'Inferred', presence: 'inferred' }))).toEqual(inferred);
		expect(
			idsOf(
				ask({
					show: 'features',
					title: 'None',
					presence: 'inferred',
					layers: ['regions'],
					kinds: ['steelworks']
				})
			)
		).toEqual([]);
	});
	it('cross a country where their drawn line runs through it, whatever is listed of them', () => {
		const sample = readSample();
		const line = sample.features.find(({ geometry }) => geometry?.type === 'LineString');
		if (!line) {
			throw new Error('The sample has a line.');
		}
		line.geometry = {
			type: 'LineString',
			coordinates: [
				[67, 25],
				[74, 31.4]
			]
		};
		line.properties.countries = ['CL'];
		const lookupMoved = buildLookup(sample);
		const part = (country: string): QuestionPart =>
			QuestionPartSchema.parse({ show: 'features', title: 'Through', crosses: [country] });
		const [row, ...others] = answerPart(lookupMoved, part('PK')).rows;
		expect(others).toEqual([]);
		expect(row?.id).toBe(line.id);
		expect(row?.facts.join(' ')).toMatch(/\d of [\d,]+ km in Pakistan, as drawn/);
		expect(answerPart(lookupMoved, part('CL')).rows).toEqual([]);
	});
	it('answer by what a document claims of them too, in whatever layer they stand and however they are drawn', () => {
		const sample = readSample();
		const [feature, target] = sample.features;
		const citation = sample.citations.find(({ supports }) => supports.includes(feature?.id ?? ''));
		if (!feature || !target || !citation) {
			throw new Error('The sample has two features, one of them cited.');
		}
		feature.properties.countries = ['PK'];
		citation.claims = [
			{
				subject: feature.id,
				property: 'purpose',
				value: { type: 'text', text: `a way to ${target.properties.title}, for gas` }
			}
		];
		const moved = buildLookup(sample);
		const answers = (claimed: unknown, more: object = {}): string[] =>
			idsOf(
				answerPart(
					moved,
					QuestionPartSchema.parse({
						show: 'features',
						title: 'Claimed',
						kinds: ['launch-site'],
						claimed,
						...more
					})
				)
			);
		expect(answers({ properties: ['purpose'], of: target.id })).toEqual([feature.id]);
		expect(answers({ properties: ['purpose'], words: ['gas'] }, { crosses: ['PK'] })).toEqual([feature.id]);
		expect(answers({ properties: ['purpose'], words: ['gas'] }, { crosses: ['CL'] })).toEqual([]);
		expect(answers({ properties: ['route'], of: target.id })).toEqual([]);
		expect(answers({ properties: ['purpose'], words: ['ga'] })).toEqual([]);
		expect(answers(undefined)).toEqual([]);
	});
	it('reach an area by distance, and say how near they are drawn', () => {
		const all = idsOf(
			ask({ show: 'features', title: 'Near', reaches: { feature: 'the-island', withinKm: 20_000 } })
		);
		expect(all).not.toContain('the-island');
		expect(all.length).toBeGreaterThan(0);
	});
	it('come with every passage that supports them', () => {
		const rows = ask({ show: 'features', title: 'All' }).rows;
		for (const row of rows) {
			expect(row.passages.map(({ id }) => id)).toEqual((lookup.passagesOf.get(row.id) ?? []).map(({ id }) => id));
		}
	});
	it('list first the passages that name what counts as evidence', () => {
		const [row] = ask({
			show: 'features',
			title: 'Ferry',
			kinds: lookup.atlas.features
				.filter(({ id }) => id === 'strait-ferry')
				.map(({ properties }) => properties.kind),
			evidence: ['the-island']
		}).rows;
		expect(row?.passages[0]?.id).toBe('har-002');
	});
});

describe('passages, claims and events that answer a question', () => {
	it('are those that bear on all that is named', () => {
		expect(idsOf(ask({ show: 'passages', title: 'Both', together: ['strait-ferry', 'the-island'] }))).toEqual([
			'har-002'
		]);
		expect(idsOf(ask({ show: 'passages', title: 'Neither', together: ['east-quay', 'the-island'] }))).toEqual([]);
	});
	it('are claims of the properties asked for, with their passages', () => {
		const { groups } = ask({ show: 'claims', title: 'Lengths', properties: ['length'] });
		expect(
			groups.map(({ subject, topics }) => [
				subject,
				topics.map(({ values }) => values.map(({ words, passage }) => [words, passage.id]))
			])
		).toEqual([['the-island', [[['12 km', 'har-002']]]]]);
		expect(ask({ show: 'claims', title: 'Disputed', disputed: true }).groups).toEqual([]);
	});
	it('are events at the places and of the status asked for', () => {
		expect(
			idsOf(ask({ show: 'events', title: 'At the quay', at: ['east-quay'], statuses: ['completed'] }))
		).toEqual(['quay-opened-2019']);
		expect(idsOf(ask({ show: 'events', title: 'Proposed', statuses: ['proposed'] }))).toEqual([]);
	});
});

describe('the page of a question', () => {
	it('says in words what was asked and how much was found, and names the layers of the answers', () => {
		const page = buildQuestionPage(lookup, {
			id: 'ferry',
			question: 'Where does the ferry go?',
			about: 'A trial.',
			parts: [QuestionPartSchema.parse({ show: 'features', title: 'Transport', layers: ['transport'] })]
		});
		expect(page.found).toBe('2 places, 2 passages in 1 document');
		expect(page.answers[0]?.how).toMatch(/^Places of /);
		expect(page.layers).toEqual(['transport']);
		expect(page.features.length).toBe(2);
	});
	it('says so where nothing was found', () => {
		const page = buildQuestionPage(lookup, {
			id: 'none',
			question: 'Which steelworks?',
			about: 'A trial.',
			parts: [QuestionPartSchema.parse({ show: 'features', title: 'Steel', kinds: ['steelworks'] })]
		});
		expect(page.found).toBe('no passage');
	});
});
