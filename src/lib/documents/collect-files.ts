/** A folder's worth at most. */
export const MAX_FILES = 100;
/** Folders inside folders are followed this far. */
const DEEPEST = 6;

const isHidden = (name: string): boolean => {
	return name.startsWith('.') || name === 'Thumbs.db' || name === 'desktop.ini';
};

/** The files of a picked folder worth trying, in the order of their paths; what the system hides is left out. */
export function listPicked(files: Iterable<File>): File[] {
	return [...files]
		.filter(({ name, webkitRelativePath }) => ![name, ...webkitRelativePath.split('/')].some(isHidden))
		.sort((a, b) => a.webkitRelativePath.localeCompare(b.webkitRelativePath));
}

/**
 * The files of what was dropped, those of folders too. Stops one file past the limit, so that the caller can tell there
 * are more.
 */
export async function walkEntries(entries: readonly FileSystemEntry[]): Promise<File[]> {
	const files: File[] = [];
	const queue = entries.map((entry) => ({ entry, depth: 0 }));
	for (let next = queue.shift(); next && files.length <= MAX_FILES; next = queue.shift()) {
		const { entry, depth } = next;
		if (depth > 0 && isHidden(entry.name)) {
			continue;
		}
		if (isFile(entry)) {
			files.push(await new Promise<File>((resolve, reject) => entry.file(resolve, reject)));
		} else if (isFolder(entry) && depth < DEEPEST) {
			queue.push(
				...(await listFolder(entry)).map((child) => ({
					entry: child,
					depth: depth + 1
				}))
			);
		}
	}
	return files;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => {
	return entry.isFile;
};
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => {
	return entry.isDirectory;
};

/** A folder is told in batches; an empty one is the end. */
async function listFolder(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
	const reader = folder.createReader();
	const all: FileSystemEntry[] = [];
	for (;;) {
		const batch = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
		if (batch.length === 0 || all.length > MAX_FILES) {
			return all.sort((a, b) => a.name.localeCompare(b.name));
		}
		all.push(...batch);
	}
}
