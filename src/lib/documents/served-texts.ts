import { loadFile } from '$lib/data/load-file.ts';
import type { ServedText } from '../../model/compiled/documents.ts';

/** Copies that are served beside the site, besides its open texts; none where it cannot say. */
export async function listServedTexts(): Promise<ServedText[]> {
	const { value = [], fault } = await loadFile('served');
	if (fault) {
		console.warn(fault.message, fault.detail);
	}
	return value;
}
