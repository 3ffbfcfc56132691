import { readGazetteer } from '../../../src/server/read-gazetteer.ts';
import { readLocalNews } from './local-news.ts';

/** Of the words that are no names, one in so many is another word. */
const CHANGED = 3;

/** Always the same numbers. */
function startRandom(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
		return (state >>> 8) % below;
	};
}

/** Sentences of words in no order, between pieces that name places: news name one about every 180 characters. */
const PLAIN_SENTENCES = 26;
const COMMON_WORDS = 4_000;

/** Our own local news with other places and other words in them, so that no two documents are alike. */
export function makeWriter(): (units: number) => string {
	const gazetteer = readGazetteer();
	const words = [...gazetteer.words.keys()].filter((word) => word.length > 2);
	const pieces = readLocalNews().map(({ text, toponyms }) => ({ text, toponyms }));
	const random = startRandom(11);
	const wordIn = (text: string): string => {
		return text.replace(/(?<![\p{L}\p{M}])\p{Ll}{4,}(?![\p{L}\p{M}])/gu, (word) =>
			random(CHANGED) === 0 ? (words[random(words.length)] ?? word) : word
		);
	};
	const writePiece = (): string => {
		const { text, toponyms } = pieces[random(pieces.length)] ?? { text: '', toponyms: [] };
		let [written, from] = ['', 0];
		for (const { start, end, phrase } of toponyms) {
			const name = random(2) === 0 ? phrase : gazetteer.place(random(gazetteer.size)).name;
			written += wordIn(text.slice(from, start)) + name;
			from = end;
		}
		return written + wordIn(text.slice(from));
	};
	const writeSentence = (): string => {
		const all = Array.from({ length: 6 + random(14) }, (_, place) => {
			return place % 4 === 2 ? 'the' : (words[random(COMMON_WORDS)] ?? '');
		});
		const sentence = all.join(' ');
		return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}.`;
	};
	return (units) => {
		let text = '';
		while (text.length < units) {
			const plain = Array.from({ length: PLAIN_SENTENCES }, writeSentence).join(' ');
			text += `${writePiece()}\n\n${plain}\n\n`;
		}
		return text;
	};
}
