import { countryName } from '../../geometry/geometry.ts';
import type { Decision } from '../../model/proposals/decision.ts';
import type { PlaceProposal } from '../../model/proposals/proposals.ts';
import type { ComparedRow, CompareRequest, Comparison, Judgement } from '../../model/workbench/compare.ts';
import type { QueueRow } from '../../model/workbench/protocol.ts';
import { decisionsOf, isAlike, listReviewers, measureAgreement, type DecisionOn } from '../../review/compare.ts';
import { reshapeFound } from '../../review/reshape.ts';
import type { Desk } from '../proposals/desk.ts';
import { demandDecisions, parseJournal, readJournal } from '../proposals/other-journal.ts';
import { listRows } from './show.ts';

const MAX_ROWS = 2000;
const STANDINGS: readonly ComparedRow['standing'][] = ['differ', 'one', 'agree'];
const OTHER = ', in the other journal';

/** Two reviewers' decisions side by side: of this atlas's journal, or one of them of another. Nothing is written. */
export async function compareReviewers(desk: Desk, { text, path, reviewers }: CompareRequest): Promise<Comparison> {
	const own = await desk.store.readDecisions();
	const other =
		text !== undefined
			? demandDecisions(parseJournal(text).decisions, 'the file')
			: path === undefined
				? []
				: await readJournal(path);
	const all = [...list(own, ''), ...list(other, OTHER)];
	const [first, second] = reviewers ?? [
		all[0]?.name,
		(other.length > 0 ? list(other, OTHER) : all.slice(1))[0]?.name
	];
	const [a, b] = [first, second].map((name) => all.find((each) => each.name === name));
	const named = all.map(({ name, decisions }) => ({
		name,
		decided: decisions.size
	}));
	if (!a || !b) {
		const agreement = measureAgreement([], 0);
		return {
			reviewers: named,
			compared: null,
			agreement,
			rows: [],
			more: 0
		};
	}
	const { rows, unknown } = await listCompared(desk, a.decisions, b.decisions);
	const sorted = STANDINGS.flatMap((standing) => rows.filter((row) => row.standing === standing));
	return {
		reviewers: named,
		compared: [a.name, b.name],
		agreement: measureAgreement(rows, unknown),
		rows: sorted.slice(0, MAX_ROWS),
		more: Math.max(0, sorted.length - MAX_ROWS)
	};
}

function list(lines: readonly Decision[], ending: string): { name: string; decisions: Map<string, DecisionOn> }[] {
	return listReviewers(lines)
		.map((name) => ({
			name: `${name}${ending}`,
			decisions: decisionsOf(lines, name)
		}))
		.filter(({ decisions }) => decisions.size > 0);
}

async function listCompared(
	desk: Desk,
	first: ReadonlyMap<string, DecisionOn>,
	second: ReadonlyMap<string, DecisionOn>
): Promise<{ rows: ComparedRow[]; unknown: number }> {
	const { reshapes } = await desk.replay();
	const rows: ComparedRow[] = [];
	for (const stored of await desk.store.listFound()) {
		const found = reshapeFound(stored, reshapes.get(stored.document));
		const places = new Map(found.places.map((place) => [place.id, place]));
		for (const row of listRows(found)) {
			const [a, b] = [first.get(row.id), second.get(row.id)];
			if (a || b) {
				rows.push(buildRow(row, places.get(row.id), a, b));
			}
		}
	}
	const ids = new Set([...first.keys(), ...second.keys()]);
	return { rows, unknown: ids.size - rows.length };
}

function buildRow(
	{ id, document, kind, text }: QueueRow,
	place: PlaceProposal | undefined,
	a: DecisionOn | undefined,
	b: DecisionOn | undefined
): ComparedRow {
	return {
		id,
		document,
		kind,
		text,
		first: a ? judge(a, place) : null,
		second: b ? judge(b, place) : null,
		standing: a && b ? (isAlike(a, b) ? 'agree' : 'differ') : 'one'
	};
}

function judge(line: DecisionOn, place: PlaceProposal | undefined): Judgement {
	if (line.do === 'reject') {
		const { reason } = line;
		return {
			do: 'reject',
			says: reason === undefined || reason === 'other' ? 'left out' : `left out: ${reason.replace('-', ' ')}`,
			when: line.when,
			options: {},
			...(reason === undefined ? {} : { reason })
		};
	}
	const { options, name } = line;
	const wanted = options.candidate ?? name?.candidate;
	const candidate = [place?.place, ...(place?.others ?? [])].find((each) => each?.id === wanted);
	const where = candidate?.country ? `, ${countryName(candidate.country)}` : '';
	const what = candidate ? `${candidate.name}${where}` : (options.label ?? options.subject ?? wanted ?? 'accepted');
	return {
		do: 'accept',
		says: `accepted: ${what}`,
		when: line.when,
		options
	};
}
