import { bibtex } from './bibtex.ts';
import type { CitationFormat } from './citation.ts';
import { cslJson } from './csl-json.ts';
import { plainText } from './plain-text.ts';

/** The formats in which a passage is cited, in the order of the menu. */
export const CITATION_FORMATS: readonly CitationFormat[] = [plainText, bibtex, cslJson];
