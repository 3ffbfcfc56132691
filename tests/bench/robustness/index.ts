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

/** One document at one share of misread characters, in one round. */
interface Task {
	document: TestDocument;
	errors: number;
	seed: number;
}

function listTasks(documents: readonly TestDocument[], rounds: number): Task[] {
	return Array.from({ length: rounds }, (_, round) =>
		documents.flatMap((document, index) =>
			ERRORS.map((errors) => ({
				document,
				errors,
				seed: 100_000 * round + 100 * index + Math.round(errors * 100)
			}))
		)
	).flat();
}

/**
 * Copies of every document in every way, with characters misread: how many passages are found, and how many where they
 * do not stand.
 */
export function tryDocuments(documents: readonly TestDocument[], rounds: number): Tally[] {
	return sumTallies(listTasks(documents, rounds).flatMap(tryTask));
}

function tryTask({ document, errors, seed }: Task): Tally[] {
	const random = startRandom(seed);
	const tallies = [...tryMutations(document, random, errors), ...tryTraps(document, random, errors)];
	const sum = (count: 'present' | 'absent' | 'right' | 'wrong'): number => {
		return tallies.reduce((total, tally) => total + tally[count], 0);
	};
	const places = tallies.flatMap(({ what, places }) => places.map((place) => `\n  wrong: ${place}, ${what}`));
	console.log(
		`${document.name}, ${errors * 100} % misread: ${sum('right')} of ${sum('present')} found, ${sum('absent')} absent, ${sum('wrong')} at a wrong place${places.join('')}`
	);
	return tallies;
}

/**
 * Recall and wrong places on prose written for it, on the documents of the open atlas and, with the environment
 * variable DOCUMENTS, on the reader's own copies of the other's. The same seeds give the same figures. It prints each
 * document as it goes; PART=2/4 does the second of four parts, which together are the whole; the exchanges and the
 * times come with the last.
 */
export async function benchRobustness(): Promise<Row[]> {
	const documents = await readTestDocuments();
	const [part, of] = readPart(process.env.PART ?? '1/1');
	const tasks = listTasks(documents, Number(process.env.ROUNDS ?? 1)).filter((_, index) => index % of === part - 1);
	const tallies = sumTallies(tasks.flatMap(tryTask));
	console.log(
		`${documents.length} documents: ${documents.map(({ name }) => name).join(', ')}\n${formatTable(tallies)}`
	);
	if (part < of) {
		return [];
	}
	console.log(formatExchanges(tryAllExchanges(documents, EXCHANGE_ROUNDS)));
	return timeLocating(documents);
}

function readPart(text: string): [number, number] {
	const [part = 0, of = 0] = text.split('/').map(Number);
	if (!(part >= 1 && part <= of)) {
		throw new Error(`PART is "${text}"; it is two whole numbers as in 2/4.`);
	}
	return [part, of];
}
