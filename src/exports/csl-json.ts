import type { CitationFormat, CitationParts } from './citation.ts';

/** A CSL-JSON item with the locator, as reference managers import it. */
function formatCslJson({ source: { id, csl }, locator, copyPages, accessed }: CitationParts): string {
	const note = [csl.note, copyPages && `${copyPages} of the copy consulted`].filter(Boolean).join('; ');
	const item = {
		id,
		...csl,
		...(note && { note }),
		accessed: { 'date-parts': [accessed.split('-').map(Number)] },
		locator: locator.replace(/^paragraphs? /u, ''),
		label: 'paragraph'
	};
	return JSON.stringify([item], null, 2);
}

export const cslJson: CitationFormat = {
	id: 'csl-json',
	label: 'CSL-JSON',
	extension: '.json',
	mediaType: 'application/vnd.citationstyles.csl+json',
	write: formatCslJson
};
