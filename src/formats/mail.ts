import { hasEnding, type Format } from './format.ts';
import { parseMailHead } from './mail/parse-head.ts';

const EXTENSIONS = ['.eml'];
/** Fields a mail message bears besides its type: one shows that a head is no mere text with colons. */
const SIGNS = ['mime-version', 'message-id', 'received', 'return-path', 'content-type'];

export const mail: Format = {
	id: 'mail',
	label: 'an e-mail message',
	plural: 'e-mail messages (EML)',
	extensions: EXTENSIONS,
	mediaTypes: ['message/rfc822'],
	sniff: ({ name, bytes }) => {
		const head = parseMailHead(bytes);
		if (!head || (!head.has('from') && !head.has('mime-version'))) {
			return false;
		}
		return hasEnding(name, EXTENSIONS) || SIGNS.filter((field) => head.has(field)).length >= 2;
	},
	load: async () => {
		const { readMessage } = await import('./mail/read-mail.ts');
		return ({ bytes }, watch) => readMessage(bytes, watch);
	}
};
