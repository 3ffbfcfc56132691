import { lstat } from 'node:fs/promises';
import { buildAnchors } from '../../atlas/compile/anchors.ts';
import { formatNotes } from '../../formats/notes.ts';
import type { KnownDocument, LocalCopies } from '../../model/proposals/document.ts';
import { mergeDescriptions } from '../../proposals/describe.ts';
import { compareSketches, MIN_EDITION } from '../../proposals/sketch.ts';
import { readApart, type MakeReading, type Reading } from '../document-reader.ts';
import type { ReadAnswer } from '../document-task.ts';
import type { FoundFile, RefusedFile } from '../found-files.ts';
import { readAtlas } from '../read-atlas.ts';
import { holdLock } from '../atlas-lock.ts';
import { Progress } from './progress.ts';
import { ProposalStore } from './store.ts';
import { walk } from './walk.ts';

/** What became of one file. */
export interface AddedFile {
	file: string;
	/**
	 * - `added`: its text is new here
	 * - `known`: this very file was added before and has not changed
	 * - `same`: another file with the same text was added before
	 * - `refused`: it cannot be read; see `reason`
	 */
	result: 'added' | 'known' | 'same' | 'refused';
	/** Of the document. */
	id?: string;
	title?: string | null;
	/** Source of the atlas that it is a copy or an edition of. */
	source?: { id: string; how: string; found: number; of: number };
	/** Documents that share much of its text. */
	editions?: { id: string; title: string | null; share: number }[];
	reason?: string;
	remedy?: string;
	/** What was left out of it, in sentences. */
	notes?: string[];
}

/**
 * Reads files and keeps what is known of each, one after the other; a file that was done before is passed over.
 * @param makeReading how documents are read
 */
export async function addFiles(
	atlasFolder: string,
	paths: readonly string[],
	onFile: (file: AddedFile, progress: Progress) => void,
	makeReading: MakeReading = readApart
): Promise<AddedFile[]> {
	const { atlas } = await readAtlas(atlasFolder);
	const adding = new Adding(atlasFolder, makeReading(atlas ? buildAnchors(atlas) : [], {}));
	const { files, refused } = await walk(paths, atlasFolder);
	const progress = new Progress(files.length);
	const done: AddedFile[] = [];
	const tell = (file: AddedFile): void => {
		done.push(file);
		onFile(file, progress);
	};
	try {
		await adding.begin();
		refused.map(refusedFile).forEach(tell);
		for (const file of files) {
			progress.tell(file.name);
			tell(await adding.add(file, progress));
			progress.step();
		}
	} finally {
		adding.close();
		progress.clear();
	}
	return done;
}

const refusedFile = ({ name, reason, remedy }: RefusedFile): AddedFile => {
	return {
		file: name,
		result: 'refused',
		reason,
		remedy
	};
};

class Adding {
	readonly #folder: string;
	readonly #store: ProposalStore;
	readonly #reader: Reading;
	/** By path. */
	readonly #local = new Map<string, LocalCopies['copies'][number] & { id: string }>();
	readonly #known = new Map<string, KnownDocument>();

	constructor(atlasFolder: string, reader: Reading) {
		this.#folder = atlasFolder;
		this.#store = new ProposalStore(atlasFolder);
		this.#reader = reader;
	}

	async begin(): Promise<void> {
		for (const { id, copies } of await this.#store.listLocal()) {
			copies.forEach((copy) =>
				this.#local.set(copy.path, {
					...copy,
					id
				})
			);
		}
		for (const document of await this.#store.listDocuments()) {
			this.#known.set(document.id, document);
		}
	}

	close(): void {
		this.#reader.close();
	}

	async add(file: FoundFile, progress: Progress): Promise<AddedFile> {
		const path = file.path.toString('utf8');
		const info = await lstat(file.path).catch(() => null);
		const before = this.#local.get(path);
		const known = before && this.#known.get(before.id);
		if (known && info && before.size === info.size && before.changed === info.mtimeMs) {
			return {
				file: file.name,
				result: 'known',
				id: known.id,
				title: known.about.title?.value ?? null
			};
		}
		const read = await this.#reader.read(
			file,
			{
				text: false,
				description: true
			},
			(page, pages) => progress.tell(`${file.name}, page ${page} of ${pages}`)
		);
		if ('reason' in read || !read.description) {
			return refusedFile(
				'reason' in read
					? read
					: {
							name: file.name,
							reason: 'could not be read',
							remedy: ''
						}
			);
		}
		const copy = {
			path,
			bytes: read.description.fingerprint.bytes,
			size: info?.size ?? file.bytes,
			changed: info?.mtimeMs ?? 0
		};
		return this.#keep(file.name, read, read.description, copy);
	}

	async #keep(
		name: string,
		read: ReadAnswer,
		description: KnownDocument,
		copy: LocalCopies['copies'][number]
	): Promise<AddedFile> {
		const { id } = description;
		const [before, document] = await holdLock(this.#folder, async () => {
			await this.#forgetEarlier(copy.path, id);
			// Another command may have added it since this one began.
			const known = this.#known.get(id) ?? (await this.#store.readDocument(id)) ?? undefined;
			const merged = known ? mergeDescriptions(known, description) : description;
			await this.#store.writeDocument(merged);
			const others = ((await this.#store.readLocal(id))?.copies ?? []).filter(({ path }) => path !== copy.path);
			const copies = [...others, copy].sort((a, b) => (a.path < b.path ? -1 : 1));
			await this.#store.writeLocal({ id, copies });
			return [known, merged];
		});
		this.#known.set(id, document);
		return {
			file: name,
			result: before ? 'same' : 'added',
			id,
			title: document.about.title?.value ?? null,
			...sourceOf(read),
			...this.#editionsOf(document),
			notes: formatNotes(read.document.notes, '')
		};
	}

	/** A file that has changed is no copy of what it held before. */
	async #forgetEarlier(path: string, id: string): Promise<void> {
		const earlier = this.#local.get(path)?.id;
		const local = earlier === undefined || earlier === id ? null : await this.#store.readLocal(earlier);
		if (local) {
			await this.#store.writeLocal({
				...local,
				copies: local.copies.filter((copy) => copy.path !== path)
			});
		}
	}

	#editionsOf(document: KnownDocument): Pick<AddedFile, 'editions'> {
		const editions: NonNullable<AddedFile['editions']> = [];
		for (const { id, about, sketch } of this.#known.values()) {
			const share = id === document.id ? 0 : compareSketches(sketch, document.sketch);
			if (share >= MIN_EDITION) {
				editions.push({
					id,
					title: about.title?.value ?? null,
					share
				});
			}
		}
		editions.sort((a, b) => b.share - a.share);
		return editions.length > 0 ? { editions } : {};
	}
}

function sourceOf({ match: { located } }: ReadAnswer): Pick<AddedFile, 'source'> {
	return located
		? {
				source: {
					id: located.id,
					how: located.how,
					found: located.found,
					of: located.passages.length
				}
			}
		: {};
}
