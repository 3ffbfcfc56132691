import type { ImportFormat } from './import-format.ts';

/** Linked Places Format, versions 1 and 2, of the World Historical Gazetteer. */
export const linkedPlaces: ImportFormat = {
	id: 'linked-places',
	label: 'Linked Places',
	extensions: ['.lpf', '.json', '.geojson', '.jsonld', '.lp.json'],
	brings: 'places with names, dates and links',
	looksLike: ({ head }) => {
		return (
			/^\s*\{/u.test(head) && (/linked-?places/iu.test(head) || (/"toponym"/u.test(head) && /"@id"/u.test(head)))
		);
	},
	read: async (file) => {
		const { readLinkedPlaces } = await import('./shapes/read-linked-places.ts');
		return readLinkedPlaces(file.text());
	}
};
