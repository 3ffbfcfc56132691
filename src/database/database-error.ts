import { AtlasError } from '../model/issue.ts';

interface Cause {
	code?: string | undefined;
	message: string;
}

/**
 * What a person can do about an error of PostgreSQL (its appendix A) or of the way to it, by code or class of codes.
 */
const TOLD: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
	ECONNREFUSED: [
		'No database answers at that address.',
		'See that PostgreSQL runs there, and that host and port are right.'
	],
	ENOTFOUND: ['There is no such host.', 'See that the name of the host in the address is right.'],
	EAI_AGAIN: ['The name of the host could not be looked up.', 'See that this machine has a network.'],
	ETIMEDOUT: [
		'The database did not answer in time.',
		'See that host and port are right, and that no firewall stands between.'
	],
	ENOENT: ['There is no socket of a database in that folder.', 'See that PostgreSQL runs there.'],
	'28': ['The database does not let this user in.', 'See that user and password in the address are right.'],
	'3D000': [
		'There is no such database on that server.',
		'Make it (createdb), or name another at the end of the address.'
	],
	'42501': [
		'This user may not do that in the database.',
		'Let its owner run "GRANT CREATE ON DATABASE … TO …", and "CREATE EXTENSION postgis; CREATE EXTENSION pg_trgm".'
	],
	'25006': ['This database is only read: it is a replica.', 'Name the primary.'],
	'53100': ['The disk of the database is full.', 'Make room there and load again.'],
	'53300': ['The database has no connection to spare.', 'Try again, or raise max_connections.'],
	'57014': ['The database gave up: it took longer than allowed.', 'Try again when it has less to do.'],
	'57P03': ['The database is starting or stopping.', 'Try again in a moment.'],
	'57': ['The database was stopped.', 'Start it and try again.'],
	'08': ['The connection to the database was lost.', 'See that it runs, and try again.'],
	XX: ['The database failed within.', 'Its log says why.']
};

/** Words of the client where it has no code. */
const LOST =
	/Connection terminated|connection timeout|timeout exceeded|Query read timeout|Client has encountered|not queryable|socket|ECONNRESET|EPIPE/iu;
const GONE_CLASSES = new Set([
	'08',
	'53',
	'57',
	'ECONNREFUSED',
	'ECONNRESET',
	'EPIPE',
	'ENOENT',
	'ENOTFOUND',
	'EAI_AGAIN',
	'ETIMEDOUT'
]);
/** A replica gives up a read where what is read goes on the primary. */
const CONFLICT = '40001';

const asCause = (error: unknown): Cause => {
	const { code, message = String(error) } = error as { code?: string; message?: string };
	// Node tells of several addresses of one host that all failed as one error without words.
	const [first] = error instanceof AggregateError ? (error.errors as Cause[]) : [];
	return first ?? { code, message };
};

/** Whether an error says that the database is not there for now, and not that what was asked is wrong. */
export function isGone(error: unknown): boolean {
	const { code, message } = asCause(error);
	if (code === undefined) {
		return LOST.test(message);
	}
	return code === CONFLICT || GONE_CLASSES.has(code) || GONE_CLASSES.has(code.slice(0, 2));
}

/** A statement that took longer than allowed. */
const GIVEN_UP = '57014';

/** Whether a database that is gone for now is there, and has too much to do. */
export function isBusy(error: unknown): boolean {
	return (error instanceof AtlasError && error.code === 'busy') || asCause(error).code === GIVEN_UP;
}

/** What went wrong with a database, in words for a person. @param what was being done, as "Nothing was loaded." */
export function explainDatabase(error: unknown, what: string): unknown {
	if (error instanceof AtlasError) {
		return error;
	}
	const { code = '', message } = asCause(error);
	const told = TOLD[code] ?? TOLD[code.slice(0, 2)] ?? (LOST.test(message) ? TOLD['08'] : undefined);
	if (!told) {
		return error;
	}
	const [said, remedy] = told;
	const detail = message === '' ? '' : ` (${message})`;
	return new AtlasError('database', `${said} ${what}${detail}`, remedy, { cause: error });
}
