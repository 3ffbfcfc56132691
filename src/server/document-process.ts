import { AtlasError } from '../model/issue.ts';
import type { DocumentAnswer, DocumentTask } from './document-task.ts';
import { DocumentWork } from './document-work.ts';
import { guardMemory } from './guard-memory.ts';

/*
 * Reads documents of others, one after the other, in a process that may be ended at any moment: whatever a file makes a
 * library do stays here.
 */

/** Set by who starts this process. Bytes. */
const MAX_MEMORY = Number(process.env.DOCUMENT_MEMORY);
const answer = (message: DocumentAnswer): void => {
	process.send?.(message);
};

/**
 * The document at hand is lost, nothing else: what is too much for this program is said by name; what a library throws,
 * or throws late, after it was left, ends the process, which may hold more of it.
 */
function giveUp(cause: unknown): void {
	if (cause instanceof AtlasError) {
		return answer({
			say: 'refused',
			reason: cause.message,
			remedy: cause.remedy
		});
	}
	answer({
		say: 'refused',
		reason: 'could not be read: the library for its format failed',
		remedy: 'Save it anew, or save its text alone, and add that.'
	});
	setTimeout(() => process.exit(1), 50);
}

guardMemory(MAX_MEMORY);
process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);
process.on('disconnect', () => process.exit(0));
let work: DocumentWork | null = null;
process.on('message', (task: DocumentTask) => {
	if (task.do === 'know') {
		work = new DocumentWork(task.anchors, task.knowledge, answer);
		answer({ say: 'ready' });
	} else {
		work?.read(task).then(answer, giveUp);
	}
});
