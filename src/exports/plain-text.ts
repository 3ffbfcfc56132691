import { withPages, type CitationFormat, type CitationParts } from './citation.ts';

/** Reference, locator and the atlas that led to it, in one line. */
function formatPlainCitation({ reference, locator, copyPages, accessed, atlas }: CitationParts): string {
	return `${reference.replace(/\.?\s*$/u, '')}, ${withPages(locator, copyPages)}. As cited in “${atlas.title}”, version ${atlas.version} (accessed ${accessed}).`;
}

export const plainText: CitationFormat = {
	id: 'plain-text',
	label: 'Plain',
	extension: '.txt',
	mediaType: 'text/plain',
	write: formatPlainCitation
};
