import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildRow, type Row } from '../rows.ts';
import type { Measured } from './measure.ts';

const SIZE = 100_000;
const RUNS = 3;
const FORMATS = ['geoparquet', 'flatgeobuf', 'geopackage'];
const SCRIPT = fileURLToPath(new URL('./measure.ts', import.meta.url));

/**
 * What an export costs beside the library alone, given the same cells and shapes; memory beside the bytes that come
 * out. How much garbage lies about is the engine's choice and goes with the machine's memory, so that what must be held
 * is told apart from the process's most.
 */
export const EXPORT_PARTS: Readonly<Record<string, () => Row[]>> = Object.fromEntries(
	FORMATS.map((format) => [format, () => benchFormat(format)])
);

function benchFormat(format: string): Row[] {
	const runs = Array.from({ length: RUNS }, () => ({
		ours: measure(format, 'ours'),
		alone: measure(format, 'alone')
	}));
	const byStep = measure(format, 'ours-by-step');
	const ours = runs.map((run) => run.ours);
	const alone = runs.map((run) => run.alone);
	return [
		buildRow(
			`${format}: ${SIZE} features written, CPU`,
			'ms',
			ours.map(({ cpu }) => cpu),
			alone.map(({ cpu }) => cpu),
			'the library alone (at most 1.5)'
		),
		buildRow(
			`${format}: memory held at most`,
			'MB',
			[byStep.held / 1e6],
			[byStep.bytes / 1e6],
			'the bytes that come out (at most 2)'
		),
		buildRow(
			`${format}: most of the process, with what waits to be collected`,
			'MB',
			ours.map(({ memory }) => memory / 1e6),
			alone.map(({ memory }) => memory / 1e6),
			'the library alone'
		)
	];
}

function measure(format: string, who: 'ours' | 'ours-by-step' | 'alone'): Measured {
	const args = ['--expose-gc', '--import', 'tsx', SCRIPT, format, who, String(SIZE)];
	return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Measured;
}
