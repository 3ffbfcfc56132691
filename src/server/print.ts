import type { Issue } from '../model/issue.ts';
import { groupIssues, type IssueGroup } from './group-issues.ts';

/** Controls of a terminal, of the direction of text, and halves of letters; line ends and tabs are ours. */

const UNSEEN = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]|\p{Cs}/gu;

/** A text for a terminal: what would steer it, or hide what is there, is written out as `\u001b`. */
export function escapeUnseen(text: string): string {
	return text.replace(UNSEEN, (point) => `\\u${(point.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);
}

/** A file's name, which may hold line ends and tabs, as part of one line. */
export function formatFileName(name: string): string {
	return escapeUnseen(name.replace(/[\t\n]/g, (letter) => (letter === '\n' ? '\\u000a' : '\\u0009')));
}

/** One line of progress on the error stream, so that output can be piped. */
export function say(line: string): void {
	process.stderr.write(`${escapeUnseen(line)}\n`);
}

/** Faults of one rule in one file that are told one by one; of the rest their number. */
const MAX_ALIKE = 25;

/** All faults at once, by file: where, what, remedy; each once, however often it stands. */
export function formatIssues(issues: readonly Issue[]): string {
	const lines: string[] = [];
	const alike = new Map<string, number>();
	const printed = groupIssues(issues).filter(({ issue }) => {
		const key = `${issue.file}\n${issue.code}\n${issue.severity}`;
		alike.set(key, (alike.get(key) ?? 0) + 1);
		return (alike.get(key) ?? 0) <= MAX_ALIKE;
	});
	for (const [index, group] of printed.entries()) {
		const { file } = group.issue;
		if (printed[index - 1]?.issue.file !== file) {
			lines.push('', formatFileName(file));
		}
		lines.push(formatGroup(group));
		if (printed[index + 1]?.issue.file !== file) {
			lines.push(...formatRest(file, alike));
		}
	}
	return escapeUnseen(lines.join('\n').trimStart());
}

function formatGroup({ issue, more, otherFiles }: IssueGroup): string {
	const elsewhere = otherFiles.length > 0 ? `, in ${listSome(otherFiles)} too` : '';
	const count =
		more > 0 ? ` (and ${more.toLocaleString('en-GB')} more ${more === 1 ? 'place' : 'places'}${elsewhere})` : '';
	const where = issue.path === '' && count === '' ? '' : `${issue.path}${count}: `.trimStart();
	return `  ${issue.severity === 'error' ? '✗' : '!'} ${where}${issue.message} ${issue.remedy} [${issue.code}]`;
}

const listSome = (files: readonly string[]): string => {
	return files.length <= 3 ? files.join(', ') : `${files.slice(0, 3).join(', ')} and ${files.length - 3} more files`;
};

function formatRest(file: string, alike: ReadonlyMap<string, number>): string[] {
	return [...alike].flatMap(([key, count]) => {
		const [issueFile, code, severity] = key.split('\n');
		if (issueFile !== file || count <= MAX_ALIKE) {
			return [];
		}
		const rest = (count - MAX_ALIKE).toLocaleString('en-GB');
		return [`  ${severity === 'error' ? '✗' : '!'} … and ${rest} more of this kind [${code}]`];
	});
}

/** Names told of a long list. */
const MAX_TOLD = 20;

/** Names in a row; of many the first, and how many more there are. */
export function listFirst(names: readonly string[]): string {
	const first = names.slice(0, MAX_TOLD).join(', ');
	return names.length > MAX_TOLD ? `${first} and ${names.length - MAX_TOLD} more` : first;
}
