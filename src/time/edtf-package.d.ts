declare module 'edtf' {
	/** Parses an EDTF string; throws on one that is none. Bounds are milliseconds since 1970, infinite or null where open. */
	export default function edtf(text: string): { type: string; min: number | null; max: number | null };
}
