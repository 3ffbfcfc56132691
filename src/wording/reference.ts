import type { Csl, Source } from '../model/records/source.ts';
import { formatEdtf } from '../time/edtf.ts';

/** "Surname, Given; Surname, Given"; empty where nobody is named. */
export function formatAuthors(csl: Csl): string {
	return (csl.author ?? [])
		.map((name) => name.literal ?? [name.family, name.given].filter(Boolean).join(', '))
		.join('; ');
}

/** A reference in plain words. What the file does not say is left out, never guessed. */
export function formatReference(source: Source): string {
	const { csl } = source;
	const where = [csl['container-title'], csl.publisher !== csl['container-title'] ? csl.publisher : undefined]
		.filter(Boolean)
		.join(', ');
	const parts = [formatAuthors(csl), `“${csl.title}”`, where, formatEdtf(source.published)].filter(
		(part) => part !== ''
	);
	return `${parts.join('. ')}.`.replaceAll('..', '.');
}
