import { formatExchanges, tryAllExchanges } from './exchange.ts';
import { formatTable } from './format-table.ts';
import { readTestDocuments } from './read-documents.ts';
import { startRandom } from './random.ts';
import type { TestDocument } from './document.ts';
import type { Row } from '../rows.ts';
import { timeLocating } from './time-locating.ts';
import { ERRORS, sumTallies, tryMutations, tryTraps, type Tally } from './trials.ts';

/** Rounds of exchanging words: with the invented and the open documents alone, more than 5,000 tries. */
const EXCHANGE_ROUNDS = 4;

/** Copies of every document in every way, with characters misread: how many passages are found, and how many where they do not stand. */
export function tryDocuments(documents: readonly TestDocument[], rounds: number): Tally[] {
	const tallies: Tally[] = [];
	documents.forEach((document, index) => {
		for (let round = 0; round < rounds; round++) {
			for (const errors of ERRORS) {
				const random = startRandom(100_000 * round + 100 * index + Math.round(errors * 100));
				tallies.push(...tryMutations(document, random, errors), ...tryTraps(document, random, errors));
			}
		}
	});
	return sumTallies(tallies);
}

/**
 * Recall and wrong places on prose written for it, on the documents of the open atlas and, with the environment variable
 * DOCUMENTS, on the reader's own copies of the other's. The same seeds give the same figures.
 */
export async function benchRobustness(): Promise<Row[]> {
	const documents = await readTestDocuments();
	const tallies = tryDocuments(documents, Number(process.env.ROUNDS ?? 1));
	console.log(
		`${documents.length} documents: ${documents.map(({ name }) => name).join(', ')}\n${formatTable(tallies)}`
	);
	console.log(formatExchanges(tryAllExchanges(documents, EXCHANGE_ROUNDS)));
	return timeLocating(documents);
}
