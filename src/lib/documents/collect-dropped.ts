/**
 * The files of a drop, those of dropped folders too. Must be called while the drop event is handled: the browser
 * empties it afterwards.
 */
export async function collectDropped(transfer: DataTransfer): Promise<File[]> {
	const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
	if (entries.length === 0) {
		return [...transfer.files];
	}
	const { walkEntries } = await import('./collect-files.ts');
	return walkEntries(entries);
}
