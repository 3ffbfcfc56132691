import type { About, KnownDocument } from '../../model/proposals/document.ts';
import type { Decision } from '../../model/proposals/decision.ts';
import type { FoundFile } from '../../model/proposals/proposals.ts';
import { replayJournal } from '../../review/replay.ts';
import { reshapeFound } from '../../review/reshape.ts';
import { Confidences } from '../../review/how-sure.ts';
import { ProposalStore } from './store.ts';

export interface Described {
	data: unknown;
	text: string;
}
type State = 'open' | 'accepted' | 'rejected';

/** The state of every proposal that was decided upon, and the names that were marked otherwise. */
function followJournal(decisions: readonly Decision[]): { states: Map<string, State>; reshapes: Reshapes } {
	const { states, reshapes } = replayJournal(decisions);
	return {
		states: new Map([...states].map(([id, { state }]) => [id, state])),
		reshapes
	};
}
type Reshapes = ReturnType<typeof replayJournal>['reshapes'];

async function readReshaped(store: ProposalStore, id: string, reshapes: Reshapes): Promise<FoundFile | null> {
	const found = await store.readFound(id);
	return found && reshapeFound(found, reshapes.get(id));
}

const listIds = ({ places, dates, quantities, statuses }: FoundFile): string[] => {
	return [...places, ...dates, ...quantities, ...statuses].map(({ id }) => id);
};

/** All documents of an atlas with the numbers of their proposals. */
export async function describeStatus(folder: string): Promise<Described> {
	const store = new ProposalStore(folder);
	const documents = await store.listDocuments();
	const { states, reshapes } = followJournal(await store.readDecisions());
	const rows: StatusRow[] = [];
	const rest = new Confidences();
	for (const document of documents) {
		const found = await readReshaped(store, document.id, reshapes);
		rows.push(describeRow(document, found, states));
		addOpen(rest, found, states);
	}
	const lines = rows.map(({ id, title, words, published, proposed, open, accepted, rejected }) => {
		const told = proposed ? `${open} open, ${accepted} accepted, ${rejected} rejected` : 'nothing proposed yet';
		return `  ${id}  ${title ?? '(no title found)'}, ${published ?? 'undated'}, ${words} words: ${told}`;
	});
	const head = `${rows.length} ${rows.length === 1 ? 'document' : 'documents'}.`;
	return {
		data: {
			documents: rows,
			openPlaces: rest.total,
			expectedRight: rest.expected,
			toLookAt: rest.countToReach(WANTED)
		},
		text: [head, ...lines, ...formatRest(rest)].join('\n')
	};
}

/** Share of right places that one looks at more for. */
const WANTED = 0.99;

function addOpen(rest: Confidences, found: FoundFile | null, states: ReadonlyMap<string, State>): void {
	for (const { id, place, mentions, confidence } of found?.places ?? []) {
		// What is told only as no place is nothing to be right about.
		const isPlace = mentions.some(({ sense }) => sense !== 'part-of-name' && sense !== 'person');
		if (place && isPlace && (states.get(id) ?? 'open') === 'open') {
			rest.add(confidence);
		}
	}
}

/** How many of the places not decided upon are to be looked at. */
function formatRest(rest: Confidences): string[] {
	const { total, expected } = rest;
	if (expected === null) {
		return [];
	}
	const looked = rest.countToReach(WANTED);
	const more =
		looked === 0
			? 'as many as 99 %, without a further look'
			: `to have 99 % right, look at ${looked} more, the least sure first`;
	return [`Of ${total} open places about ${percent(expected)} are right; ${more}.`];
}

type StatusRow = ReturnType<typeof describeRow>;
function describeRow(document: KnownDocument, found: FoundFile | null, states: ReadonlyMap<string, State>) {
	const ids = listIds(found ?? emptyFound(document.id));
	const count = (state: State): number => {
		return ids.filter((id) => (states.get(id) ?? 'open') === state).length;
	};
	return {
		id: document.id,
		title: document.about.title?.value ?? null,
		format: document.format,
		words: document.words,
		published: document.about.published?.value ?? null,
		proposed: found !== null,
		open: count('open'),
		accepted: count('accepted'),
		rejected: count('rejected')
	};
}

