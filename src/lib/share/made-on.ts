import { findChangedParts, formatFingerprint, type Part } from './fingerprint.ts';

/** The state of the atlas a link was made on, as the link says it. */
export interface MadeOn {
	/** The first hex digits of the atlas's version. */
	version: string;
	/** What the page held then; `null` where the link says nothing of it. */
	fingerprint: string | null;
}

/** How a page differs from the one a link was made on. */
export interface Difference {
	/** Version the link was made on. */
	version: string;
	/** Parts that read otherwise by now; `null` where the page cannot know. */
	changed: readonly Part[] | null;
}

/** Hex digits of a version in a link: enough to tell the states of one atlas apart. */
const VERSION_DIGITS = 8;
const MADE_ON = /^([0-9a-f]{8})(?:\.([\w-]{12}))?$/;

/** What a link says of the state it was made on, as the value of `v`. */
export function formatMadeOn(version: string, record: unknown): string {
	const fingerprint = formatFingerprint(record);
	const short = version.slice(0, VERSION_DIGITS);
	return fingerprint === null ? short : `${short}.${fingerprint}`;
}

/** Reads the value of `v`; `null` for anything else than `formatMadeOn` writes. */
export function parseMadeOn(text: string): MadeOn | null {
	const [, version, fingerprint] = MADE_ON.exec(text) ?? [];
	return version === undefined
		? null
		: {
				version,
				fingerprint: fingerprint ?? null
			};
}

/**
 * What is to be said of a link; `null` where it was made on this very state of the atlas, or says nothing of it.
 *
 * @param version of the atlas as it stands
 * @param record what the page shows; `undefined` for none
 */
export function findDifference(madeOn: string, version: string, record: unknown): Difference | null {
	const made = parseMadeOn(madeOn);
	if (made === null || version.startsWith(made.version)) {
		return null;
	}
	const now = formatFingerprint(record);
	const isKnown = made.fingerprint !== null && now !== null;
	return {
		version: made.version,
		changed: isKnown ? findChangedParts(made.fingerprint ?? '', now) : null
	};
}
