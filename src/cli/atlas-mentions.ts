import { once } from 'node:events';
import type { DocumentMentions } from '../model/proposals/mention.ts';
import { escapeUnseen, say } from '../server/print.ts';
import { parseDocuments } from '../server/proposals/parse-documents.ts';

/** Prints what is found in each file; exit code 1 where one could not be read. */
export async function mentions(
	files: readonly string[],
	{ folder, json }: { folder?: string; json?: boolean }
): Promise<void> {
	for await (const parsed of parseDocuments(files, folder)) {
		if ('reason' in parsed) {
			say(`${parsed.name} ${parsed.reason}. ${parsed.remedy}`);
			process.exitCode = 1;
			continue;
		}
		const lines = json ? JSON.stringify(parsed) : formatDocument(parsed);
		if (!process.stdout.write(`${lines}\n`)) {
			await once(process.stdout, 'drain');
		}
	}
}

function formatDocument({ id, mentions: found, dates, quantities, statuses }: DocumentMentions): string {
	const places = found.map(({ start, text, sense, name, country, lat, lon, confidence, reasons }) => {
		const where =
			lat === null || lon === null
				? 'not placed'
				: `${name ?? text}${country ? `, ${country}` : ''} (${lat}, ${lon})`;
		return `  ${start}  ${text} [${sense}] → ${where}  ${Math.round(confidence * 100)} %: ${reasons.slice(0, 3).join('; ')}`;
	});
	const values = [
		...dates.map(({ start, text, value }) => `  ${start}  ${text} = ${value ?? 'not told'}`),
		...quantities.map(
			({ start, text, min, max, unit }) => `  ${start}  ${text} = ${min}${max === min ? '' : `–${max}`} ${unit}`
		),
		...statuses.map(({ start, text, status }) => `  ${start}  ${text} = ${status}`)
	];
	return escapeUnseen([id, ...places, ...values].join('\n'));
}
