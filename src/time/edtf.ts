import type { CompiledWhen } from '../model/compiled/pages.ts';
import type { Event } from '../model/records/event.ts';
import { boundEdtf, type Bounds } from './edtf-bounds.ts';
import { wordEdtf, type DateTongue } from './edtf-words.ts';
import { parseEdtf, type Edtf } from './parse-edtf.ts';

export type { Bounds } from './edtf-bounds.ts';

/** An atlas repeats its dates. */
const known = new Map<string, { edtf: Edtf; bounds: Bounds } | null>();
const MAX_KNOWN = 10_000;

function read(text: string): { edtf: Edtf; bounds: Bounds } | null {
	const before = known.get(text);
	if (before !== undefined) {
		return before;
	}
	const edtf = parseEdtf(text);
	const bounds = edtf && boundEdtf(edtf);
	const result = edtf && bounds ? { edtf, bounds } : null;
	if (known.size < MAX_KNOWN) {
		known.set(text, result);
	}
	return result;
}

/** Bounds of an EDTF string, or `null` where it is not EDTF or no such day exists. */
export function parseBounds(edtf: string): Bounds | null {
	return read(edtf)?.bounds ?? null;
}

/** An EDTF string in another language than English. */
export function formatEdtfIn(edtf: string, tongue: DateTongue): string {
	const found = read(edtf.trim());
	return found ? wordEdtf(found.edtf, tongue) : edtf;
}

/**
 * An EDTF string in English: "20 November 2014", "May 2012 or 2011", "c. 2004–2010", "by June 2014"; what is none
 * stands as it is.
 */
export function formatEdtf(edtf: string): string {
	const found = read(edtf.trim());
	return found ? wordEdtf(found.edtf) : edtf;
}

/** An event's date with words and bounds, ready for a page. */
export function buildWhen(when: Event['when']): CompiledWhen {
	const bounds = when.edtf === null ? null : parseBounds(when.edtf);
	return {
		edtf: when.edtf,
		words: when.edtf === null ? 'no date given' : formatEdtf(when.edtf),
		certainty: when.certainty,
		basis: when.basis,
		derivation: when.derivation,
		min: bounds?.min ?? null,
		max: bounds?.max ?? null
	};
}

/** Sort key of an event: its earliest bound, else its latest, else last of all. */
export function sortKey(when: Pick<CompiledWhen, 'min' | 'max'>): number {
	return when.min ?? when.max ?? Number.MAX_SAFE_INTEGER;
}
