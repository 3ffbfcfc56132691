import { loadFile } from '$lib/data/load-file.ts';
import type { ServedText } from '../../model/compiled/documents.ts';

/** `null` where the site does not answer. */
export async function fetchServedText({ id }: ServedText): Promise<Blob | null> {
	const { value, fault } = await loadFile('text', { id });
	if (fault) {
		console.warn(fault.message, fault.detail);
	}
	return value === undefined ? null : new Blob([value]);
}
