import { createHash } from 'node:crypto';

const DIGITS = 32;

/** 32 hex digits by which a row is known to be the same, as PostgreSQL's type `uuid` takes them. */
export function hashRow(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, DIGITS);
}
