import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { listLacking, matchCopy } from '../anchors/match/match-copy.ts';
import { MAX_BYTES } from '../formats/document.ts';
import { readDocument, tooLarge } from '../formats/read-document.ts';
import type { SourceAnchors } from '../model/compiled/pages.ts';
import type { DocumentAnswer, DocumentTask, ReadAnswer, Wanted } from './document-task.ts';
import type { ReadDocument } from '../formats/document.ts';
import type { AtlasKnowledge } from '../proposals/knowledge.ts';
import type { FindPlaces } from '../proposals/propose.ts';
import { hashBytes } from '../text/fingerprint.ts';
import type { NormalText } from '../text/normalise.ts';

/*
 * Reads documents of others, one after the other, in a process that may be ended at any moment: whatever a file makes a
 * library do stays here.
 */

/** Set by who starts this process. Bytes. */
const MAX_MEMORY = Number(process.env.DOCUMENT_MEMORY);
/** Looks at the memory beside whatever is at work, and ends it all: a library at work hears nothing. */
const MEMORY_GUARD = `
	const { workerData } = require('node:worker_threads');
	setInterval(() => process.memoryUsage.rss() > workerData && process.kill(process.pid, 'SIGKILL'), 50);`;

let anchors: SourceAnchors[] = [];
let knowledge: AtlasKnowledge | null = null;
let findPlaces: FindPlaces | null = null;

/** The finder of places with the gazetteer and what the atlas knows, loaded with the first document that wants it. */
async function makeFindPlaces(): Promise<FindPlaces> {
	if (!findPlaces) {
		const [{ Geoparser }, { readGazetteer }] = await Promise.all([
			import('../geoparsing/geoparse.ts'),
			import('./read-gazetteer.ts')
		]);
		const geoparser = new Geoparser(readGazetteer(), knowledge?.features ?? []);
		findPlaces = (text, { id }) => geoparser.parse(text, knowledge?.decisions[id] ?? []);
	}
	return findPlaces;
}
const answer = (message: DocumentAnswer): void => {
	process.send?.(message);
};

async function readBytes(path: Uint8Array): Promise<Uint8Array> {
	// A link or a pipe that took the file's place since it was looked at is not followed and not waited for.
	const handle = await open(Buffer.from(path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
	try {
		return await handle.readFile();
	} finally {
		await handle.close();
	}
}

async function read({ name, path, wanted }: Extract<DocumentTask, { do: 'read' }>): Promise<DocumentAnswer> {
	let bytes: Uint8Array;
	try {
		bytes = await readBytes(path);
	} catch {
		return {
			say: 'refused',
			reason: 'cannot be opened',
			remedy: 'See that it is there and may be read.'
		};
	}
	if (bytes.length > MAX_BYTES) {
		const { reason, remedy } = tooLarge();
		return {
			say: 'refused',
			reason,
			remedy
		};
	}
	const result = await readDocument(name, bytes, {
		onBegin: () => answer({ say: 'begun' }),
		onPage: (page, pages) =>
			answer({
				say: 'page',
				page,
				pages
			})
	});
	if (!result.ok) {
		return {
			say: 'refused',
			reason: result.reason,
			remedy: result.remedy
		};
	}
	const { normal, located, also, nearest } = matchCopy(bytes, result.document.text, anchors);
	const source = anchors.find(({ id }) => id === located?.id);
	return {
		say: 'read',
		document:
			located || wanted.text
				? result.document
				: {
						...result.document,
						text: '',
						pages: []
					},
		match: {
			located,
			also,
			nearest
		},
		lacking: located && source ? listLacking(located, source) : [],
		...(await inspect(result.document, bytes, normal, wanted))
	};
}

/** What else is wanted of a document; loaded when first asked for. */
async function inspect(
	document: ReadDocument,
	bytes: Uint8Array,
	normal: NormalText,
	wanted: Wanted
): Promise<Pick<ReadAnswer, 'description' | 'proposals'>> {
	if (!wanted.description && !wanted.proposals) {
		return { description: null, proposals: null };
	}
	const onPart = (): void => answer({ say: 'begun' });
	const { describeDocument, makeProposals } = await import('../proposals/inspect.ts');
	onPart();
	return {
		description: wanted.description ? describeDocument(document, hashBytes(bytes), normal) : null,
		proposals: wanted.proposals
			? makeProposals(wanted.proposals, document.text, normal, await makeFindPlaces(), onPart)
			: null
	};
}

/** What a library throws late, after it was left, belongs to the document at hand: that one is lost, nothing else. */
function giveUp(): void {
	answer({
		say: 'refused',
		reason: 'could not be read: the library for its format failed',
		remedy: 'Save it anew, or save its text alone, and add that.'
	});
	setTimeout(() => process.exit(1), 50);
}

// Without the loaders of this process, which would wait for it.
new Worker(MEMORY_GUARD, { eval: true, execArgv: [], workerData: MAX_MEMORY }).unref();
process.on('uncaughtException', giveUp);
process.on('unhandledRejection', giveUp);
process.on('disconnect', () => process.exit(0));
process.on('message', (task: DocumentTask) => {
	if (task.do === 'know') {
		anchors = task.anchors;
		knowledge = task.knowledge;
		findPlaces = null;
		answer({ say: 'ready' });
	} else {
		read(task).then(answer, giveUp);
	}
});
