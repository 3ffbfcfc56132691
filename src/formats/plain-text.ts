import type { Format } from './format.ts';
import { readPlainText } from './plain/read-plain-text.ts';

export const plainText: Format = {
	id: 'text',
	label: 'plain text',
	plural: 'plain text',
	extensions: ['.txt', '.text'],
	mediaTypes: ['text/plain'],
	sniff: () => true,
	load: () => Promise.resolve(({ decoded }) => readPlainText(decoded))
};
