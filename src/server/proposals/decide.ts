import type { AcceptOptions } from '../../model/proposals/decision.ts';
import { takeLock } from '../atlas-lock.ts';
import type { MakeReading } from '../document-reader.ts';
import { Desk } from './desk.ts';

/** Lets a command decide, while nobody else does. */
async function atDesk<T>(folder: string, work: (desk: Desk) => Promise<T>, makeReading?: MakeReading): Promise<T> {
	const lock = takeLock(folder, 'a command');
	try {
		return await work(new Desk(folder, undefined, lock.demand, makeReading));
	} finally {
		lock.release();
	}
}

/** Accepts one proposal after the other, each as a step; gives in words what each became. */
export async function acceptAll(
	folder: string,
	ids: readonly string[],
	options: AcceptOptions,
	makeReading?: MakeReading
): Promise<string[]> {
	return atDesk(
		folder,
		async (desk) => {
			const done: string[] = [];
			for (const id of ids) {
				done.push(
					...(
						await desk.decide([
							{
								do: 'accept',
								id,
								options
							}
						])
					).told
				);
			}
			return done;
		},
		makeReading
	);
}

/** Leaves proposals out, all or none. */
export async function rejectAll(folder: string, ids: readonly string[]): Promise<void> {
	await atDesk(folder, (desk) =>
		desk.decide(
			ids.map((id) => ({
				do: 'reject',
				id
			}))
		)
	);
}

/** Writes the records of what was decided and not lived to be written. */
export async function applyPending(folder: string): Promise<void> {
	const { pending, pendingLegacy } = await new Desk(folder).replay();
	if (pending.length + pendingLegacy.length > 0) {
		await atDesk(folder, (desk) => desk.completePending());
	}
}
