import { LANDMARK_BITS } from '../record/landmarks.ts';
import {
	COMMON_RATIO,
	DRIFT,
	LETTERS_PER_DRIFT,
	MIN_COMMON,
	MIN_SEED_SUPPORT,
	SEED_NEAREST,
	SEED_NEIGHBOURS
} from './parameters.ts';
import type { Landmark, Seed } from './types.ts';

/** Letters by which a distance may differ where characters were misread, inserted or left out. */
export function allowDrift(distance: number): number {
	return DRIFT + Math.floor(distance / LETTERS_PER_DRIFT);
}

/** Neighbours of all landmarks in flat rows, the nearest first: hash, and the letters from the seed's own where it may stand. */
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
export function findSeeds(landmarks: readonly Landmark[], copy: Uint16Array): Seed[] {
	const { heads, next } = listByHash(landmarks, findCommon(copy));
	const neighbours = listNeighbours(landmarks);
	const needed = Math.min(MIN_SEED_SUPPORT, landmarks.length - 1);
	const seeds: Seed[] = [];
	for (let letter = 0; letter < copy.length; letter++) {
		for (
			let landmark = heads[copy[letter] as number] as number;
			landmark >= 0;
			landmark = next[landmark] as number
		) {
			if (isBorneOut(copy, letter, landmark, neighbours, needed)) {
				seeds.push({ landmark, letter });
			}
		}
	}
	return seeds;
}

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
	const most = COMMON_RATIO * Math.max(MIN_COMMON, copy.length / counts.length);
	const common = Uint8Array.from(counts, (count) => Number(count > most));
	known.set(copy, common);
	return common;
}

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
	const hashes: number[] = [];
	const from: number[] = [];
	const to: number[] = [];
	landmarks.forEach(({ offset }, landmark) => {
		for (let step = 1; step <= SEED_NEIGHBOURS; step++) {
			for (const other of [landmarks[landmark - step], landmarks[landmark + step]]) {
				if (!other) {
					continue;
				}
				const drift = allowDrift(Math.abs(other.offset - offset));
				hashes.push(other.hash);
				from.push(other.offset - offset - drift);
				to.push(other.offset - offset + drift);
			}
		}
		rows[landmark + 1] = hashes.length;
	});
	return {
		rows,
		hashes: Uint16Array.from(hashes),
		from: Int32Array.from(from),
		to: Int32Array.from(to)
	};
}

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
		if (row - first === SEED_NEAREST && missing === needed) {
			return false;
		}
		const hash = hashes[row] as number;
		const last = Math.min(copy.length - 1, letter + (to[row] as number));
		for (let other = Math.max(0, letter + (from[row] as number)); other <= last; other++) {
			if (copy[other] === hash) {
				missing--;
				break;
			}
		}
	}
	return missing <= 0;
}
