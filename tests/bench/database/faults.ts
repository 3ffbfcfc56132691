import type { ChildProcess } from 'node:child_process';
import { askOddly } from '../../samples/ask-oddly.ts';
import { listOddRequests } from '../../samples/odd-requests.ts';
import { readMemory, type Postgres } from '../../samples/postgres.ts';
import { plainRow, type Row } from '../rows.ts';

const REQUESTS = Number(process.env.DATABASE_ODD_REQUESTS ?? 10_000);
/** Of them sent while the database stops and starts. */
const DURING_RESTART = 0.2;
const PAGES = ['', 'sources/', 'events/', 'features/', 'feature/f-1/', 'event/e-2/', 'source/s-3/', 'atlas/meta.json'];

/** What careless and hostile requests do to a process that serves, in quiet and while the database stops and starts. */
export async function measureFaults(
	{ child, port }: { child: ChildProcess; port: number },
	postgres: Postgres
): Promise<Row[]> {
	const during = Math.round(REQUESTS * DURING_RESTART);
	const before = readMemory(child.pid ?? 0);
	const quiet = await askOddly(port, listOddRequests(REQUESTS - during, PAGES));
	const [held] = await postgres.ask<{ count: number }>(
		`select count(*)::int as count from pg_stat_activity where application_name = 'passages'`
	);
	let isGone = false;
	const asking = askOddly(port, listOddRequests(during, PAGES), () => isGone);
	isGone = true;
	await postgres.stop('SIGINT');
	await postgres.start();
	const restarted = await asking;
	const unexpected = [...quiet.wrong, ...restarted.wrong];
	const wrong = unexpected.filter((each) => !each.endsWith(': 503'));
	unexpected.slice(0, 10).forEach((each) => console.log(`  ${each}`));
	return [
		plainRow(`odd and hostile requests`, REQUESTS),
		plainRow('  answered otherwise than right or 503', wrong.length),
		plainRow('  answered 503 for too much at once', unexpected.length - wrong.length),
		plainRow('  answered 503 as the database stopped', restarted.statuses.get(503) ?? 0),
		plainRow('  500 among the answers', (quiet.statuses.get(500) ?? 0) + (restarted.statuses.get(500) ?? 0)),
		plainRow('  memory of the process grew by', readMemory(child.pid ?? 0) - before, 'MB'),
		plainRow('  connections held by all processes', held?.count ?? 0)
	];
}
