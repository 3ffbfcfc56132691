import type { Id } from '../../model/common.ts';

/** A copy the reader asked to be kept on this device. */
export interface RememberedCopy {
	source: Id;
	name: string;
	bytes: Uint8Array;
}

const STORE = 'copies';

/** One database an atlas, so that atlases on one host do not mix. */
function open(atlas: Id): Promise<IDBDatabase> {
	const request = indexedDB.open(`passages-${atlas}`, 1);
	request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'source' });
	return settle(request);
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('The device refuses storage.'));
	});
}

async function withStore<T>(atlas: Id, mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
	const database = await open(atlas);
	try {
		return await settle(use(database.transaction(STORE, mode).objectStore(STORE)));
	} finally {
		database.close();
	}
}

/** Rejects with the device's own error where storage is refused or full. */
export async function rememberCopy(atlas: Id, copy: RememberedCopy): Promise<void> {
	await withStore(atlas, 'readwrite', (store) => store.put(copy));
}

export function recallCopies(atlas: Id): Promise<RememberedCopy[]> {
	return withStore(atlas, 'readonly', (store) => store.getAll() as IDBRequest<RememberedCopy[]>);
}

/** Deletes every copy kept on this device, and the database with them. */
export async function forgetCopies(atlas: Id): Promise<void> {
	await settle(indexedDB.deleteDatabase(`passages-${atlas}`));
}

/** Whether this device keeps copies of the atlas, without creating anything. */
export async function hasRememberedCopies(atlas: Id): Promise<boolean> {
	const databases = await indexedDB.databases();
	return databases.some(({ name }) => name === `passages-${atlas}`);
}
