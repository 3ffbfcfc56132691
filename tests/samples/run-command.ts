import { formatWithOptions } from 'node:util';
import { runCommand } from '../../src/cli/program.ts';

/** How a command ended, and what it printed. */
export interface Run {
	code: number;
	out: string;
	err: string;
}

const CHANNELS = [
	['stdout', 'out'],
	['stderr', 'err']
] as const;
const CONSOLE = [
	['log', 'out'],
	['warn', 'err'],
	['error', 'err']
] as const;

/**
 * Runs a command line in this process; one at a time, since what this process prints meanwhile is taken for the
 * command's.
 */
export async function run(...words: string[]): Promise<Run> {
	const printed = { out: '', err: '' };
	const undo: (() => void)[] = [];
	for (const [channel, key] of CHANNELS) {
		const stream = process[channel];
		const { write } = stream;
		stream.write = (text: string | Uint8Array) => {
			printed[key] += typeof text === 'string' ? text : new TextDecoder().decode(text);
			return true;
		};
		undo.push(() => (stream.write = write));
	}
	for (const [level, key] of CONSOLE) {
		const say = console[level];
		console[level] = (...parts: unknown[]) => {
			printed[key] += `${formatWithOptions({ colors: false }, ...parts)}\n`;
		};
		undo.push(() => (console[level] = say));
	}
	const before = process.exitCode;
	process.exitCode = 0;
	try {
		await runCommand(words);
		return { code: Number(process.exitCode), ...printed };
	} finally {
		process.exitCode = before;
		undo.forEach((each) => each());
	}
}
