import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Toponym } from './corpora.ts';
import { parseMarked } from './local-news.ts';

/** `later-languages` was written when the rules stood. */
export type Samples = 'many-languages' | 'later-languages';

export interface LanguageSample {
	/** BCP 47. */
	language: string;
	text: string;
	toponyms: Toponym[];
}

/** Our own sentences in many languages. Positions are not marked in them. */
export function readManyLanguages(samples: Samples): LanguageSample[] {
	return readFileSync(fileURLToPath(new URL(`${samples}.txt`, import.meta.url)), 'utf8')
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
