import { expect, it } from 'vitest';
import { browserFailures, describeFailures, unitFailures } from '../../../src/cli/test-failures.ts';

it('names the unit tests that failed, and a file that could not be run', () => {
	const failures = unitFailures({
		numPassedTests: 1,
		numFailedTests: 1,
		numPendingTests: 0,
		testResults: [
			{
				name: 'a.test.ts',
				status: 'failed',
				message: '',
				assertionResults: [
					{ fullName: 'holds', status: 'passed' },
					{
						fullName: 'does not hold',
						status: 'failed',
						failureMessages: ['\u001b[31mexpected 1 to be 2\u001b[39m\n at line 3']
					}
				]
			},
			{ name: 'b.test.ts', status: 'failed', message: 'No such module.', assertionResults: [] }
		]
	});
	expect(describeFailures(failures)).toBe(
		'FAILED a.test.ts › does not hold\n    expected 1 to be 2\n     at line 3\n\nFAILED b.test.ts\n    No such module.\n'
	);
});

it('names the browser tests that failed, in suites within suites, and a fault of the run itself', () => {
	const spec = (title: string, ok: boolean, message?: string) => ({
		title,
		ok,
		line: 7,
		tests: [{ results: [{ status: ok ? 'passed' : 'failed', errors: message ? [{ message }] : [] }] }]
	});
	const failures = browserFailures({
		stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 0 },
		errors: [{ message: 'The server did not start.' }],
		suites: [
			{
				title: 'map.spec.ts',
				file: 'map.spec.ts',
				specs: [spec('opens', true)],
				suites: [{ title: 'phone', file: 'map.spec.ts', specs: [spec('is drawn', false, 'differs')] }]
			}
		]
	});
	expect(failures).toEqual([
		{ name: 'map.spec.ts:7 › is drawn', reason: 'differs' },
		{ name: 'the run itself', reason: 'The server did not start.' }
	]);
});
