import { ChangeConflict, applyChange, invertChanges } from '../../edits/differ.ts';
import { AtlasError } from '../../model/issue.ts';
import type { Change } from '../../model/proposals/change.ts';
import type { AcceptOptions } from '../../model/proposals/decision.ts';
import type { FoundFile } from '../../model/proposals/proposals.ts';
import { acceptProposal } from '../../proposals/accept/accept.ts';
import { Records } from '../../proposals/accept/records.ts';
import type { Replayed, Step } from '../../review/replay.ts';
import { say } from '../print.ts';
import type { DocumentTexts } from './document-texts.ts';
import type { FileChange, RecordCache } from './record-cache.ts';
import type { ProposalStore } from './store.ts';

/** What of a desk it takes to complete what was begun. */
interface UnfinishedDesk {
	readonly store: ProposalStore;
	readonly records: RecordCache;
	readonly texts: DocumentTexts;
	replay: () => Promise<Replayed>;
	findProposal: (id: string) => Promise<FoundFile>;
}

const now = (): string => new Date().toISOString();

/** What files become by the changes of a step. @throws AtlasError where something else stands there by now */
export function applyAll(kept: ReadonlyMap<string, unknown>, changes: readonly Change[], step: Step): FileChange[] {
	const files = new Map<string, unknown>();
	try {
		for (const change of changes) {
			const content = files.has(change.file) ? files.get(change.file) : kept.get(change.file);
			files.set(change.file, applyChange(content, change));
		}
	} catch (cause) {
		if (cause instanceof ChangeConflict) {
			throw new AtlasError(
				'changed-since',
				`“${step.told}” cannot be moved alone: ${cause.message}, by a later step or by hand.`,
				'Take the later steps back first, or correct the file by hand; nothing was written.',
				{ cause }
			);
		}
		throw cause;
	}
	return [...files].map(([path, value]) => ({ path, value }));
}

/** Writes the records of what was decided and not lived to be written. */
export async function completePending(desk: UnfinishedDesk): Promise<void> {
	await desk.records.refresh();
	const { pending, pendingLegacy } = await desk.replay();
	for (const { as, step } of pending) {
		await complete(desk, as, step);
	}
	for (const { id, options } of pendingLegacy) {
		await completeLegacy(desk, id, options);
	}
}

/** Each file takes its place whole: it stands as before the step or as after it, whatever the others do. */
async function complete({ records, store }: UnfinishedDesk, as: 'do' | 'undo', step: Step): Promise<void> {
	const wanted = as === 'do' ? step.changes : invertChanges(step.changes);
	const files: FileChange[] = [];
	for (const path of new Set(wanted.map(({ file }) => file))) {
		const ofFile = wanted.filter(({ file }) => file === path);
		const made = tryAll(records, ofFile, step);
		if ('files' in made) {
			files.push(...made.files);
		} else if (!('files' in tryAll(records, invertChanges(ofFile), step))) {
			const { message, remedy } = made.error;
			say(`${step.told}: its records are still to be written. ${message} ${remedy}`);
			return;
		}
	}
	if (files.length > 0) {
		await records.write(files);
		say(`Completed what was ${as === 'do' ? 'decided' : 'taken back'} before: ${step.told}`);
	}
	await store.decide({
		do: 'applied',
		step: step.id,
		when: now()
	});
}

function tryAll(
	records: RecordCache,
	changes: readonly Change[],
	step: Step
): { files: FileChange[] } | { error: AtlasError } {
	try {
		return { files: applyAll(records.values, changes, step) };
	} catch (error) {
		if (error instanceof AtlasError) {
			return { error };
		}
		throw error;
	}
}

/** The records of an acceptance from before the journal held changes are made anew. */
async function completeLegacy(desk: UnfinishedDesk, id: string, options: AcceptOptions): Promise<void> {
	try {
		const found = await desk.findProposal(id);
		const records = new Records(desk.records.values);
		const told = acceptProposal(records, await desk.texts.read(found.document), found, id, options);
		const judged = desk.records.demandSound(records.changed);
		await desk.records.write(records.changed, judged);
		await desk.store.decide({
			do: 'applied',
			id,
			when: now()
		});
		say(`Completed what was accepted before: ${told}`);
	} catch (error) {
		if (!(error instanceof AtlasError)) {
			throw error;
		}
		say(`${id} was accepted and its records are still to be written: ${error.message} ${error.remedy}`);
	}
}
