/** A test that failed: its file and name, and the first lines of why. */
export interface TestFailure {
	name: string;
	reason: string;
}

/** The report that vitest writes as JSON, as far as it is read here. */
export interface UnitReport {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	testResults: {
		name: string;
		status: string;
		message?: string;
		assertionResults: { fullName: string; status: string; failureMessages?: string[] | null }[];
	}[];
}

interface BrowserSuite {
	title: string;
	file: string;
	suites?: BrowserSuite[];
	specs?: {
		title: string;
		ok: boolean;
		line: number;
		tests: { results: { status: string; errors?: { message?: string }[] }[] }[];
	}[];
}

/** The report that playwright writes as JSON, as far as it is read here. */
export interface BrowserReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	suites: BrowserSuite[];
	errors?: { message?: string }[];
}

const REASON_LINES = 12;
/** They begin with the escape character. */
const COLOURS = /\u001b\[[0-9;]*m/g;

const shorten = (reason: string): string => {
	return reason.replaceAll(COLOURS, '').trim().split('\n').slice(0, REASON_LINES).join('\n');
};

/** The unit tests that failed, and the files that could not be run at all. */
export function unitFailures({ testResults }: UnitReport): TestFailure[] {
	return testResults.flatMap(({ name: file, status, message = '', assertionResults }) => {
		const failed = assertionResults
			.filter((item) => item.status === 'failed')
			.map(({ fullName, failureMessages }) => ({
				name: `${file} › ${fullName}`,
				reason: shorten((failureMessages ?? []).join('\n'))
			}));
		return failed.length === 0 && status === 'failed'
			? [
					{
						name: file,
						reason: shorten(message)
					}
				]
			: failed;
	});
}

/** The browser tests that failed, and what kept the run itself from ending well. */
export function browserFailures({ suites, errors = [] }: BrowserReport): TestFailure[] {
	const ofSuite = ({ file, specs = [], suites: inner = [] }: BrowserSuite): TestFailure[] => [
		...specs
			.filter(({ ok }) => !ok)
			.map(({ title, line, tests }) => ({
				name: `${file}:${line} › ${title}`,
				reason: tests
					.flatMap(({ results }) => results)
					.flatMap((result) => (result.errors ?? []).map(({ message = '' }) => shorten(message)))
					.join('\n')
			})),
		...inner.flatMap(ofSuite)
	];
	return [
		...suites.flatMap(ofSuite),
		...errors.map(({ message = '' }) => ({
			name: 'the run itself',
			reason: shorten(message)
		}))
	];
}

/** What failed, to be said last, where a log that is cut short still shows it. */
export function describeFailures(failures: readonly TestFailure[]): string {
	return failures.map(({ name, reason }) => `FAILED ${name}\n${reason.replaceAll(/^/gm, '    ')}\n`).join('\n');
}
