import type { QueueRow, ShownStep } from '../model/workbench/protocol.ts';

export type Order = 'text' | 'name';

/**
 * Indices of rows in an order: as they come, which is that of the texts, or by name. A filter asks for words in name or
 * value.
 */
export function listInOrder(rows: readonly QueueRow[], order: Order, filter: string): number[] {
	const wanted = filter.trim().toLowerCase();
	const indices = rows.flatMap(({ text, value, kind }, index) => {
		const isWanted = wanted === '' || `${text} ${value} ${kind}`.toLowerCase().includes(wanted);
		return isWanted ? [index] : [];
	});
	if (order === 'text') {
		return indices;
	}
	// Folded once each: comparing by locale a hundred thousand times takes a second.
	const keys = rows.map(({ text }) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
	return indices.sort((a, b) => {
		const [x, y] = [keys[a] ?? '', keys[b] ?? ''];
		return x < y ? -1 : x > y ? 1 : a - b;
	});
}

/** Rows by their ids. */
export function indexRows(rows: readonly QueueRow[]): ReadonlyMap<string, QueueRow> {
	return new Map(rows.map((row) => [row.id, row]));
}

/** Position of each listed row in the list. */
export function indexPositions(rows: readonly QueueRow[], listed: readonly number[]): ReadonlyMap<string, number> {
	return new Map(listed.map((index, position) => [rows[index]?.id ?? '', position]));
}

/** A row in words, as it is read out. */
export function describeRow({ kind, text, value, confidence }: QueueRow, state: string): string {
	const how = state === 'open' ? `${Math.round(confidence * 100)} % sure` : state;
	return `${kind} “${text}”, ${value}, ${how}.`;
}

function groupRows(rows: readonly QueueRow[]): Map<string, QueueRow[]> {
	const groups = new Map<string, QueueRow[]>();
	for (const row of rows) {
		const group = groups.get(row.document);
		if (group) {
			group.push(row);
		} else {
			groups.set(row.document, [row]);
		}
	}
	return groups;
}

/** Documents of which other rows stand in the second list, with those. */
export function listChanged(before: readonly QueueRow[], after: readonly QueueRow[]): [string, QueueRow[]][] {
	const [old, fresh] = [groupRows(before), groupRows(after)];
	return [...new Set([...old.keys(), ...fresh.keys()])]
		.filter((document) => JSON.stringify(old.get(document)) !== JSON.stringify(fresh.get(document)))
		.map((document) => [document, fresh.get(document) ?? []]);
}

/** Rows of a document that are no more among its rows, the rows of others, and where among these its own stood. */
export function splitRows(
	rows: readonly QueueRow[],
	document: string,
	fresh: readonly QueueRow[]
): { gone: QueueRow[]; others: QueueRow[]; place: number } {
	const ids = new Set(fresh.map(({ id }) => id));
	const first = rows.findIndex((row) => row.document === document);
	const others = rows.filter((row) => row.document !== document);
	return {
		gone: rows.filter((row) => row.document === document && !ids.has(row.id)),
		others,
		place: first === -1 ? others.length : first
	};
}

/**
 * A step in words. The journal keeps no words of a document, so what it calls by its id is called as its row has it.
 */
export function tellStep({ told, count }: ShownStep, row: QueueRow | undefined): string {
	const named = row ? told.replace(`“${row.id}”`, `“${row.text}”`) : told;
	return count > 1 ? `${named} and ${count - 1} more` : named;
}
