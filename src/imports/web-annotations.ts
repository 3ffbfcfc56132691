import type { ImportFormat } from './import-format.ts';

/** W3C Web Annotations on texts, as Recogito exports them and this atlas does. */
export const webAnnotations: ImportFormat = {
	id: 'web-annotations',
	label: 'W3C annotations',
	extensions: ['.jsonld', '.json'],
	brings: 'passages of documents that were added',
	looksLike: ({ head }) => {
		return (
			/^\s*[[{]/u.test(head) && (/ns\/anno\.jsonld/u.test(head) || /"Annotation(?:Page|Collection)?"/u.test(head))
		);
	},
	read: async (file) => {
		const { readAnnotations } = await import('./references/read-annotations.ts');
		return readAnnotations(file.text());
	}
};
