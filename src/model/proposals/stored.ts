import { z } from 'zod';
import { code } from '../fields.ts';
import { DocumentIdSchema } from './document.ts';
import { CandidateSchema, SenseSchema } from './mention.ts';
import {
	DateProposalSchema,
	ProposalIdSchema,
	QuantityProposalSchema,
	StatusProposalSchema,
	type FoundFile,
	type PlaceProposal
} from './proposals.ts';

/*
 * How `proposals/found/<document>.json` stands on the disk: what many proposals share, as places and reasons, is written
 * once, and referred to by its index.
 */

/** Raised whenever the form below changes; what is of an earlier form is made anew. */
const FORM = 2;

const IndexSchema = z.int().min(0);
const PlaceSchema = CandidateSchema.omit({ score: true, reasons: true, weights: true });
/** Index of the place, score, indexes of the reasons, their weights. */
const RankedSchema = z.tuple([
	IndexSchema,
	z.number().min(0).max(1),
	z.array(IndexSchema),
	z.array(z.number()).optional()
]);
/** Offsets, words, sense, confidence. */
const NameHereSchema = z.tuple([
	z.int().min(0),
	z.int().min(1),
	z.string().min(1),
	SenseSchema,
	z.number().min(0).max(1)
]);
const ReasonsSchema = z.array(IndexSchema);

export const StoredFoundSchema = z.strictObject({
	form: z.literal(FORM),
	document: DocumentIdSchema,
	basis: code(z.string()),
	reasons: z.array(z.string().min(1)),
	known: z.array(PlaceSchema),
	places: z.array(
		z.strictObject({
			id: ProposalIdSchema,
			place: RankedSchema.nullable(),
			confidence: z.number().min(0).max(1),
			reasons: ReasonsSchema,
			mentions: z.array(NameHereSchema).min(1),
			others: z.array(RankedSchema)
		})
	),
	dates: z.array(DateProposalSchema.extend({ reasons: ReasonsSchema })),
	quantities: z.array(QuantityProposalSchema.extend({ reasons: ReasonsSchema })),
	statuses: z.array(StatusProposalSchema.extend({ reasons: ReasonsSchema }))
});
type StoredFound = z.infer<typeof StoredFoundSchema>;
type Ranked = z.infer<typeof RankedSchema>;

/** Values by index, each once. */
class Table<T> {
	readonly values: T[] = [];
	readonly #indexes = new Map<string, number>();

	add(key: string, value: T): number {
		const known = this.#indexes.get(key);
		if (known !== undefined) {
			return known;
		}
		this.#indexes.set(key, this.values.length);
		return this.values.push(value) - 1;
	}
}

type Candidate = z.infer<typeof CandidateSchema>;

export function packFound({ document, basis, places, dates, quantities, statuses }: FoundFile): StoredFound {
	const [reasons, known] = [new Table<string>(), new Table<z.infer<typeof PlaceSchema>>()];
	const listReasons = (all: readonly string[]): number[] => {
		return all.map((reason) => reasons.add(reason, reason));
	};
	const packRanked = ({ score, reasons: why, weights, ...place }: Candidate): Ranked => {
		const index = known.add(JSON.stringify(place), place);
		return weights ? [index, score, listReasons(why), weights] : [index, score, listReasons(why)];
	};
	const packPlace = ({ place, reasons: why, mentions, others, ...rest }: PlaceProposal): StoredFound['places'][0] => {
		return {
			...rest,
			place: place && packRanked(place),
			reasons: listReasons(why),
			mentions: mentions.map(({ start, end, text, sense, confidence }) => [start, end, text, sense, confidence]),
			others: others.map(packRanked)
		};
	};
	const packValue = <V extends { reasons: string[] }>(value: V): Omit<V, 'reasons'> & { reasons: number[] } => {
		return { ...value, reasons: listReasons(value.reasons) };
	};
	const packed = {
		places: places.map(packPlace),
		dates: dates.map(packValue),
		quantities: quantities.map(packValue),
		statuses: statuses.map(packValue)
	};
	return {
		form: FORM,
		document,
		basis,
		reasons: reasons.values,
		known: known.values,
		...packed
	};
}

/** What was packed; `null` where an index leads nowhere. */
export function unpackFound({ form: _, known, reasons, ...stored }: StoredFound): FoundFile | null {
	let isWhole = true;
	const at = <T>(table: readonly T[], index: number): T => {
		isWhole &&= index < table.length;
		return table[index] as T;
	};
	const listReasons = (indexes: readonly number[]): string[] => {
		return indexes.map((index) => at(reasons, index));
	};
	const unpackRanked = ([index, score, why, weights]: Ranked): Candidate => {
		return {
			...at(known, index),
			score,
			reasons: listReasons(why),
			...(weights ? { weights } : {})
		};
	};
	const unpackPlace = ({ place, mentions, others, ...rest }: StoredFound['places'][0]): PlaceProposal => {
		return {
			...rest,
			place: place && unpackRanked(place),
			reasons: listReasons(rest.reasons),
			mentions: mentions.map(([start, end, text, sense, confidence]) => ({
				start,
				end,
				text,
				sense,
				confidence
			})),
			others: others.map(unpackRanked)
		};
	};
	const unpackValue = <V extends { reasons: number[] }>(value: V): Omit<V, 'reasons'> & { reasons: string[] } => {
		return { ...value, reasons: listReasons(value.reasons) };
	};
	const found = {
		...stored,
		places: stored.places.map(unpackPlace),
		dates: stored.dates.map(unpackValue),
		quantities: stored.quantities.map(unpackValue),
		statuses: stored.statuses.map(unpackValue)
	};
	return isWhole ? found : null;
}
