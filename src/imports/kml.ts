import type { ImportFormat } from './import-format.ts';

/** KML 2.2 and 2.3 (OGC 12-007r2), alone or packed as KMZ. */
export const kml: ImportFormat = {
	id: 'kml',
	label: 'KML or KMZ',
	extensions: ['.kml', '.kmz'],
	brings: 'places, with their folders and spans of time',
	looksLike: ({ name, head, bytes }) => {
		return /<(?:\w+:)?kml[\s>]/u.test(head) || (/\.kmz$/iu.test(name) && bytes[0] === 0x50 && bytes[1] === 0x4b);
	},
	read: async (file) => {
		const { readKml, readKmz } = await import('./markup/read-kml.ts');
		return file.head === '' ? readKmz(file.bytes) : readKml(file.text());
	}
};
