import { bundleFiles } from '../../exports/bundle-files.ts';
import type { ExportedFile } from '../../exports/export-format.ts';
import { findExportFormat } from '../../exports/export-formats.ts';
import { listPieces } from '../../exports/file-pieces.ts';
import type { ResultSet } from '../../exports/result-set.ts';

export interface ExportRequest {
	format: string;
	result: ResultSet;
}
export type ExportReply = { done: number; of: number } | { file: ExportedFile } | { failure: string };

self.addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
	const reply = (answer: ExportReply, transfer: Transferable[] = []): void => {
		return self.postMessage(answer, { transfer });
	};
	write(data, (done, of) => reply({ done, of })).then(
		(file) =>
			reply(
				{ file },
				listPieces(file).map(({ buffer }) => buffer)
			),
		(cause: unknown) => reply({ failure: cause instanceof Error ? cause.message : String(cause) })
	);
});

async function write(
	{ format: id, result }: ExportRequest,
	onProgress: (done: number, of: number) => void
): Promise<ExportedFile> {
	const format = findExportFormat(id);
	if (!format) {
		throw new Error(`There is no format "${id}".`);
	}
	const writeExport = await format.load();
	return bundleFiles(await writeExport(result, onProgress), result.about);
}
