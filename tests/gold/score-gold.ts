import { findValues, type FoundValues } from '../../src/values/find-values.ts';
import type { GoldDocument } from './read-gold.ts';

interface Marked {
	start: number;
	end: number;
}
export interface Score {
	/** Marked by hand, found, found where something is marked, and of those with the right value. */
	marked: number;
	found: number;
	both: number;
	right: number;
	/** Harmonic mean of precision and recall where spans overlap. */
	f: number;
	/** Share of right values among what was found where something is marked. */
	value: number;
}

/** Pairs each marked stretch with the first found one that overlaps it. */
export function scoreSpans<G extends Marked, F extends Marked>(
	documents: readonly { gold: readonly G[]; found: readonly F[] }[],
	isRight: (gold: G, found: F) => boolean,
	onFault: (what: 'missed' | 'false' | 'wrong', index: number, gold: G | null, found: F | null) => void = () =>
		undefined
): Score {
	let [marked, all, both, right] = [0, 0, 0, 0];
	for (const [index, { gold, found }] of documents.entries()) {
		const taken = new Set<F>();
		marked += gold.length;
		all += found.length;
		for (const wanted of gold) {
			const match = found.find((item) => !taken.has(item) && item.start < wanted.end && item.end > wanted.start);
			if (!match) {
				onFault('missed', index, wanted, null);
				continue;
			}
			taken.add(match);
			both++;
			if (isRight(wanted, match)) {
				right++;
			} else {
				onFault('wrong', index, wanted, match);
			}
		}
		found.filter((item) => !taken.has(item)).forEach((item) => onFault('false', index, null, item));
	}
	return {
		marked,
		found: all,
		both,
		right,
		f: marked + all === 0 ? 0 : (2 * both) / (marked + all),
		value: both === 0 ? 0 : right / both
	};
}

type Fault = (kind: string, what: string, document: string, words: string, detail: string) => void;

/** Dates, quantities and statuses of the gold set against what is found in the same texts. */
export function scoreValues(
	documents: readonly GoldDocument[],
	onFault: Fault = () => undefined
): { dates: Score; quantities: Score; statuses: Score } {
	const found: FoundValues[] = documents.map(({ text, published, language }) =>
		findValues(text, { published, language })
	);
	const pairs = <K extends keyof FoundValues>(key: K) =>
		documents.map((document, index) => ({ gold: document[key], found: found[index]?.[key] ?? [] }));
	const tell = (kind: string) => (what: string, index: number, gold: Marked | null, other: Marked | null) => {
		const document = documents[index];
		const { start, end } = (gold ?? other) as Marked;
		const words = Array.from(document?.text ?? '')
			.slice(start, end)
			.join('');
		onFault(kind, what, document?.name ?? '', words, JSON.stringify({ gold, found: other }));
	};
	return {
		dates: scoreSpans(
			pairs('dates') as { gold: GoldDocument['dates']; found: FoundValues['dates'] }[],
			(gold, item) => gold.value === item.value || bare(gold.value) === bare(item.value),
			tell('date')
		),
		quantities: scoreSpans(
			pairs('quantities') as { gold: GoldDocument['quantities']; found: FoundValues['quantities'] }[],
			(gold, item) => gold.min === item.min && gold.max === item.max && gold.unit === item.unit,
			tell('quantity')
		),
		statuses: scoreSpans(
			pairs('statuses') as { gold: GoldDocument['statuses']; found: FoundValues['statuses'] }[],
			(gold, item) => gold.status === item.status && gold.isNegated === item.isNegated,
			tell('status')
		)
	};
}

/** A value without the mark of an approximate one. */
const bare = (value: string | null): string | null => {
	return value?.replace(/[~?%]$/u, '') ?? null;
};
