import { createHash } from 'node:crypto';

const DIGITS = 32;

/** 32 hex digits by which a row is known to be the same, as PostgreSQL's type `uuid` takes them. */
export function hashRow(...texts: readonly string[]): string {
	const hash = createHash('sha256');
	texts.forEach((text) => hash.update(text));
	return hash.digest('hex').slice(0, DIGITS);
}
