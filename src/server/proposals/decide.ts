import { lstat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkAtlas } from '../../atlas/checks/index.ts';
import { parseAtlas } from '../../atlas/load/parse.ts';
import { parseJson } from '../../atlas/load/parse-json.ts';
import { AtlasError, type Issue } from '../../model/issue.ts';
import type { AcceptOptions, Decision } from '../../model/proposals/decision.ts';
import type { FoundFile } from '../../model/proposals/proposals.ts';
import type { EarlierDecision } from '../../proposals/knowledge.ts';
import { acceptProposal } from '../../proposals/accept/accept.ts';
import { Records } from '../../proposals/accept/records.ts';
import type { DocumentAtHand } from '../../proposals/accept/source-records.ts';
import { normaliseText } from '../../text/normalise.ts';
import { formatIssues, say } from '../print.ts';
import { readCited } from '../read-cited.ts';
import { readRecordFiles } from '../record-files.ts';
import { formatJson, writeTogether } from '../write-json.ts';
import { ProposalStore } from './store.ts';

const ID_LENGTH = 10;

/**
 * Decides in three steps, each whole: the records are made and checked; the decision goes into the journal; the records are
 * written. A command that is ended between two of them is completed by the next one.
 */
export async function acceptAll(folder: string, ids: readonly string[], options: AcceptOptions): Promise<string[]> {
	const deciding = new Deciding(folder);
	const done: string[] = [];
	for (const id of ids) {
		const { told, files } = await deciding.prepare(id, options);
		const name = await deciding.nameOf(id, options);
		await deciding.store.decide({ do: 'accept', id, options, ...name, when: now() });
		await writeTogether(folder, files);
		await deciding.store.decide({ do: 'applied', id, when: now() });
		done.push(told);
	}
	return done;
}

export async function rejectAll(folder: string, ids: readonly string[]): Promise<void> {
	const deciding = new Deciding(folder);
	const decisions = await deciding.store.readDecisions();
	for (const id of ids) {
		await deciding.findProposal(id);
		if (decisions.findLast((each) => each.id === id && each.do !== 'applied')?.do === 'accept') {
			throw new AtlasError(
				'accepted',
				`${id} was accepted, and its records are written.`,
				'Remove those records by hand; "npm run check" names what then leads nowhere.'
			);
		}
	}
	for (const id of ids) {
		const name = await deciding.nameOf(id, {});
		const rejected = name.name ? { name: { ...name.name, candidate: null } } : {};
		await deciding.store.decide({ do: 'reject', id, ...rejected, when: now() });
	}
}

/** Writes the records of acceptances that a command took and did not live to write. */
export async function applyPending(folder: string): Promise<void> {
	const deciding = new Deciding(folder);
	for (const { id, options } of listPending(await deciding.store.readDecisions())) {
		try {
			const { told, files } = await deciding.prepare(id, options);
			await writeTogether(folder, files);
			await deciding.store.decide({ do: 'applied', id, when: now() });
			say(`Completed what was accepted before: ${told}`);
		} catch (error) {
			if (!(error instanceof AtlasError)) {
				throw error;
			}
			say(`${id} was accepted and its records are still to be written: ${error.message} ${error.remedy}`);
		}
	}
}

function listPending(decisions: readonly Decision[]): { id: string; options: AcceptOptions }[] {
	const pending = new Map<string, AcceptOptions>();
	for (const decision of decisions) {
		pending.delete(decision.id);
		if (decision.do === 'accept') {
			pending.set(decision.id, decision.options);
		}
	}
	return [...pending].map(([id, options]) => ({ id, options }));
}

const now = (): string => {
	return new Date().toISOString();
};

class Deciding {
	readonly store: ProposalStore;
	readonly #folder: string;
	#atHand: DocumentAtHand | null = null;

	constructor(folder: string) {
		this.#folder = folder;
		this.store = new ProposalStore(folder);
	}

	async findProposal(id: string): Promise<FoundFile> {
		const found = /^[0-9a-f]{10}-/u.test(id) ? await this.store.readFound(id.slice(0, ID_LENGTH)) : null;
		const all = found ? [...found.places, ...found.dates, ...found.quantities, ...found.statuses] : [];
		if (!found || !all.some((proposal) => proposal.id === id)) {
			throw new AtlasError(
				'no-proposal',
				`There is no proposal ${id}.`,
				'"npm run atlas -- status DOCUMENT" lists those of a document with their ids.'
			);
		}
		return found;
	}

	/** For later proposals: the name that is decided upon. */
	async nameOf(id: string, { candidate }: AcceptOptions): Promise<{ name?: EarlierDecision }> {
		const place = (await this.findProposal(id)).places.find((proposal) => proposal.id === id);
		const [first] = place?.mentions ?? [];
		return place && first
			? { name: { text: first.text, sense: first.sense, candidate: candidate ?? place.place?.id ?? null } }
			: {};
	}

	/** The records with a proposal in them, checked; nothing is written. */
	async prepare(
		id: string,
		options: AcceptOptions
	): Promise<{ told: string; files: { path: string; text: string }[] }> {
		const found = await this.findProposal(id);
		const document = await this.#readDocument(found.document);
		const texts = await readRecordFiles(this.#folder);
		const records = new Records(parseAll(texts));
		const told = acceptProposal(records, document, found, id, options);
		const changed = records.changed.map(({ path, value }) => ({ path, text: formatJson(value) }));
		demandSound(texts, changed);
		return {
			told,
			files: changed.map(({ path, text }) => ({ path: join(this.#folder, path), text }))
		};
	}

	async #readDocument(id: string): Promise<DocumentAtHand> {
		if (this.#atHand?.known.id === id) {
			return this.#atHand;
		}
		const known = await this.store.readDocument(id);
		for (const { path } of (await this.store.readLocal(id))?.copies ?? []) {
			if (!known || !(await lstat(path).catch(() => null))) {
				continue;
			}
			const { text, bytes } = await readCited(path);
			const normal = normaliseText(text);
			if (normal.points.length === known.fingerprint.length) {
				this.#atHand = { known, bytes, text, normal };
				return this.#atHand;
			}
			say(`${basename(path)} has changed since it was added.`);
		}
		throw new AtlasError(
			'no-copy',
			`The file of document ${id} is not on this machine, and its passages cannot be anchored without it.`,
			'Add it again: npm run atlas -- add FILE'
		);
	}
}

function parseAll(texts: ReadonlyMap<string, string>): Map<string, unknown> {
	return new Map(
		[...texts].flatMap(([path, text]) => {
			const parsed = parseJson(text);
			return 'value' in parsed ? [[path, parsed.value] as const] : [];
		})
	);
}

/** Refuses records that would bring a fault into the atlas that was not there before. */
function demandSound(before: ReadonlyMap<string, string>, changed: readonly { path: string; text: string }[]): void {
	const after = new Map([...before, ...changed.map(({ path, text }) => [path, text] as const)]);
	const known = new Set(listErrors(before).map(describe));
	const fresh = listErrors(after).filter((issue) => !known.has(describe(issue)));
	if (fresh.length > 0) {
		throw new AtlasError('faults', formatIssues(fresh), 'Nothing was written.');
	}
}

const describe = ({ code, file, message }: Issue): string => {
	return `${code} ${file} ${message}`;
};

function listErrors(texts: ReadonlyMap<string, string>): Issue[] {
	const { atlas, issues } = parseAtlas([...texts].map(([path, text]) => ({ path, text })));
	const all = [...issues, ...(atlas ? checkAtlas(atlas) : [])];
	return all.filter(({ severity }) => severity === 'error');
}
