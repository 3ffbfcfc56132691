import { LANDMARK_BITS } from '../record/landmarks.ts';
import type { Landmark } from './track.ts';

/** A landmark and a letter of the copy where the same letters may stand. */
export interface Hit {
	landmark: number;
	letter: number;
}

/** Landmarks on either side that may bear a hit out, and how many of them must. */
const NEIGHBOURS = 4;
const SUPPORT = 2;

/** Letters by which a distance may differ where characters were misread, inserted or left out. */
export function allowDrift(distance: number): number {
	return 2 + Math.floor(distance / 24);
}

/** Neighbours of all landmarks in flat rows, the nearest first: hash, and the letters from the hit's own where it may stand. */
interface Neighbours {
	/** Where each landmark's row begins; one more for the end. */
	rows: Int32Array;
	hashes: Uint16Array;
	from: Int32Array;
	to: Int32Array;
}

/**
 * Letters of the copy at which a landmark matches and at least two of its neighbours do, each about as far away as in
 * the source. In the order of the copy.
 * @param copy hash at every letter of the copy
 */
export function findHits(landmarks: readonly Landmark[], copy: Uint16Array): Hit[] {
	const { heads, next } = listByHash(landmarks, findCommon(copy));
	const neighbours = listNeighbours(landmarks);
	const needed = Math.min(SUPPORT, landmarks.length - 1);
	const hits: Hit[] = [];
	for (let letter = 0; letter < copy.length; letter++) {
		for (
			let landmark = heads[copy[letter] as number] as number;
			landmark >= 0;
			landmark = next[landmark] as number
		) {
			if (isBorneOut(copy, letter, landmark, neighbours, needed)) {
				hits.push({ landmark, letter });
			}
		}
	}
	return hits;
}

/** A hash that stands in the copy so many times as often as the mean one is too common to begin with. */
const COMMON = 1.5;

/** Kept for as long as the copy is: every source asks. */
const known = new WeakMap<Uint16Array, Uint8Array>();

function findCommon(copy: Uint16Array): Uint8Array {
	const before = known.get(copy);
	if (before) {
		return before;
	}
	const counts = new Uint32Array(1 << LANDMARK_BITS);
	for (let letter = 0; letter < copy.length; letter++) {
		counts[copy[letter] as number] = (counts[copy[letter] as number] as number) + 1;
	}
	const most = COMMON * Math.max(LONG, copy.length / counts.length);
	const common = Uint8Array.from(counts, (count) => Number(count > most));
	known.set(copy, common);
	return common;
}
/** In short copies no hash is too common. */
const LONG = 64;

/** Landmarks of each hash as linked lists, without those whose hash is common: they are looked for later, where others stand. */
function listByHash(landmarks: readonly Landmark[], common: Uint8Array): { heads: Int32Array; next: Int32Array } {
	const heads = new Int32Array(1 << LANDMARK_BITS).fill(-1);
	const next = new Int32Array(landmarks.length).fill(-1);
	for (let landmark = landmarks.length - 1; landmark >= 0; landmark--) {
		const hash = landmarks[landmark]?.hash ?? 0;
		if (common[hash]) {
			continue;
		}
		next[landmark] = heads[hash] ?? -1;
		heads[hash] = landmark;
	}
	return { heads, next };
}

function listNeighbours(landmarks: readonly Landmark[]): Neighbours {
	const rows = new Int32Array(landmarks.length + 1);
	const [hashes, from, to]: number[][] = [[], [], []];
	landmarks.forEach(({ at }, landmark) => {
		for (let step = 1; step <= NEIGHBOURS; step++) {
			for (const other of [landmarks[landmark - step], landmarks[landmark + step]]) {
				if (!other) {
					continue;
				}
				const drift = allowDrift(Math.abs(other.at - at));
				hashes?.push(other.hash);
				from?.push(other.at - at - drift);
				to?.push(other.at - at + drift);
			}
		}
		rows[landmark + 1] = hashes?.length ?? 0;
	});
	return {
		rows,
		hashes: Uint16Array.from(hashes ?? []),
		from: Int32Array.from(from ?? []),
		to: Int32Array.from(to ?? [])
	};
}

/** Nearest neighbours of which one must match, or the others are not looked for. */
const NEAREST = 4;

function isBorneOut(
	copy: Uint16Array,
	letter: number,
	landmark: number,
	{ rows, hashes, from, to }: Neighbours,
	needed: number
): boolean {
	let missing = needed;
	const first = rows[landmark] as number;
	const end = rows[landmark + 1] as number;
	for (let row = first; row < end && missing > 0; row++) {
		if (row - first === NEAREST && missing === needed) {
			return false;
		}
		const hash = hashes[row] as number;
		const last = Math.min(copy.length - 1, letter + (to[row] as number));
		for (let at = Math.max(0, letter + (from[row] as number)); at <= last; at++) {
			if (copy[at] === hash) {
				missing--;
				break;
			}
		}
	}
	return missing <= 0;
}
