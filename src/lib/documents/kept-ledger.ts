import type { Id } from '../../model/common.ts';

/** One database an atlas, so that atlases on one host do not mix. */
export const nameDatabase = (atlas: Id): string => {
	return `passages-${atlas}`;
};

/** Whether the reader lets this device keep copies of the atlas; asks without creating anything. */
export async function isRemembering(atlas: Id): Promise<boolean> {
	return readLedger(atlas).length > 0 || (await hasDatabase(atlas));
}

export async function hasDatabase(atlas: Id): Promise<boolean> {
	const databases = await indexedDB.databases();
	return databases.some(({ name }) => name === nameDatabase(atlas));
}

export type Ledger = { source: Id; name: string }[];

export const ledgerKey = (atlas: Id): string => {
	return `passages-copies-${atlas}`;
};

/** Which copies were kept, noted apart from them: a browser short of room clears the copies without a word. */
export function readLedger(atlas: Id): Ledger {
	const noted: unknown = JSON.parse(localStorage.getItem(ledgerKey(atlas)) ?? '[]');
	if (!Array.isArray(noted)) {
		return [];
	}
	return noted.filter(
		(entry): entry is Ledger[number] => typeof entry?.source === 'string' && typeof entry?.name === 'string'
	);
}
