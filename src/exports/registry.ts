import { biblatex } from './biblatex.ts';
import { bibtex } from './bibtex.ts';
import type { CitationFormat } from './citation.ts';
import { cslJson } from './csl-json.ts';
import type { PassagesFormat } from './passages.ts';
import { authorDate, note } from './plain-citation.ts';
import { ris } from './ris.ts';
import { webAnnotations } from './web-annotation.ts';

/** The formats in which passages, documents, the atlas and its views are cited, in the order of the menu. */
export const CITATION_FORMATS: readonly CitationFormat[] = [authorDate, note, bibtex, biblatex, ris, cslJson];

/** The formats in which all passages of a document are written when the atlas is compiled. */
export const PASSAGES_FORMATS = [webAnnotations] as const satisfies readonly PassagesFormat[];
