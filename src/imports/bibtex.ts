import type { ImportFormat } from './import-format.ts';

/** BibTeX and BibLaTeX. */
export const bibtex: ImportFormat = {
	id: 'bibtex',
	label: 'BibTeX',
	extensions: ['.bib', '.bibtex'],
	brings: 'works, for documents and for those still to come',
	looksLike: ({ head }) => /^\s*@[a-z]+\s*[{(]/imu.test(head),
	read: async (file) => {
		const { readBibtex } = await import('./references/read-bibtex.ts');
		return readBibtex(file.text());
	}
};
