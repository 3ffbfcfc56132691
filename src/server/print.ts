import type { Issue } from '../model/issue.ts';

/** Controls of a terminal, of the direction of text, and halves of letters; line ends and tabs are ours. */

const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Cs}/gu;

/** A text for a terminal: what would steer it, or hide what is there, is written out as `\u001b`. */
export function escapeUnseen(text: string): string {
	return text.replace(UNSEEN, (point) => `\\u${(point.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** One line of progress on the error stream, so that output can be piped. */
export function say(line: string): void {
	process.stderr.write(`${escapeUnseen(line)}\n`);
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
	return escapeUnseen(lines.join('\n').trimStart());
}
