import { sayDate } from '../../time/days.ts';
import { say } from '../../language/say.ts';
import { NETWORK_ONLY, SITE_FILES, listPart, type KeptNote, type KeptPart, type SiteFiles } from './kept-copy.ts';
import { COPY_CHANGED } from './worker-words.ts';
import { findCopy } from './find-copy.ts';
import { KeepError, forgetCopies, keepPart, type KeepProgress } from './keep-files.ts';
import { measureRoom, recallKept, rememberKept } from './device-room.ts';

/** What this device keeps of the site to be read without a network. Browser only. */
export class Offline {
	/** The site's folder, as `/` or `/atlas/`. */
	readonly #scope: string;
	#stopping: AbortController | null = null;

	/** Why nothing can be kept here; empty where it can. */
	refusal = $state('');
	note: KeptNote | null = $state.raw(null);
	/** Files of the build that is open; `null` until they are known. */
	site: SiteFiles | null = $state.raw(null);
	progress: (KeepProgress & { part: KeptPart }) | null = $state.raw(null);
	/** What went wrong last; empty where nothing did. */
	problem = $state('');
	/** "48 MB of 2 GB"; empty where the browser does not tell. */
	room = $state('');
	mayClear = $state(false);

	constructor(scope: string) {
		this.#scope = scope;
	}

	/** Whether the copy kept is of another build than the page that is open. */
	get isOutdated(): boolean {
		return this.note !== null && this.site !== null && this.note.version !== this.site.version;
	}

	/** Bytes of a part; `null` while they are not known. */
	measure(part: KeptPart): number | null {
		return this.site === null ? null : listPart(this.site, part).reduce((sum, { bytes }) => sum + bytes, 0);
	}

	/** Finds out what is kept, and what could be. */
	async start(): Promise<void> {
		if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
			this.refusal = say(
				'This browser keeps no pages: the site must be opened through https, and not in a private window.'
			);
			return;
		}
		try {
			this.note = (await findCopy(this.#scope))?.note ?? null;
			const since = recallKept(this.#scope);
			if (this.note === null && since !== null) {
				this.problem = say('The browser has cleared the copy kept since {day}. Keep it anew.', {
					day: sayDate(since.slice(0, 10))
				});
			}
			await this.#measure();
			this.site = await loadSiteFiles(this.#scope);
		} catch (cause) {
			this.#tell(cause);
		}
	}

	/** Keeps a part, with progress; what the reader stopped goes on where it was. */
	async keep(part: KeptPart): Promise<void> {
		if (this.site === null || this.progress !== null) {
			return;
		}
		const { site } = this;
		this.problem = '';
		this.#stopping = new AbortController();
		this.progress = {
			part,
			files: 0,
			of: listPart(site, part).length,
			bytes: 0
		};
		try {
			await startWorker(this.#scope);
			await navigator.storage?.persist?.();
			this.note = await keepPart(
				this.#scope,
				site,
				part,
				(progress) => (this.progress = { ...progress, part }),
				this.#stopping.signal
			);
			rememberKept(this.#scope, this.note.since);
		} catch (cause) {
			this.#tell(cause);
		} finally {
			this.progress = null;
			await this.#measure();
			await this.#tellWorker();
		}
	}

	/** Keeps what the outdated copy kept, of the build that is open. */
	async renew(): Promise<void> {
		for (const part of this.note?.parts ?? []) {
			await this.keep(part);
			if (this.problem !== '') {
				return;
			}
		}
	}

	stop(): void {
		this.#stopping?.abort();
	}

	/** Removes all that is kept, and the worker that reads it. */
	async forget(): Promise<void> {
		this.problem = '';
		try {
			await forgetCopies(this.#scope);
			const registration = await navigator.serviceWorker.getRegistration(this.#scope);
			await registration?.unregister();
			rememberKept(this.#scope, null);
			this.note = null;
			await this.#measure();
		} catch (cause) {
			this.#tell(cause);
		}
	}

	async #measure(): Promise<void> {
		({ room: this.room, mayClear: this.mayClear } = await measureRoom());
	}

	async #tellWorker(): Promise<void> {
		const registration = await navigator.serviceWorker.getRegistration(this.#scope);
		registration?.active?.postMessage(COPY_CHANGED);
	}

	#tell(cause: unknown): void {
		if (cause instanceof DOMException && cause.name === 'AbortError') {
			this.problem = say('Stopped. What came is not fetched twice.');
			return;
		}
		console.warn('Keeping the site for reading offline failed.', cause);
		this.problem =
			cause instanceof KeepError
				? cause.message
				: say(
						'This browser refused to keep the site. In a private window, or where storage is switched off, it cannot.'
					);
	}
}

/** The service worker, which answers where the network does not. */
async function startWorker(scope: string): Promise<void> {
	await navigator.serviceWorker.register(`${scope}service-worker.js`, { scope });
	await navigator.serviceWorker.ready;
}

/** What the site is made of. @throws {KeepError} where the build does not say, or there is no network */
async function loadSiteFiles(scope: string): Promise<SiteFiles> {
	const response = await fetch(scope + SITE_FILES, { cache: NETWORK_ONLY }).catch(() => null);
	if (!response?.ok) {
		throw new KeepError(
			say('What the site is made of could not be read: without a network nothing more can be kept.')
		);
	}
	return (await response.json()) as SiteFiles;
}
