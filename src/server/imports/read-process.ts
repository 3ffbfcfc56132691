import { readImport } from '../../imports/read-import.ts';
import { guardMemory } from '../guard-memory.ts';
import type { ReadTask } from './read-apart.ts';

/* Reads files of others in a process that may be ended at any moment: whatever a file makes a library do stays here. */

guardMemory(Number(process.env.IMPORT_MEMORY));

function giveUp(): void {
	process.send?.({
		ok: false,
		name: '',
		reason: 'could not be read: the library for its format failed',
		remedy: 'Save it anew, or in another format.'
	});
}
process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);
process.on('disconnect', () => process.exit(0));
process.on('message', ({ name, bytes, choice, as }: ReadTask) => {
	readImport(name, bytes, choice, as).then((read) => process.send?.(read), giveUp);
});
process.send?.('ready');
