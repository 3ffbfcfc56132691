import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJson } from '../../atlas/load/parse-json.ts';
import { AtlasError } from '../../model/issue.ts';
import { DecisionSchema, type Decision } from '../../model/proposals/decision.ts';

const MAX_BYTES = 400_000_000;

/** What the lines of a journal say; one that a crash cut off was never taken, and is left out. */
export interface Journal {
	decisions: Decision[];
	/** Numbers of the lines that hold no decision any more, counted from 1. */
	damaged: number[];
}

export function parseJournal(text: string): Journal {
	const journal: Journal = { decisions: [], damaged: [] };
	for (const [index, line] of text.split('\n').entries()) {
		const parsed = line === '' ? null : parseJson(line);
		const decision = parsed && 'value' in parsed ? DecisionSchema.safeParse(parsed.value) : null;
		if (decision?.success) {
			journal.decisions.push(decision.data);
		} else if (line !== '' && !isCutOff(line)) {
			journal.damaged.push(index + 1);
		}
	}
	return journal;
}

const isCutOff = (line: string): boolean => {
	return line.startsWith('{') && !line.endsWith('}');
};

/** Another reviewer's journal on this machine: the file itself, the folder it lies in, or the folder of its atlas. */
export async function readJournal(path: string): Promise<Decision[]> {
	for (const place of [path, join(path, 'decisions.jsonl'), join(path, 'proposals', 'decisions.jsonl')]) {
		const info = await stat(place).catch(() => null);
		if (info?.isFile() && info.size <= MAX_BYTES) {
			return demandDecisions(parseJournal(await readFile(place, 'utf8')).decisions, place);
		}
	}
	throw new AtlasError(
		'no-journal',
		`There is no journal at ${path}.`,
		'Name a file “decisions.jsonl”, or the folder of an atlas that has one in “proposals”.'
	);
}

export function demandDecisions(lines: Decision[], name: string): Decision[] {
	if (!lines.some((line) => line.do === 'accept' || line.do === 'reject')) {
		throw new AtlasError(
			'no-decisions',
			`No decision stands in ${name}.`,
			'The journal of an atlas is “proposals/decisions.jsonl”.'
		);
	}
	return lines;
}
