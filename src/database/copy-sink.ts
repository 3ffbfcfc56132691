import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom, type CopyStreamQuery } from 'pg-copy-streams';
import { formatCopyRow, type CopyRow } from './copy-rows.ts';

/** What is sent at once. */
const CHUNK_LETTERS = 1 << 16;

interface OpenCopy {
	table: string;
	stream: CopyStreamQuery;
	end: Promise<void>;
}

/** Copies rows into tables as they come, one table at a time: a connection bears one COPY. */
export class CopySink {
	readonly #client: Client;
	#open: OpenCopy | null = null;
	#chunk = '';

	constructor(client: Client) {
		this.#client = client;
	}

	async write(table: string, row: CopyRow): Promise<void> {
		if (this.#open?.table !== table) {
			await this.finish();
			this.#begin(table);
		}
		this.#chunk += formatCopyRow(row);
		if (this.#chunk.length >= CHUNK_LETTERS) {
			await this.#flush();
		}
	}

	/** Waits until the database has taken all in. */
	async finish(): Promise<void> {
		if (this.#open !== null) {
			await this.#flush();
			this.#open.stream.end();
			await this.#open.end;
			this.#open = null;
		}
	}

	#begin(table: string): void {
		const stream = this.#client.query(copyFrom(`copy ${table} from stdin`));
		const end = finished(stream);
		// Told where it is waited for.
		end.catch(() => undefined);
		this.#open = { table, stream, end };
	}

	async #flush(): Promise<void> {
		const chunk = Buffer.from(this.#chunk);
		this.#chunk = '';
		if (this.#open !== null && chunk.length > 0 && !this.#open.stream.write(chunk)) {
			await Promise.race([once(this.#open.stream, 'drain'), this.#open.end]);
		}
	}
}
