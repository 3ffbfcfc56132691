import { CommanderError } from 'commander';
import { AtlasError } from '../model/issue.ts';
import { say } from '../server/print.ts';

/** The one place where a failure becomes words and an exit code: 1 for a fault, 2 for wrong usage. */
export function explain(error: unknown): number {
	if (error instanceof CommanderError) {
		return error.exitCode === 0 ? 0 : 2;
	}
	if (error instanceof AtlasError) {
		say(`${error.message}\n${error.remedy}`);
		return error.code === 'usage' ? 2 : 1;
	}
	if (error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) {
		say('The disk is full; nothing was left half-written.\nMake room and try again.');
		return 1;
	}
	if (error instanceof Error && 'code' in error && 'path' in error && typeof error.path === 'string') {
		say(`${error.path}: ${error.message}\nSee that the file exists and may be read and written.`);
		return 1;
	}
	throw error;
}
