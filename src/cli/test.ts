import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { AtlasError } from '../model/issue.ts';
import { findBrowser } from './find-browser.ts';
import { installPostgres } from './find-postgres.ts';
import { ROOT } from '../server/paths.ts';
import { say } from '../server/print.ts';
import { collectScript, collectTool, runTool } from '../server/run.ts';
import {
	browserFailures,
	describeFailures,
	unitFailures,
	type BrowserReport,
	type TestFailure,
	type UnitReport
} from './test-failures.ts';
import { TEST_SITES } from './test-sites.ts';

interface Tally {
	passed: number;
	failed: number;
	skipped: number;
}
interface Outcome extends Tally {
	output?: string;
	failures?: readonly TestFailure[];
}
interface Step {
	name: string;
	run: () => Promise<Outcome>;
}

const RULES = 'tests/rules';
const RESULTS = join(ROOT, 'test-results');

/** A tool that either passes or fails as a whole. */
const tool = (program: string, args: readonly string[]) => {
	return async () => {
		const { code, output } = await collectTool(program, args);
		return {
			passed: code === 0 ? 1 : 0,
			failed: code === 0 ? 0 : 1,
			skipped: 0,
			output
		};
	};
};

const plainLint = tool('oxlint', ['src', 'tests']);
const componentLint = tool('eslint', ['src', 'tests', '--no-error-on-unmatched-pattern', '--max-warnings', '0']);

/** Both, whatever the first says. */
async function lint(): Promise<Outcome> {
	const [plain, components] = [await plainLint(), await componentLint()];
	return {
		passed: plain.passed + components.passed,
		failed: plain.failed + components.failed,
		skipped: 0,
		output: plain.output + components.output
	};
}

const TYPES: Step = { name: 'types', run: types };
const LINT: Step = { name: 'lint', run: lint };
const FORMAT: Step = { name: 'format', run: tool('oxfmt', ['--check', '--threads', '1', '.']) };
const ARCHITECTURE: Step = {
	name: 'architecture',
	run: tool('depcruise', ['--config', `${RULES}/dependency-cruiser.cjs`, '--output-type', 'err-long', 'src'])
};
const UNUSED: Step = { name: 'unused', run: tool('knip', ['-c', `${RULES}/knip.json`]) };
const UNIT: Step = { name: 'unit', run: unit };
const SITES: Step = { name: 'sites', run: sites };
const BROWSER: Step = { name: 'browser', run: browser };

/**
 * Chains run beside each other, the steps of a chain one after the other. The browser waits for the sites alone; beside
 * those stand the steps that use one core. The last of each chain share out their work, so that no core is idle at the
 * end, and the unit tests find the program that the sites were made with.
 */
const CHAINS: readonly (readonly Step[])[] = [
	[SITES, BROWSER],
	[TYPES, LINT, FORMAT, ARCHITECTURE, UNUSED, UNIT]
];
const STEPS = CHAINS.flat();

/** Runs every step, goes on after a failure, and ends with what failed and one line of counts. */
export async function test(options: { only?: string }): Promise<void> {
	const chains = options.only === undefined ? CHAINS : [pickSteps(options.only)];
	rmSync(RESULTS, { recursive: true, force: true });
	if (!process.env.DOCUMENTS) {
		say('SKIPPED: tests on the real documents; DOCUMENTS names no folder.');
	}
	if (chains.flat().some((step) => step === UNIT || step === BROWSER)) {
		await installPostgres();
	}
	const tallies: Outcome[] = [];
	say(`\n— ${chains.map((chain) => chain.map(({ name }) => name).join(', ')).join(' · beside it: ')} …`);
	await Promise.all(
		chains.map(async (chain) => {
			for (const step of chain) {
				tallies.push(await runStep(step));
			}
		})
	);
	const total = (key: keyof Tally): number => {
		return tallies.reduce((sum, tally) => sum + tally[key], 0);
	};
	const all: Tally = {
		passed: total('passed'),
		failed: total('failed'),
		skipped: total('skipped')
	};
	const failures = tallies.flatMap((tally) => tally.failures ?? []);
	if (failures.length > 0) {
		say(`\n${describeFailures(failures)}`);
	}
	console.log(format(all));
	if (all.failed > 0 || all.passed === 0) {
		process.exitCode = 1;
	}
}

