import { hasEnding, type Format } from './format.ts';
import { parseMailHead } from './mail/parse-head.ts';

const EXTENSIONS = ['.mht', '.mhtml'];

export const webArchive: Format = {
	id: 'web-archive',
	label: 'a web page saved as one file (MHTML)',
	plural: 'MHTML',
	extensions: EXTENSIONS,
	mediaTypes: ['multipart/related', 'message/rfc822'],
	sniff: ({ name, bytes }) => {
		const head = parseMailHead(bytes);
		if (!head?.has('content-type')) {
			return false;
		}
		const type = head.get('content-type')?.toLowerCase() ?? '';
		return /^(?:multipart\/related|text\/html|application\/xhtml)/u.test(type)
			? hasEnding(name, EXTENSIONS) || !head.has('to')
			: hasEnding(name, EXTENSIONS);
	},
	load: async () => {
		const { readWebArchive } = await import('./mail/read-mail.ts');
		return ({ bytes }, watch) => readWebArchive(bytes, watch);
	}
};
