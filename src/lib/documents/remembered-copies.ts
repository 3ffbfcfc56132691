import type { Id } from '../../model/common.ts';
import { hasDatabase, ledgerKey, nameDatabase, readLedger, type Ledger } from './kept-ledger.ts';

/** A copy the reader asked to be kept on this device. */
export interface RememberedCopy {
	source: Id;
	name: string;
	bytes: Uint8Array;
}

const STORE = 'copies';

function writeLedger(atlas: Id, ledger: Ledger): void {
	if (ledger.length === 0) {
		localStorage.removeItem(ledgerKey(atlas));
	} else {
		localStorage.setItem(ledgerKey(atlas), JSON.stringify(ledger));
	}
}

function open(atlas: Id): Promise<IDBDatabase> {
	const request = indexedDB.open(nameDatabase(atlas), 1);
	request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'source' });
	return settle(request);
}

function settle<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('The device refuses storage.'));
	});
}

/** Resolves when the device has really written, not when it has taken the request: a full device refuses at the end. */
async function withStore<T>(
	atlas: Id,
	mode: IDBTransactionMode,
	use: (store: IDBObjectStore) => IDBRequest<T>
): Promise<T> {
	const database = await open(atlas);
	try {
		const transaction = database.transaction(STORE, mode);
		const done = new Promise<void>((resolve, reject) => {
			transaction.oncomplete = () => resolve();
			transaction.onabort = () => reject(transaction.error ?? new Error('The device gave up writing.'));
		});
		const [result] = await Promise.all([settle(use(transaction.objectStore(STORE))), done]);
		return result;
	} finally {
		database.close();
	}
}

/** Rejects with the device's own error where storage is refused or full. */
export async function rememberCopy(atlas: Id, copy: RememberedCopy): Promise<void> {
	await withStore(atlas, 'readwrite', (store) => store.put(copy));
	writeLedger(atlas, [
		...readLedger(atlas).filter(({ source }) => source !== copy.source),
		{
			source: copy.source,
			name: copy.name
		}
	]);
}

/** The copies this device still has, and the names of those it has cleared away by itself. */
export async function recallCopies(atlas: Id): Promise<{ copies: RememberedCopy[]; cleared: string[] }> {
	const kept = (await hasDatabase(atlas))
		? await withStore(atlas, 'readonly', (store) => store.getAll() as IDBRequest<Partial<RememberedCopy>[]>)
		: [];
	const copies = kept.filter(
		(copy): copy is RememberedCopy => copy.bytes instanceof Uint8Array && copy.bytes.length > 0
	);
	const ledger = readLedger(atlas);
	const cleared = ledger
		.filter(({ source }) => !copies.some((copy) => copy.source === source))
		.map(({ name }) => name);
	if (cleared.length > 0) {
		writeLedger(
			atlas,
			copies.map(({ source, name }) => ({ source, name }))
		);
	}
	return { copies, cleared };
}

/** Deletes one copy kept on this device. */
export async function forgetCopy(atlas: Id, source: Id): Promise<void> {
	writeLedger(
		atlas,
		readLedger(atlas).filter((entry) => entry.source !== source)
	);
	if (await hasDatabase(atlas)) {
		await withStore(atlas, 'readwrite', (store) => store.delete(source));
	}
}

/** Deletes every copy kept on this device, and the database with them. */
export async function forgetCopies(atlas: Id): Promise<void> {
	writeLedger(atlas, []);
	await settle(indexedDB.deleteDatabase(nameDatabase(atlas)));
}

/** Begins to remember: an empty database is the reader's consent. */
export async function beginRemembering(atlas: Id): Promise<void> {
	(await open(atlas)).close();
}
