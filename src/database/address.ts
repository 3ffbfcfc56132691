import { AtlasError } from '../model/issue.ts';

/** Where PostGIS stands: services put it beside `public`. Schemas that are not there are passed over. */
const SEARCH_PATH = 'passages,public,extensions,postgis';

/** What the client of PostgreSQL is told of a database. */
export interface DatabaseAddress {
	connectionString: string;
	application_name: string;
	connectionTimeoutMillis: number;
	keepAlive: true;
	/** Settings of the server for this connection, as its command line takes them. */
	options: string;
}

const MAX_CONNECT_MS = 10_000;

export const isDatabaseAddress = (text: string): boolean => {
	return /^postgres(ql)?:/iu.test(text);
};

/**
 * What stands before the hosts of an address, the hosts, and the rest; a user's name and password hold no unescaped "@"
 * or "/".
 */
const PARTS = /^(postgres(?:ql)?:\/\/)((?:[^@/?]*@)?)([^/?]*)(.*)$/isu;

/**
 * A database may stand on several hosts, of which any that answers is taken, named as PostgreSQL's own programs take
 * them: `postgres://one:5432,two:5432/database`, folders with a socket as `postgres:///database?host=/one,/two`.
 *
 * @param settings of the server for these connections, beside those all need
 * @returns one for each host
 * @throws {AtlasError} 'usage' for what is no address of a database
 */
export function parseDatabaseAddress(text: string, settings: readonly string[] = []): DatabaseAddress[] {
	const parts = PARTS.exec(text);
	if (!parts) {
		throw new AtlasError(
			'usage',
			'That is no address of a database.',
			'Write it as postgres://user:password@host:5432/database; a folder with a socket as postgres:///database?host=/run/postgresql'
		);
	}
	const all = [`search_path=${SEARCH_PATH}`, 'client_encoding=UTF8', ...settings];
	return listHosts(parts).map((connectionString) => ({
		connectionString,
		application_name: 'passages',
		connectionTimeoutMillis: MAX_CONNECT_MS,
		keepAlive: true,
		options: all.map((setting) => `-c ${setting}`).join(' ')
	}));
}

/** The address once for each of its hosts. */
function listHosts([, scheme = '', user = '', hosts = '', rest = '']: readonly string[]): string[] {
	const [path = '', query = ''] = rest.split(/\?(.*)/su);
	const asked = new URLSearchParams(query);
	const folders = splitList(asked.get('host') ?? '');
	const ports = splitList(asked.get('port') ?? '');
	const named = hosts.split(',');
	return Array.from({ length: Math.max(named.length, folders.length) }, (_, number) => {
		const own = new URLSearchParams(asked);
		// One for all, or one for each.
		setNth(own, 'host', folders, number);
		setNth(own, 'port', ports, number);
		const tail = own.size > 0 ? `?${own.toString()}` : '';
		return `${scheme}${user}${named[number] ?? named[0] ?? ''}${path}${tail}`;
	});
}

const splitList = (text: string): string[] => {
	return text === '' ? [] : text.split(',');
};

function setNth(query: URLSearchParams, name: string, values: readonly string[], number: number): void {
	const value = values[number] ?? values[0];
	if (value !== undefined) {
		query.set(name, value);
	}
}
