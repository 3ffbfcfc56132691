import type { Notice } from '../model/workbench/protocol.ts';

/** What the server refused, in its own words, or that it did not answer. */
export class ApiError extends Error {
	readonly code: string;
	readonly remedy: string;
	constructor(code: string, message: string, remedy: string) {
		super(message);
		this.code = code;
		this.remedy = remedy;
	}
}

const KEY = 'workbench-token';
const AGAIN_MS = 1500;

/** The token of this run: from the address that was printed, kept for this tab alone and taken out of sight. */
export function takeToken(): string | null {
	const given = location.hash.slice(1);
	if (/^[\w-]{20,}$/u.test(given)) {
		sessionStorage.setItem(KEY, given);
		history.replaceState(null, '', location.pathname);
	}
	return sessionStorage.getItem(KEY);
}

/** The one way to the server. */
export class Api {
	readonly #headers: Record<string, string>;
	/** Tells this window from others. */
	readonly window = crypto.randomUUID();

	constructor(token: string) {
		this.#headers = {
			'x-workbench-token': token,
			'x-workbench-window': this.window
		};
	}

	async get<T>(name: string): Promise<T> {
		return this.#ask<T>(name, {});
	}

	async post<T>(name: string, body: unknown): Promise<T> {
		return this.#ask<T>(name, {
			method: 'POST',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify(body)
		});
	}

	async #ask<T>(name: string, init: RequestInit): Promise<T> {
		const response = await this.#fetch(name, init);
		const answer = (await response.json().catch(() => ({}))) as Record<string, string>;
		if (!response.ok) {
			throw new ApiError(
				answer.code ?? String(response.status),
				answer.message ?? 'This failed.',
				answer.remedy ?? ''
			);
		}
		return answer as T;
	}

	async #fetch(name: string, init: RequestInit): Promise<Response> {
		try {
			return await fetch(`/api/${name}`, {
				...init,
				headers: {
					...this.#headers,
					...init.headers
				}
			});
		} catch {
			throw new ApiError(
				'no-server',
				'The workbench’s server does not answer, so this was not saved.',
				'Start it again in the terminal, and open the address it prints. All that was shown as saved is kept.'
			);
		}
	}

	/** Follows what happens elsewhere; looks for the server again for as long as it is gone. */
	follow(onNotice: (notice: Notice) => void, onPresence: (isThere: boolean) => void): () => void {
		const ending = new AbortController();
		const run = async (): Promise<void> => {
			while (!ending.signal.aborted) {
				try {
					await this.#stream(ending.signal, onNotice, onPresence);
				} catch {
					// The server is gone, or the window leaves.
				}
				onPresence(false);
				await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
			}
		};
		void run();
		return () => ending.abort();
	}

	async #stream(
		signal: AbortSignal,
		onNotice: (notice: Notice) => void,
		onPresence: (isThere: boolean) => void
	): Promise<void> {
		const { body, ok } = await fetch('/api/events', {
			headers: this.#headers,
			signal
		});
		if (!ok || !body) {
			return;
		}
		onPresence(true);
		const reader = body.pipeThrough(new TextDecoderStream()).getReader();
		let rest = '';
		for (let part = await reader.read(); !part.done; part = await reader.read()) {
			const messages = (rest + part.value).split('\n\n');
			rest = messages.pop() ?? '';
			for (const message of messages.filter((each) => each.startsWith('data: '))) {
				onNotice(JSON.parse(message.slice('data: '.length)) as Notice);
			}
		}
	}
}
