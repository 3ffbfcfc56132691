import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Sense } from '../../src/model/proposals/mention.ts';

interface Marked {
	/** Code points. */
	start: number;
	end: number;
}
export interface GoldDocument {
	name: string;
	text: string;
	genre: string;
	language: string;
	published: string;
	places: (Marked & { sense: Sense; lat: number; lon: number; country: string | null })[];
	dates: (Marked & { kind: string; value: string | null })[];
	quantities: (Marked & { kind: string; min: number; max: number; unit: string })[];
	statuses: (Marked & { status: string; isNegated: boolean })[];
}

const folder = fileURLToPath(new URL('.', import.meta.url));

export function readGold(): GoldDocument[] {
	const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
	return names.sort().map((name) => {
		const marked = JSON.parse(readFileSync(join(folder, name), 'utf8')) as GoldDocument & { document: string };
		return {
			...marked,
			name: name.replace(/\.json$/u, ''),
			text: readFileSync(join(folder, marked.document), 'utf8')
		};
	});
}
