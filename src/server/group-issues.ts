import type { Issue } from '../model/issue.ts';

/** One fault, however often it stands. */
export interface IssueGroup {
	issue: Issue;
	/** Places besides the first. */
	more: number;
	/** Files besides the first. */
	otherFiles: string[];
}

/** Faults that say the same become one, told at the first of their places in the order of files. */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
	const groups = new Map<string, IssueGroup>();
	for (const issue of [...issues].sort(compareFiles)) {
		const key = [issue.severity, issue.code, issue.message, issue.remedy].join('\n');
		const group = groups.get(key);
		if (!group) {
			groups.set(key, {
				issue,
				more: 0,
				otherFiles: []
			});
			continue;
		}
		group.more++;
		if (issue.file !== group.issue.file && !group.otherFiles.includes(issue.file)) {
			group.otherFiles.push(issue.file);
		}
	}
	return [...groups.values()];
}

function compareFiles(a: Issue, b: Issue): number {
	return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}
