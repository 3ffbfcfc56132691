import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PlaceIndex } from '../../../src/geoparsing/names.ts';
import type { Toponym } from './corpora.ts';
import { listCases, type Case } from './cases.ts';

const FILE = fileURLToPath(new URL('local-news.txt', import.meta.url));
/** How often each name counts beside one of the corpus, which has ten times as many and hardly a small town. */
const TIMES = 2;

/**
 * Our own pieces of local news in nine languages, which name small places of one area each. Positions are not marked in
 * them.
 */
export function readLocalNews(): { text: string; toponyms: Toponym[] }[] {
	return readFileSync(FILE, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !/^# |^alone or/u.test(line))
		.map(parseMarked);
}

/** A text in which `[[ ]]` marks names. */
export function parseMarked(line: string): { text: string; toponyms: Toponym[] } {
	const toponyms: Toponym[] = [];
	let text = '';
	line.split(/\[\[|\]\]/u).forEach((part, index) => {
		if (index % 2 === 1) {
			toponyms.push({
				start: text.length,
				end: text.length + part.length,
				phrase: part,
				lat: 0,
				lon: 0
			});
		}
		text += part;
	});
	return { text, toponyms };
}

/**
 * Whether a piece is English: of other languages the model knows no words, so that they only show what it does with
 * them.
 */
export const isEnglishPiece = ({ text }: { text: string }): boolean => / the /u.test(text);

/** Names of the English ones as examples, each as often as it counts. Groups go on from a number. */
export function listLocalCases(index: PlaceIndex, from: number): Case[] {
	const cases = readLocalNews()
		.filter(isEnglishPiece)
		.flatMap((article, group) => listCases(article, from + group, index));
	return Array.from({ length: TIMES }, () => cases).flat();
}
