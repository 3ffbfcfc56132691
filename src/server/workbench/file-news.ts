import { AtlasError } from '../../model/issue.ts';
import type { Notice } from '../../model/workbench/protocol.ts';
import type { Desk } from '../proposals/desk.ts';
import { listFaults } from './show.ts';

/**
 * Tells the windows what others changed in the files of an atlas, and its faults where they are others than they were.
 */
export class FileNews {
	readonly #desk: Desk;
	readonly #tell: (notice: Notice) => void;
	/** As the windows were told last. */
	#faults: readonly string[] = [];

	constructor(desk: Desk, tell: (notice: Notice) => void) {
		this.#desk = desk;
		this.#tell = tell;
	}

	/** What a window that opens now is told anyway is no news. */
	begin(): void {
		this.#faults = listFaults(this.#desk);
	}

	/** Before something is written: a folder that cannot be read is for who asks. */
	async read(): Promise<void> {
		const files = await this.#desk.records.refresh();
		this.#tellOf(files, listFaults(this.#desk));
	}

	/** Now and then: a folder that cannot be read may come back, and is told until then. */
	async look(): Promise<void> {
		try {
			const files = await this.#desk.records.refresh();
			await this.#desk.replay();
			this.#tellOf(files, listFaults(this.#desk));
		} catch (cause) {
			const words = cause instanceof AtlasError ? `${cause.message} ${cause.remedy}` : String(cause);
			this.#tellOf([], [words]);
		}
	}

	#tellOf(files: readonly string[], faults: string[]): void {
		if (files.length > 0 || faults.join('\n') !== this.#faults.join('\n')) {
			this.#faults = faults;
			this.#tell({
				of: 'files',
				files: [...files],
				faults
			});
		}
	}
}
