import type { QueueRow } from '../model/workbench/protocol.ts';

export type Order = 'text' | 'name';

/** Indices of rows in an order: as they come, which is that of the texts, or by name. A filter asks for words in name or value. */
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
