import type { MakeReading } from '../../src/server/document-reader.ts';
import { DocumentWork } from '../../src/server/document-work.ts';

/**
 * Reads documents in the process of the test, which no file of the test is to end; the gazetteer is loaded once for
 * all.
 */
export const readHere: MakeReading = (anchors, { knowledge = null }) => {
	const work = new DocumentWork(anchors, knowledge, () => undefined);
	return {
		read: async ({ name, path }, wanted) => {
			const answer = await work.read({ do: 'read', name, path, wanted });
			if (answer.say === 'read') {
				return answer;
			}
			const refused = answer.say === 'refused' ? answer : { reason: 'was not read', remedy: '' };
			return { name, reason: refused.reason, remedy: refused.remedy };
		},
		close: () => undefined
	};
};
