import { Pool, type QueryResultRow } from 'pg';
import { parseDatabaseAddress } from './address.ts';
import { isGone } from './database-error.ts';
import { Slots } from './slots.ts';

/** Waits for a connection, and for an answer; then the database counts as gone. */
const MAX_CONNECT_MS = 3000;
const MAX_STATEMENT_MS = 5000;
const MAX_ANSWER_MS = 7000;
const SETTINGS = [
	'default_transaction_read_only=on',
	`statement_timeout=${MAX_STATEMENT_MS}`,
	'jit=off',
	// Many ask at once, each for little: who waits for helpers waits longer.
	'max_parallel_workers_per_gather=0',
	'pg_trgm.similarity_threshold=0.15'
];

/** In place of a statement's name: it is planned anew with every value. */
export const UNPLANNED = '';

/** The hosts a database stands on: the primary, replicas. One is asked until it is gone, then the next. */
export class Hosts {
	readonly #pools: Pool[];
	/** Of each pool: a connection that others hold is waited for here, as the pool takes that for one that is gone. */
	readonly #slots: Slots[];
	#current = 0;

	/** To each of them, at most. */
	readonly connections: number;

	constructor(address: string, connections: number) {
		this.connections = connections;
		this.#pools = parseDatabaseAddress(address, SETTINGS).map((one) => {
			const pool = new Pool({
				...one,
				connectionTimeoutMillis: MAX_CONNECT_MS,
				query_timeout: MAX_ANSWER_MS,
				max: connections,
				allowExitOnIdle: true
			});
			// A connection that is lost while nobody uses it is replaced when one is needed.
			pool.on('error', () => undefined);
			return pool;
		});
		this.#slots = this.#pools.map(() => new Slots(connections));
	}

	/**
	 * A prepared statement's rows from one host; every value is bound. @param name the same for the same statement, or
	 * `UNPLANNED`
	 */
	async ask<Row extends QueryResultRow>(host: number, name: string, text: string, values: unknown[]): Promise<Row[]> {
		const [pool, slots] = [this.#pools[host], this.#slots[host]];
		if (pool === undefined || slots === undefined) {
			throw new Error(`There is no host ${host}.`);
		}
		const { rows } = await slots.hold(() => pool.query<Row>({ name, text, values }));
		return rows;
	}

	/** What the first host that answers says, beginning with the one that answered last; and which that is. */
	async find<T>(read: (host: number) => Promise<T>): Promise<T> {
		const begin = this.#current;
		let lost: unknown;
		for (let step = 0; step < this.#pools.length; step++) {
			const host = (begin + step) % this.#pools.length;
			try {
				const found = await read(host);
				this.#current = host;
				return found;
			} catch (error) {
				if (!isGone(error)) {
					throw error;
				}
				lost ??= error;
			}
		}
		throw lost;
	}

	async close(): Promise<void> {
		await Promise.all(this.#pools.map((pool) => pool.end()));
	}
}
