import { runTool } from '../server/run.ts';

/** Runs the benches of tests/bench: figures of this build, as ratios to floors measured in the same run. */
export async function bench(parts: readonly string[]): Promise<void> {
	process.exitCode = await runTool('tsx', ['tests/bench/main.ts', ...parts]);
}
