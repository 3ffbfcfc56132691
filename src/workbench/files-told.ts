import type { Notice } from '../model/workbench/protocol.ts';

/** What is said when files changed beside the workbench, or their faults alone. */
export function tellFiles({ files, faults }: Extract<Notice, { of: 'files' }>): string {
	return files.length > 0
		? `Changed beside the workbench, and read again: ${files.join(', ')}.`
		: (faults[0] ?? 'The atlas can be read again, and has no fault.');
}
