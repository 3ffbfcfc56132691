import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStretches, pickSense, type Stretch } from '../../../../src/lib/reader/build-stretches.ts';
import { normaliseText } from '../../../../src/text/normalise.ts';

const normal = normaliseText('Ships left Alba at dawn. They came back12 to Meria at dusk.');
const at = (text: string) => ({ start: normal.text.indexOf(text), end: normal.text.indexOf(text) + text.length });
const all = { start: 0, end: normal.points.length };
const mention = (text: string, id: string) => ({ ...at(text), senses: [{ id, role: 'document' as const }] });
const first = (found: { senses: { id: string; role: 'document' }[] }) => found.senses[0] ?? null;
const tell = (stretches: Stretch[]) =>
	stretches.map(({ passages, starting, runs }) => [passages.join('+'), starting.join('+'), runs.map(({ text, mention: sense }) => (sense ? `[${text}=${sense.id}]` : text)).join('')]);

describe('marking a paragraph of a copy', () => {
	it('is one plain stretch where nothing is cited or named', () => {
		expect(tell(buildStretches(normal, [all], [], [], () => null))).toEqual([['', '', normal.text]]);
	});

	it('marks a passage with the names in it', () => {
		const passages = [{ id: 'a', pieces: [at('Ships left Alba at dawn.')] }];
		const mentions = [mention('Alba', 'alba'), mention('Meria', 'meria')];
		expect(tell(buildStretches(normal, [all], passages, mentions, first as never))).toEqual([
			['a', 'a', 'Ships left [Alba=alba] at dawn.'],
			['', '', ' They came back12 to [Meria=meria] at dusk.']
		]);
	});

	it('cuts where passages overlap and says where each begins', () => {
		const passages = [
			{ id: 'a', pieces: [at('Ships left Alba')] },
			{ id: 'b', pieces: [at('left Alba at dawn.')] }
		];
		expect(tell(buildStretches(normal, [all], passages, [], () => null))).toEqual([
			['a', 'a', 'Ships '],
			['a+b', 'b', 'left Alba'],
			['b', '', ' at dawn.'],
			['', '', ' They came back12 to Meria at dusk.']
		]);
	});

	it('leaves out a footnote mark without a gap, and keeps the space where there was one', () => {
		const ranges = [at('Ships left Alba at dawn.'), at('They came back'), at('to Meria at dusk.')];
		const text = buildStretches(normal, ranges, [], [], () => null).flatMap(({ runs }) => runs.map((run) => run.text)).join('');
		expect(text).toBe('Ships left Alba at dawn. They came back to Meria at dusk.');
	});

	it('loses no letter, however passages and names lie', () => {
		const range = fc.tuple(fc.nat(normal.points.length), fc.nat(normal.points.length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));
		fc.assert(
			fc.property(fc.array(range, { maxLength: 6 }), fc.array(range, { maxLength: 6 }), (pieces, names) => {
				const passages = pieces.map((piece, place) => ({ id: `p${place}`, pieces: [piece] }));
				const mentions = names.map((name) => ({ ...name, senses: [] }));
				const text = buildStretches(normal, [all], passages, mentions, () => null).flatMap(({ runs }) => runs.map((run) => run.text)).join('');
				expect(text).toBe(normal.text);
			})
		);
	});
});

describe('which sense of a shared name is meant', () => {
	const shared = { start: 0, end: 1, senses: [{ id: 'city', role: 'document' as const }, { id: 'state', role: 'government' as const }] };

	it('is the city where the passage supports the city', () => {
		expect(pickSense(shared, new Set(['city', 'state']))?.id).toBe('city');
	});

	it('is the government where the passage supports the state alone', () => {
		expect(pickSense(shared, new Set(['state']))?.id).toBe('state');
	});

	it('is the government where no passage says', () => {
		expect(pickSense(shared, new Set())?.id).toBe('state');
	});

	it('is nothing for a name without a sense', () => {
		expect(pickSense({ start: 0, end: 1, senses: [] }, new Set())).toBeNull();
	});
});
