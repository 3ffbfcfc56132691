import type { QueueRow } from '../model/workbench/protocol.ts';

export interface Alike {
	row: QueueRow;
	/** In what it differs from the one decided on: "another country", "another sense"; empty where in nothing. */
	differs: string[];
}

const fold = (text: string): string => {
	return text.normalize('NFC').toLowerCase();
};

/**
 * Names that are written alike, those that differ first. A place is alike by its name alone: what it was taken for is
 * what may differ.
 * @param candidate what the first was accepted as; `null` where it was rejected
 */
export function findAlike(rows: readonly QueueRow[], of: QueueRow, candidate: string | null): Alike[] {
	const name = fold(of.text);
	return rows
		.filter((row) => row.kind === of.kind && row.id !== of.id && fold(row.text) === name)
		.filter((row) => of.kind === 'place' || row.value === of.value)
		.map((row) => ({ row, differs: listDifferences(row, of, candidate) }))
		.sort((a, b) => b.differs.length - a.differs.length);
}

function listDifferences(row: QueueRow, of: QueueRow, candidate: string | null): string[] {
	const { country, sense } = row;
	return [
		...(country !== of.country ? ['another country'] : []),
		...(sense !== of.sense ? ['another sense'] : []),
		...(candidate !== null && country === of.country && row.candidate !== candidate
			? ['another place of the country']
			: [])
	];
}
