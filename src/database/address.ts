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
 * @param settings of the server for these connections, beside those all need
 * @throws {AtlasError} 'usage' for what is no address of a database
 */
export function parseDatabaseAddress(text: string, settings: readonly string[] = []): DatabaseAddress {
	if (!/^postgres(ql)?:\/\//iu.test(text)) {
		throw new AtlasError(
			'usage',
			'That is no address of a database.',
			'Write it as postgres://user:password@host:5432/database; a folder with a socket as postgres:///database?host=/run/postgresql'
		);
	}
	const all = [`search_path=${SEARCH_PATH}`, 'client_encoding=UTF8', ...settings];
	return {
		connectionString: text,
		application_name: 'passages',
		connectionTimeoutMillis: MAX_CONNECT_MS,
		keepAlive: true,
		options: all.map((setting) => `-c ${setting}`).join(' ')
	};
}
