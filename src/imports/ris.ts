import type { ImportFormat } from './import-format.ts';

/** RIS, as reference managers and libraries export it. */
export const ris: ImportFormat = {
	id: 'ris',
	label: 'RIS',
	extensions: ['.ris', '.txt'],
	brings: 'works, for documents and for those still to come',
	looksLike: ({ head }) => /^TY {1,2}- /mu.test(head),
	read: async (file) => {
		const { readRis } = await import('./references/read-ris.ts');
		return readRis(file.text());
	}
};
