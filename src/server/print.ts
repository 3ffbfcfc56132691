import type { Issue } from '../model/issue.ts';

/** One line of progress on the error stream, so that output can be piped. */
export function say(line: string): void {
	process.stderr.write(`${line}\n`);
}

/** All faults at once, by file: where, what, remedy. */
export function formatIssues(issues: readonly Issue[]): string {
	const lines: string[] = [];
	let file = '';
	for (const issue of [...issues].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))) {
		if (issue.file !== file) {
			lines.push('', issue.file);
		}
		file = issue.file;
		const where = issue.path === '' ? '' : `${issue.path}: `;
		lines.push(
			`  ${issue.severity === 'error' ? '✗' : '!'} ${where}${issue.message} ${issue.remedy} [${issue.code}]`
		);
	}
	return lines.join('\n').trimStart();
}
