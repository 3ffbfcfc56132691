import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AtlasError } from '../model/issue.ts';
import { build } from './build.ts';
import { findBrowser } from './find-browser.ts';
import { ROOT, atlasFolder } from './paths.ts';
import { say } from './print.ts';
import { runTool } from './run.ts';

interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}
interface Step {
	name: string;
	run: () => Promise<Tally>;
}

const RULES = 'tests/rules';
const RESULTS = join(ROOT, 'test-results');

/** A tool that either passes or fails as a whole. */
const tool = (program: string, args: readonly string[]): (() => Promise<Tally>) => async () =>
	(await runTool(program, args)) === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

const STEPS: readonly Step[] = [
	{ name: 'types', run: types },
	{ name: 'lint', run: tool('eslint', ['-c', `${RULES}/eslint.config.js`, 'src', 'tests', '--max-warnings', '0']) },
	{ name: 'architecture', run: tool('depcruise', ['--config', `${RULES}/dependency-cruiser.cjs`, '--output-type', 'err', 'src']) },
	{ name: 'unused', run: tool('knip', ['-c', `${RULES}/knip.json`]) },
	{ name: 'unit', run: unit },
	{ name: 'browser', run: browser }
];

/** Runs every step, goes on after a failure, and ends with one line of counts. */
export async function test(options: { only?: string }): Promise<void> {
	const steps = options.only === undefined ? STEPS : STEPS.filter((step) => step.name === options.only);
	if (steps.length === 0) throw new AtlasError('usage', `There is no step "${options.only}".`, `Steps are: ${STEPS.map((step) => step.name).join(', ')}.`);
	rmSync(RESULTS, { recursive: true, force: true });
	if (!process.env.DOCUMENTS) say('SKIPPED: tests on the real documents; DOCUMENTS names no folder.');
	const total: Tally = { passed: 0, failed: 0, skipped: 0 };
	for (const step of steps) {
		const since = performance.now();
		say(`\n— ${step.name}`);
		const tally = await step.run();
		for (const key of ['passed', 'failed', 'skipped'] as const) total[key] += tally[key];
		say(`  ${step.name}: ${format(tally)} in ${((performance.now() - since) / 1000).toFixed(1)} s`);
	}
	console.log(format(total));
	if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
}

const format = ({ passed, failed, skipped }: Tally): string => `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

async function types(): Promise<Tally> {
	await runTool('svelte-kit', ['sync']);
	return tool('svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'])();
}

async function unit(): Promise<Tally> {
	const file = join(RESULTS, 'unit.json');
	const code = await runTool('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
	if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
	const report = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number; numPendingTests: number };
	const failed = report.numFailedTests + (code !== 0 && report.numFailedTests === 0 ? 1 : 0);
	return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
}

/** The atlases the browser tests open, each built into a folder of its own. */
export const TEST_SITES = { main: join(ROOT, 'build'), small: join(ROOT, '.cache', 'build-small') } as const;

async function browser(): Promise<Tally> {
	const executable = await findBrowser();
	const names = JSON.parse(readFileSync(join(ROOT, 'geo', 'default-atlas.json'), 'utf8')) as { atlas: string; small: string };
	await build({ folder: atlasFolder(names.small), out: TEST_SITES.small });
	await build({ folder: atlasFolder(names.atlas), out: TEST_SITES.main });
	const file = join(RESULTS, 'browser.json');
	const code = await runTool('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts'], { CHROMIUM_PATH: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: file });
	if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
	const { stats } = JSON.parse(readFileSync(file, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number; skipped: number } };
	const failed = stats.unexpected + stats.flaky;
	return { passed: stats.expected, failed: failed + (code !== 0 && failed === 0 ? 1 : 0), skipped: stats.skipped };
}
