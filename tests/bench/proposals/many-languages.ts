import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Toponym } from './corpora.ts';
import { parseMarked } from './local-news.ts';

const FILE = fileURLToPath(new URL('many-languages.txt', import.meta.url));

export interface LanguageSample {
	/** BCP 47. */
	language: string;
	text: string;
	toponyms: Toponym[];
}

/** Our own sentences in many languages. Positions are not marked in them. */
export function readManyLanguages(): LanguageSample[] {
	return readFileSync(FILE, 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('# '))
		.map((line) => {
			const colon = line.indexOf(': ');
			return {
				language: line.slice(0, colon),
				...parseMarked(line.slice(colon + 2))
			};
		});
}
