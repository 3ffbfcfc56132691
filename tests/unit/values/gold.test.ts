import { describe, expect, it } from 'vitest';
import { readGold } from '../../gold/read-gold.ts';
import { scoreValues } from '../../gold/score-gold.ts';

const documents = readGold();
const faults: string[] = [];
const scores = scoreValues(documents, (kind, what, name, words) => faults.push(`${kind} ${what}: ${name}: ${words}`));

describe('on the gold set', () => {
	it('is of at least twelve documents in several genres and languages, and marks stand on words', () => {
		expect(documents.length).toBeGreaterThanOrEqual(12);
		expect(new Set(documents.map(({ genre }) => genre)).size).toBeGreaterThanOrEqual(7);
		expect(new Set(documents.map(({ language }) => language)).size).toBeGreaterThanOrEqual(7);
		const bare = documents.flatMap(({ name, text, ...marked }) => {
			const points = Array.from(text);
			const spans = [...marked.places, ...marked.dates, ...marked.quantities, ...marked.statuses];
			return spans
				.map(({ start, end }) => points.slice(start, end).join(''))
				.filter((words) => words !== words.trim() || words === '')
				.map((words) => `${name}: “${words}”`);
		});
		expect(bare).toEqual([]);
	});
	it.each(['dates', 'quantities', 'statuses'] as const)('%s are found at F .95 with .95 right values', (kind) => {
		expect(scores[kind].f, faults.join('\n')).toBeGreaterThanOrEqual(0.95);
		expect(scores[kind].value, faults.join('\n')).toBeGreaterThanOrEqual(0.95);
	});
});
