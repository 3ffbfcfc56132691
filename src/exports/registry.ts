import { bibtex } from './bibtex.ts';
import type { CitationFormat } from './citation.ts';
import { cslJson } from './csl-json.ts';
import type { PassagesFormat } from './passages.ts';
import { plainText } from './plain-text.ts';
import { webAnnotations } from './web-annotation.ts';

/** The formats in which a passage is cited, in the order of the menu. */
export const CITATION_FORMATS: readonly CitationFormat[] = [plainText, bibtex, cslJson];

/** The formats in which all passages of a document are written when the atlas is compiled. */
export const PASSAGES_FORMATS = [webAnnotations] as const satisfies readonly PassagesFormat[];
