import { writeParagraph, writeSentence } from '../../bench/robustness/prose.ts';
import { pickNumber, startRandom, type Random } from '../../bench/robustness/random.ts';

/** An invented article, and what else stands on a page around it. Nothing of it was written by anybody else. */
export interface Article {
	title: string;
	byline: string;
	lead: string;
	/** Three to five parts, each with a heading and paragraphs. */
	parts: { heading: string; paragraphs: string[] }[];
	quote: string;
	items: string[];
	rows: string[][];
	caption: string;
	notes: string[];
	/** Openings of other articles, remarks of readers, and other prose that is no part of it. */
	teasers: string[];
	remarks: string[];
	about: string;
	legal: string;
}

export function writeArticle(seed: number): Article {
	const random = startRandom(seed);
	const many = (count: number, write: (random: Random) => string): string[] => {
		return Array.from({ length: count }, () => write(random));
	};
	const heading = (): string => writeSentence(random).split(' ').slice(0, 5).join(' ');
	return {
		title: heading(),
		byline: 'By Oda Marlin, harbour desk',
		lead: writeParagraph(random, 2),
		parts: Array.from({ length: pickNumber(random, 3, 5) }, () => ({
			heading: heading(),
			paragraphs: many(pickNumber(random, 2, 4), (next) => writeParagraph(next, pickNumber(next, 2, 6)))
		})),
		quote: writeSentence(random),
		items: many(5, writeSentence),
		rows: Array.from({ length: 5 }, (_, year) => [`Pier ${year + 1}`, String(1900 + year * 7), heading()]),
		caption: heading(),
		notes: many(4, writeSentence),
		teasers: many(6, writeSentence),
		remarks: many(5, (next) => writeParagraph(next, pickNumber(next, 1, 3))),
		about: writeSentence(random),
		legal: writeParagraph(random, 2)
	};
}

export const listParagraphs = ({ lead, parts }: Article): string[] => {
	return [lead, ...parts.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs])];
};
