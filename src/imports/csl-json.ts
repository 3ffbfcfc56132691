import type { ImportFormat } from './import-format.ts';

/** CSL-JSON 1.0, as Zotero and others export it. */
export const cslJson: ImportFormat = {
	id: 'csl-json',
	label: 'CSL-JSON',
	extensions: ['.json', '.csljson'],
	brings: 'works, for documents and for those still to come',
	looksLike: ({ head }) => {
		return (
			/^\s*[[{]/u.test(head) &&
			/"(?:issued|author|container-title|DOI|title)"\s*:/u.test(head) &&
			!/"(?:coordinates|geometry)"\s*:/u.test(head)
		);
	},
	read: async (file) => {
		const { readCslJson } = await import('./references/read-csl-json.ts');
		return readCslJson(file.text());
	}
};