function pickSteps(name: string): readonly Step[] {
	const step = STEPS.find((item) => item.name === name);
	if (!step) {
		throw new AtlasError(
			'usage',
			`There is no step "${name}".`,
			`Steps are: ${STEPS.map((item) => item.name).join(', ')}.`
		);
	}
	return step === BROWSER ? [SITES, BROWSER] : [step];
}

/** What a step prints is shown in one piece, when it is done. */
async function runStep({ name, run }: Step): Promise<Outcome> {
	const since = performance.now();
	const { output = '', failures, ...tally } = await run();
	say(
		`\n— ${name}\n${output.trim() === '' ? '' : `${output.trimEnd()}\n`}  ${name}: ${format(tally)} in ${((performance.now() - since) / 1000).toFixed(1)} s`
	);
	const whole = {
		name: `the step "${name}"`,
		reason: 'Its own words stand above.'
	};
	return {
		...tally,
		failures: failures ?? (tally.failed > 0 ? [whole] : [])
	};
}

const format = ({ passed, failed, skipped }: Tally): string => {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
};

async function types(): Promise<Outcome> {
	await collectTool('svelte-kit', ['sync']);
	return tool('svelte-check', [
		'--tsgo',
		'--tsconfig',
		'./tsconfig.json',
		'--fail-on-warnings',
		'--output',
		'human'
	])();
}

async function unit(): Promise<Outcome> {
	const file = join(RESULTS, 'unit.json');
	const { code, output } = await collectTool('vitest', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${file}`
	]);
	if (!existsSync(file)) {
		return {
			passed: 0,
			failed: 1,
			skipped: 0,
			output
		};
	}
	const report = JSON.parse(readFileSync(file, 'utf8')) as UnitReport;
	const failed = report.numFailedTests + (code !== 0 && report.numFailedTests === 0 ? 1 : 0);
	return {
		passed: report.numPassedTests,
		failed,
		skipped: report.numPendingTests,
		output,
		failures: report.numFailedTests > 0 ? unitFailures(report) : undefined
	};
}

/**
 * Builds them as a person would, one after the other: both go through the same folder of compiled files. A site that
 * fails is not there.
 */
async function sites(): Promise<Outcome> {
	const names = JSON.parse(readFileSync(join(ROOT, 'geo', 'default-atlas.json'), 'utf8')) as {
		atlas: string;
		small: string;
	};
	const all = {
		passed: 0,
		failed: 0,
		skipped: 0,
		output: ''
	};
	for (const [atlas, out] of [
		[names.small, TEST_SITES.small],
		[names.atlas, TEST_SITES.main]
	] as const) {
		rmSync(out, { recursive: true, force: true });
		const { code, output } = await collectScript('src/cli/main.ts', ['build', '--atlas', atlas, '--out', out]);
		if (code === 0) {
			all.passed++;
		} else {
			all.failed++;
		}
		all.output += output;
	}
	return all;
}

async function browser(): Promise<Outcome> {
	const executable = await findBrowser();
	const file = join(RESULTS, 'browser.json');
	const code = await runTool('playwright', ['test', '-c', 'tests/e2e/playwright.config.ts'], {
		CHROMIUM_PATH: executable,
		PLAYWRIGHT_JSON_OUTPUT_FILE: file
	});
	if (!existsSync(file)) {
		return {
			passed: 0,
			failed: 1,
			skipped: 0
		};
	}
	const report = JSON.parse(readFileSync(file, 'utf8')) as BrowserReport;
	const { stats } = report;
	const failed = stats.unexpected + stats.flaky;
	return {
		passed: stats.expected,
		failed: failed + (code !== 0 && failed === 0 ? 1 : 0),
		skipped: stats.skipped,
		failures: failed > 0 ? browserFailures(report) : undefined
	};
}
