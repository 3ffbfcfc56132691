import { readDocument } from '../../src/formats/read-document.ts';
import { writeArticle } from '../samples/pages/article.ts';
import { expectedText, LAYOUTS } from '../samples/pages/layouts.ts';
import { SITE_LAYOUTS } from '../samples/pages/site-layouts.ts';
import type { Row } from './rows.ts';

export const ALL_LAYOUTS = [...LAYOUTS, ...SITE_LAYOUTS];

export interface BodyScore {
	layout: string;
	precision: number;
	recall: number;
	/** Harmonic mean of both, by words. 0 to 1. */
	f: number;
}

const countWords = (text: string): Map<string, number> => {
	const counts = new Map<string, number>();
	for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
};
const sum = (counts: ReadonlyMap<string, number>): number => {
	return [...counts.values()].reduce((all, count) => all + count, 0);
};

function score(layout: string, read: string, expected: string): BodyScore {
	const [found, wanted] = [countWords(read), countWords(expected)];
	let both = 0;
	for (const [word, count] of wanted) {
		both += Math.min(count, found.get(word) ?? 0);
	}
	const [precision, recall] = [both / Math.max(1, sum(found)), both / Math.max(1, sum(wanted))];
	return {
		layout,
		precision,
		recall,
		f: both === 0 ? 0 : (2 * precision * recall) / (precision + recall)
	};
}

/** How well the body of an article is told from the page around it, layout by layout. */
export async function scoreBodies(seeds: readonly number[] = [11, 23, 47]): Promise<BodyScore[]> {
	const scores: BodyScore[] = [];
	for (const layout of ALL_LAYOUTS) {
		for (const seed of seeds) {
			const plain = writeArticle(seed);
			const article = layout.asWritten?.(plain) ?? plain;
			const read = await readDocument('page.html', new TextEncoder().encode(layout.write(article)));
			scores.push(score(layout.name, read.ok ? read.document.text : '', expectedText(layout, article)));
		}
	}
	return scores;
}

export function meanF(scores: readonly BodyScore[]): number {
	return scores.reduce((all, { f }) => all + f, 0) / scores.length;
}

export async function benchBodies(): Promise<Row[]> {
	const scores = await scoreBodies();
	const row = (what: string, value: number): Row => {
		return {
			what,
			value: value * 100,
			unit: '%',
			ratio: null,
			against: ''
		};
	};
	const worst = scores.toSorted((a, b) => a.f - b.f).slice(0, 3);
	return [
		row(`body of web pages, F over ${ALL_LAYOUTS.length} layouts`, meanF(scores)),
		...worst.map(({ layout, f }) => row(`  ${layout}`, f))
	];
}
