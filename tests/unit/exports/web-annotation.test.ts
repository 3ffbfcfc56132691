import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../../src/atlas/compile/compile.ts';
import { parseWebAnnotation } from '../../../src/exports/parse-web-annotation.ts';
import { toWebAnnotation, type AnnotatedPassage } from '../../../src/exports/web-annotation.ts';
import { readSample } from '../sample.ts';

const hex = (length: number): fc.Arbitrary<string> =>
	fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const count = fc.integer({ min: 1, max: 5000 });
const passage: fc.Arbitrary<AnnotatedPassage> = fc.record({
	id: fc.constantFrom('har-001', 'a', 'brief-2-3'),
	paragraphs: fc.array(
		fc.nat(99).map((number) => `p${number}`),
		{ minLength: 1, maxLength: 3 }
	),
	pieces: fc.array(
		fc.tuple(fc.nat(9000), count).map(([start, size]) => ({ start, end: start + size })),
		{ minLength: 1, maxLength: 4 }
	),
	anchor: fc.record({
		at: fc.nat(9000),
		letters: count,
		lead: fc.nat(9),
		tail: fc.nat(9),
		hash: fc.nat(6).chain(hex),
		words: count
	}),
	digest: fc.string({ unit: 'grapheme', minLength: 10, maxLength: 80 }),
	fingerprint: fc.record({
		bytes: hex(64),
		text: hex(64),
		normalisation: fc.constant('norm-1' as const),
		anchoring: fc.constantFrom('anchor-1' as const, 'anchor-2' as const),
		length: count
	})
});
const [sample] = readSample().citations.map(({ id, paragraphs, pieces, anchor, digest }): AnnotatedPassage => ({
	id,
	paragraphs,
	pieces,
	anchor,
	digest,
	fingerprint: readSample().sources[0]!.fingerprint
}));

describe('a passage as a W3C Web Annotation', () => {
	it('comes back whole', () => {
		fc.assert(
			fc.property(passage, (each) => {
				expect(parseWebAnnotation(JSON.parse(JSON.stringify(toWebAnnotation(each))))).toEqual(each);
			})
		);
	});

	it('has a position, the same as an RFC 5147 fragment, a named text and its state, and no quotation', () => {
		const annotation = toWebAnnotation(sample!);
		expect(annotation['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
		expect(annotation.target[0]?.selector).toEqual([
			{ type: 'TextPositionSelector', start: 24, end: 156 },
			{
				type: 'FragmentSelector',
				conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
				value: 'char=24,156;length=309'
			}
		]);
		expect(annotation.target[0]?.source.id).toBe(
			'ni:///sha-256;Bw6VKN3qyV0VioQPMip5rSW_BQyLQ9UeiaEH5sXNF_o?ct=text/plain'
		);
		expect(JSON.stringify(annotation)).not.toMatch(/TextQuoteSelector|exact|prefix|suffix/);
	});

	it('is refused where its two selectors, its text and its state disagree', () => {
		const annotation = toWebAnnotation(sample!);
		const change = (edit: (copy: ReturnType<typeof toWebAnnotation>) => void): unknown => {
			const copy = structuredClone(annotation);
			edit(copy);
			return parseWebAnnotation(copy);
		};
		expect(change(() => undefined)).toEqual(sample);
		expect(change(({ target }) => (target[0]!.selector[0].start = 25))).toBeNull();
		expect(change(({ target }) => (target[0]!.state.fingerprint.text = 'f'.repeat(64)))).toBeNull();
		expect(change(({ target }) => (target[0]!.source.id = 'ni:///sha-256;AAAA?ct=text/plain'))).toBeNull();
		expect(parseWebAnnotation({ type: 'Annotation' })).toBeNull();
	});

	it('is among the compiled files, all of a source on one page', () => {
		const file = compileAtlas(readSample()).find(({ path }) => path === 'annotations/harbour-note.json');
		const { type, items } = file?.value as { type: string; items: unknown[] };
		expect(type).toBe('AnnotationPage');
		expect(items.map((item) => parseWebAnnotation(item)?.id)).toEqual(['har-001', 'har-002']);
	});
});
