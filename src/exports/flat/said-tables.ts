import type { PassageRecord } from '../../model/compiled/records.ts';
import { formatTopic } from '../../wording/claims.ts';
import { EVENT_STATUS_WORDS, formatFeatureKind } from '../../wording/words.ts';
import type { ResultClaim, ResultEvent, ResultSet, ResultSource } from '../result-set.ts';
import { tellDoubtOfEvent } from './doubt.ts';
import { integer, list, number, text, type Column, type Table } from './table.ts';

/** A table whatever its rows are, for writers that ask each cell of its column. */
export type AnyTable = Table<unknown>;

/** Events, passages, claims and documents as tables; ids join them. */
export function buildSaidTables({ about, events, passages, claims, sources }: ResultSet): AnyTable[] {
	const asOf = text<unknown>('as_of', () => about.asOf);
	return [
		forget({
			name: 'events',
			columns: [...EVENT_COLUMNS, asOf],
			rows: events
		}),
		forget({
			name: 'passages',
			columns: PASSAGE_COLUMNS,
			rows: passages
		}),
		forget({
			name: 'claims',
			columns: CLAIM_COLUMNS,
			rows: claims
		}),
		forget({
			name: 'documents',
			columns: SOURCE_COLUMNS,
			rows: sources
		})
	];
}

/** Rows and columns of a table always go together. */
export function forget<Row>(table: Table<Row>): AnyTable {
	return table as unknown as AnyTable;
}

const EVENT_COLUMNS: readonly Column<ResultEvent>[] = [
	text('id', ({ id }) => id),
	text('name', ({ label }) => label),
	text('kind', ({ kind }) => formatFeatureKind(kind)),
	text('date', ({ when }) => when.edtf),
	text('date_words', ({ ref }) => ref.when.words),
	text('date_earliest', ({ ref }) => formatTime(ref.when.min)),
	text('date_latest', ({ ref }) => formatTime(ref.when.max)),
	text('date_certainty', ({ when }) => when.certainty),
	text('date_basis', ({ when }) => when.basis),
	text('date_derivation', ({ when }) => when.derivation),
	text('status', ({ status }) => status),
	text('status_words', ({ status }) => EVENT_STATUS_WORDS[status]),
	list('doubt', tellDoubtOfEvent),
	text('description', ({ description }) => description),
	list('actors', ({ actors }) => actors),
	list('places', ({ places }) => places.map(({ feature }) => feature)),
	list('place_roles', ({ places }) => places.map(({ role }) => role)),
	list('layers', ({ themes }) => themes),
	text('background', ({ background }) => (background ? 'yes' : 'no')),
	integer('passages', ({ ref }) => ref.passages),
	list('documents', ({ ref }) => ref.sources)
];

const PASSAGE_COLUMNS: readonly Column<PassageRecord>[] = [
	text('id', ({ id }) => id),
	text('document', ({ source }) => source),
	text('locator', ({ locator }) => locator),
	text('says', ({ digest }) => digest),
	list('supports', ({ supports }) => supports),
	integer('words', ({ anchor }) => anchor.words),
	integer('claims', ({ claims }) => claims.length)
];

const CLAIM_COLUMNS: readonly Column<ResultClaim>[] = [
	text('passage', ({ passage }) => passage),
	text('document', ({ source }) => source),
	text('subject', ({ subject }) => subject),
	text('subject_name', ({ subjectTitle }) => subjectTitle),
	text('property', ({ property }) => property),
	text('about', formatTopic),
	text('value', ({ words }) => words),
	number('amount', ({ value }) => (value.type === 'quantity' ? value.amount : null)),
	number('amount_up_to', ({ value }) => (value.type === 'quantity' ? (value.upTo ?? null) : null)),
	text('unit', ({ value }) => (value.type === 'quantity' ? value.unit : null)),
	text('bound', ({ value }) => (value.type === 'quantity' ? value.bound : null)),
	text('date', ({ value }) => (value.type === 'date' ? value.edtf : null)),
	text('status', ({ value }) => (value.type === 'status' ? value.status : null)),
	text('modality', ({ modality }) => modality ?? 'asserted'),
	text('attributed_to', ({ attributedTo }) => attributedTo)
];

const SOURCE_COLUMNS: readonly Column<ResultSource>[] = [
	text('id', ({ id }) => id),
	text('name', ({ csl }) => csl.title),
	text('short', ({ short }) => short),
	text('authors', ({ ref }) => ref.authors),
	text('container', ({ ref }) => ref.container),
	text('published', ({ published }) => published),
	text('kind', ({ kindInWords }) => kindInWords),
	text('reference', ({ reference }) => reference),
	text('address', ({ csl }) => csl.URL),
	text('text_sha256', ({ fingerprint }) => fingerprint.text)
];

/** The UTC day of a time, years as ISO 8601 extends them; `null` where it is open. */
function formatTime(milliseconds: number | null): string | null {
	return milliseconds === null || Math.abs(milliseconds) > MAX_TIME
		? null
		: (new Date(milliseconds).toISOString().split('T')[0] ?? null);
}

/** What a Date can hold, ECMA-262. */
const MAX_TIME = 8.64e15;
