import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { formatCopyRow, type CopyRow } from './copy-rows.ts';

/** What is sent at once: a COPY for every file would wait for the database twice a file. */
const CHUNK_LETTERS = 1 << 22;
/** Of one table's rows that are joined into one string. */
const JOINED_LETTERS = 1 << 16;

interface Waiting {
	chunks: Buffer[];
	rows: string[];
	/** Of `rows`, and of all that waits. */
	joined: number;
	letters: number;
}

/** Copies rows into tables: those of each gather until there are enough, for a connection bears one COPY. */
export class CopySink {
	/** Rows that were written. */
	count = 0;
	readonly #client: Client;
	readonly #targetOf: (table: string) => string;
	readonly #waiting = new Map<string, Waiting>();

	/** @param targetOf where the rows of a table go: a name, and the columns where not all of them are given */
	constructor(client: Client, targetOf: (table: string) => string) {
		this.#client = client;
		this.#targetOf = targetOf;
	}

	async write(table: string, row: CopyRow): Promise<void> {
		const waiting = this.#waiting.get(table) ?? startWaiting();
		this.#waiting.set(table, waiting);
		const text = formatCopyRow(row);
		waiting.rows.push(text);
		waiting.joined += text.length;
		waiting.letters += text.length;
		this.count += 1;
		if (waiting.joined >= JOINED_LETTERS) {
			join(waiting);
		}
		if (waiting.letters >= CHUNK_LETTERS) {
			await this.#flush(table, waiting);
		}
	}

	/** Waits until the database has taken all in. */
	async finish(): Promise<void> {
		for (const [table, waiting] of this.#waiting) {
			await this.#flush(table, waiting);
		}
	}

	async #flush(table: string, waiting: Waiting): Promise<void> {
		this.#waiting.delete(table);
		join(waiting);
		const stream = this.#client.query(copyFrom(`copy ${this.#targetOf(table)} from stdin`));
		const end = finished(stream);
		for (const chunk of waiting.chunks) {
			stream.write(chunk);
		}
		stream.end();
		await end;
	}
}

const startWaiting = (): Waiting => {
	return {
		chunks: [],
		rows: [],
		joined: 0,
		letters: 0
	};
};

function join(waiting: Waiting): void {
	if (waiting.rows.length > 0) {
		waiting.chunks.push(Buffer.from(waiting.rows.join('')));
		waiting.rows = [];
		waiting.joined = 0;
	}
}
