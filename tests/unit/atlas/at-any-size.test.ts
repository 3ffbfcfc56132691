import { describe, expect, it } from 'vitest';
import { streamPieces } from '../../../src/atlas/compile/compile.ts';
import { checkAtlas } from '../../../src/atlas/checks/index.ts';
import type { Atlas } from '../../../src/atlas/load/atlas.ts';
import { makeAtlas } from '../../bench/synthetic-atlas.ts';

const LESS = 300;
const TIMES = 4;
/**
 * What is sorted is read somewhat more often; what is gone through for each of its own kind, sixteen times as often.
 */
const MOST = 6;
/** Passages of a document: few, so that there are many documents. */
const PASSAGES = 10;

const KINDS = ['features', 'events', 'sources', 'citations'] as const;

/**
 * A synthetic atlas of many documents, each passage with a date and a status, whose records say how often each of their
 * properties is read.
 */
function makeCounted(size: number): { atlas: Atlas; reads: Map<string, number> } {
	const atlas = makeAtlas(size);
	const [document] = atlas.sources;
	if (!document) {
		throw new Error('A synthetic atlas has a document.');
	}
	atlas.sources = Array.from({ length: size / PASSAGES }, (_, i) => ({ ...document, id: `s-${i}` }));
	atlas.citations.forEach((citation, i) => {
		citation.source = `s-${Math.floor(i / PASSAGES)}`;
		citation.claims = [
			{ subject: `e-${i}`, property: 'date', value: { type: 'date', edtf: '1990' } },
			{ subject: `f-${i}`, property: 'status', value: { type: 'status', status: 'existing' } }
		];
	});
	const reads = new Map<string, number>();
	const count = <T extends object>(kind: string, record: T): T => {
		return new Proxy(record, {
			get: (target, name, receiver): unknown => {
				const key = `${kind}.${String(name)}`;
				reads.set(key, (reads.get(key) ?? 0) + 1);
				return Reflect.get(target, name, receiver);
			}
		});
	};
	const counted = Object.fromEntries(
		KINDS.map((kind) => [kind, atlas[kind].map((record: object) => count(kind, record))])
	);
	return { atlas: { ...atlas, ...counted }, reads };
}

/** Properties of records that four times as many records have read more than six times as often. */
function findSteep(work: (atlas: Atlas) => void): string[] {
	const [less, more] = [LESS, LESS * TIMES].map((size) => {
		const { atlas, reads } = makeCounted(size);
		work(atlas);
		return reads;
	});
	expect(less?.size).toBeGreaterThan(0);
	return [...(more ?? [])].filter(([name, count]) => count > MOST * (less?.get(name) ?? 0)).map(([name]) => name);
}

describe('of an atlas four times as large, records are looked at about four times as often', () => {
	it('by the rules', () => {
		expect(findSteep((atlas) => checkAtlas(atlas))).toEqual([]);
	});
	it('as it is compiled', () => {
		expect(
			findSteep((atlas) => {
				const count = (records: number): number => Math.ceil(records / 16);
				expect([...streamPieces(atlas, [], { minTiled: 1, count })].length).toBeGreaterThan(0);
			})
		).toEqual([]);
	});
});
