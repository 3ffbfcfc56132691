import { startsWith } from './bytes.ts';
import type { Format } from './format.ts';

export const rtf: Format = {
	id: 'rtf',
	label: 'a document in Rich Text Format',
	plural: 'RTF',
	extensions: ['.rtf'],
	mediaTypes: ['application/rtf', 'text/rtf'],
	sniff: ({ bytes }) => startsWith(bytes, '{\\rtf'),
	load: async () => {
		const { readRtfFile } = await import('./rtf/read-rtf.ts');
		return ({ bytes }, watch) => readRtfFile(bytes, watch);
	}
};