const emptyFound = (document: string): FoundFile => {
	return {
		document,
		basis: '',
		places: [],
		dates: [],
		quantities: [],
		statuses: []
	};
};

/** One document: what it says of itself, and each proposal with id, state and reasons. */
export async function describeDocumentStatus(folder: string, id: string): Promise<Described | null> {
	const store = new ProposalStore(folder);
	const document = /^[0-9a-f]{10}$/u.test(id) ? await store.readDocument(id) : null;
	if (!document) {
		return null;
	}
	const { states, reshapes } = followJournal(await store.readDecisions());
	const found = (await readReshaped(store, id, reshapes)) ?? emptyFound(id);
	const lines = [...formatAbout(document), ...formatFound(found, states)];
	const decided = Object.fromEntries([...states].filter(([each]) => each.startsWith(`${id}-`)));
	return {
		data: {
			document,
			found,
			decided
		},
		text: lines.join('\n')
	};
}

function formatAbout({ id, about, words, headings, footnotes, asides, format }: KnownDocument): string[] {
	const tell = (key: keyof About): string[] => {
		const told = about[key];
		const value = told === null ? null : Array.isArray(told.value) ? told.value.join('; ') : told.value;
		return [
			`  ${key}: ${told === null ? 'not told' : `${value ?? ''} (${percent(told.confidence)}, ${told.basis})`}`
		];
	};
	const reasons = new Map<string, number>();
	asides.forEach(({ reason }) => reasons.set(reason, (reasons.get(reason) ?? 0) + 1));
	const left = [...reasons].map(([reason, count]) => `${count} × ${reason}`);
	return [
		`${id}, ${format}, ${words} words`,
		...(['title', 'authors', 'publisher', 'published', 'language'] as const).flatMap(tell),
		`  ${headings.length} headings, ${footnotes.length} footnotes; set apart from the text: ${left.join(', ') || 'nothing'}`
	];
}

const percent = (share: number): string => {
	return `${Math.round(share * 100)} %`;
};

function formatFound({ places, dates, quantities, statuses }: FoundFile, states: ReadonlyMap<string, State>): string[] {
	const line = (id: string, text: string, confidence: number): string => {
		return `  ${id}  ${states.get(id) ?? 'open'}  ${text}  ${percent(confidence)}`;
	};
	const section = (title: string, lines: readonly string[]): string[] => {
		return lines.length > 0 ? ['', title, ...lines] : [];
	};
	const amount = (min: number, max: number): string => {
		return min === max ? String(min) : `${min} to ${max}`;
	};
	return [
		...section(
			'Places',
			places.map(({ id, place, mentions, confidence, reasons }) => {
				const names = [...new Set(mentions.map(({ text }) => text))].slice(0, 4).join(', ');
				const where = place
					? `${place.name}, ${place.country ?? 'no country'}, ${place.lat.toFixed(2)} ${place.lon.toFixed(2)}`
					: 'nobody can say which';
				return line(
					id,
					`${names} (${mentions.length} ×, ${mentions[0]?.sense ?? ''}) → ${where}: ${reasons.slice(0, 3).join('; ')}`,
					confidence
				);
			})
		),
		...section(
			'Dates',
			dates.map(({ id, text, kind, value, confidence }) =>
				line(id, `${text} → ${kind} ${value ?? 'not known'}`, confidence)
			)
		),
		...section(
			'Quantities',
			quantities.map(({ id, text, kind, min, max, unit, confidence }) =>
				line(id, `${text} → ${kind} ${amount(min, max)} ${unit}`, confidence)
			)
		),
		...section(
			'Statuses',
			statuses.map(({ id, text, status, isNegated, confidence }) =>
				line(id, `${text} → ${isNegated ? 'not ' : ''}${status}`, confidence)
			)
		)
	];
}
