import { z } from 'zod';
import { AtlasError } from '../model/issue.ts';
import { AcceptOptionsSchema } from '../model/proposals/decision.ts';
import { parseEdtf } from '../time/parse-edtf.ts';
import { acceptAll, applyPending, rejectAll } from '../server/proposals/decide.ts';
import { say } from '../server/print.ts';

/** Writes the records of proposals; stops at the first that cannot be, with what was done before it told. */
export async function accept(folder: string, ids: readonly string[], given: Record<string, unknown>): Promise<void> {
	const { atlas: _, ...rest } = given;
	const options = AcceptOptionsSchema.safeParse(rest);
	if (!options.success) {
		throw new AtlasError('usage', z.prettifyError(options.error), 'See "npm run atlas -- accept --help".');
	}
	const { published } = options.data;
	if (published !== undefined && parseEdtf(published) === null) {
		throw new AtlasError('usage', `"${published}" is no date in EDTF.`, 'Write it as 2019, 2019-03 or 2019-03-17.');
	}
	await applyPending(folder);
	for (const id of ids) {
		(await acceptAll(folder, [id], options.data)).forEach((line) => say(line));
	}
}

export async function reject(folder: string, ids: readonly string[]): Promise<void> {
	await applyPending(folder);
	await rejectAll(folder, ids);
	say(`${ids.length} left out.`);
}
