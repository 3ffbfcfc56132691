import type * as PdfLibrary from 'pdfjs-dist';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { FormatError } from '../document.ts';

/**
 * The tables that lead from the codes of Chinese, Japanese and Korean fonts to letters (predefined CMaps, ISO 32000
 * 9.7.5.2) come with the page, from its own origin; on the command line pdf.js reads them from its package.
 */
class BundledCMaps {
	async fetch({ name }: { name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
		const url = new URL(`../../../node_modules/pdfjs-dist/cmaps/${name}.bcmap`, import.meta.url);
		const response = await fetch(url);
		if (!response.ok) {
			throw new Error(`The table ${name} answers ${response.status}.`);
		}
		return {
			cMapData: new Uint8Array(await response.arrayBuffer()),
			isCompressed: true
		};
	}
}

const isBrowser = (): boolean => {
	return 'WorkerGlobalScope' in globalThis || 'document' in globalThis;
};

function findCMaps(): object {
	if (isBrowser()) {
		return { cMapUrl: '/', CMapReaderFactory: BundledCMaps };
	}
	const { pathname } = new URL(/* @vite-ignore */ '../../../node_modules/pdfjs-dist/cmaps/', import.meta.url);
	return { cMapUrl: decodeURIComponent(pathname).replace(/^\/(?=[A-Za-z]:)/u, '') };
}

/** Members that all code uses, with what they are before the library comes. */
const NATIVE = (
	[
		[Array.prototype, 'push'],
		[JSON, 'parse'],
		[JSON, 'stringify']
	] as const
).map(([owner, name]) => [owner, name, Object.getOwnPropertyDescriptor(owner, name)] as const);

/**
 * Where the runtime is older, the library's widest build puts others in their place, for corners of the language that
 * nobody here comes near; whatever runs beside it then takes several times as long.
 */
function keepNative(): void {
	for (const [owner, name, before] of NATIVE) {
		Object.defineProperty(owner, name, before ?? {});
	}
}

/**
 * What reads PDFs, loaded before the time of a file begins: on a slow line or a busy machine it may take longer than
 * most files.
 */
export async function loadPdfLibrary(): Promise<Pick<typeof PdfLibrary, 'getDocument' | 'VerbosityLevel'>> {
	await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
	const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.min.mjs');
	keepNative();
	return { getDocument, VerbosityLevel };
}

/**
 * Opens a PDF by one exact version of pdf.js in its widest build, in the browser and on the command line alike. pdf.js
 * finds its own worker already loaded and runs it on the thread we are on: ours is a worker already, and a second one
 * would need an address of its own. It never evaluates code, fetches from elsewhere, or uses fonts of the system.
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
	const { getDocument, VerbosityLevel } = await loadPdfLibrary();
	try {
		return await getDocument({
			data: new Uint8Array(bytes),
			cMapPacked: true,
			...findCMaps(),
			isEvalSupported: false,
			useWorkerFetch: false,
			useWasm: false,
			useSystemFonts: false,
			disableFontFace: true,
			enableXfa: false,
			verbosity: VerbosityLevel.ERRORS
		}).promise;
	} catch (cause) {
		throw describeFailure(cause);
	}
}

function describeFailure(cause: unknown): FormatError {
	if (cause instanceof Error && cause.name === 'PasswordException') {
		return new FormatError(
			'is a PDF locked with a password',
			'Open it, save or print it as a PDF without a password, and add that.',
			{ cause }
		);
	}
	return new FormatError(
		'is a PDF that cannot be opened: it may be damaged or cut short',
		'Get it anew and add that.',
		{
			cause
		}
	);
}
