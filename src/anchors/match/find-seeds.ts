import { LANDMARK_BITS } from '../record/landmarks.ts';
import {
	COMMON_RATIO,
	DRIFT,
	LETTERS_PER_DRIFT,
	MIN_COMMON,
	MIN_SEED_SUPPORT,
	NEAREST_LETTERS,
	SEED_NEAREST,
	SEED_NEIGHBOURS
} from './parameters.ts';
import { markOf, scanLetters, startScan, type ByHash, type Scan } from './scan-letters.ts';
import type { Landmark, Seed } from './types.ts';

/** Letters by which a distance may differ where characters were misread, inserted or left out. */
export function allowDrift(distance: number): number {
	return DRIFT + Math.floor(distance / LETTERS_PER_DRIFT);
}

/** Landmarks of several sources in flat rows, those of one source after those of another. */
interface LandmarkRows {
	/** Of each landmark its source, and of each source where it begins. */
	sources: Int32Array;
	starts: Int32Array;
	/** Of each source, the neighbours that must match. */
	needed: Int32Array;
	neighbours: Neighbours;
	byHash: ByHash;
}

/** Neighbours of all landmarks, the nearest first: hash, and the letters from the seed's own where it may stand. */
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
	return findAllSeeds([landmarks], copy)[0] ?? [];
}

/** The same for the landmarks of several sources, for each a row of its own: a long copy is gone through once. */
export function findAllSeeds(sources: readonly (readonly Landmark[])[], copy: Uint16Array): Seed[][] {
	const rows = listRows(sources, findCommon(copy));
	const seeds: Seed[][] = sources.map(() => []);
	const scan = startScan(copy, rows.byHash);
	for (let until = 0; until < copy.length;) {
		until = scanLetters(copy, until, rows.byHash, scan);
		addBorneOut(seeds, copy, scan, rows);
	}
	return seeds;
}

function addBorneOut(seeds: readonly Seed[][], copy: Uint16Array, scan: Scan, rows: LandmarkRows): void {
	const { letters, landmarks, count } = scan;
	for (let hit = 0; hit < count; hit++) {
		const letter = letters[hit] as number;
		const landmark = landmarks[hit] as number;
		if (isBorneOut(copy, letter, landmark, rows)) {
			const source = rows.sources[landmark] as number;
			seeds[source]?.push({
				landmark: landmark - (rows.starts[source] as number),
				letter
			});
		}
	}
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

function listRows(sources: readonly (readonly Landmark[])[], common: Uint8Array): LandmarkRows {
	const all = sources.flat();
	const starts = new Int32Array(sources.length);
	const owners = new Int32Array(all.length);
	let count = 0;
	sources.forEach((landmarks, source) => {
		starts[source] = count;
		owners.fill(source, count, count + landmarks.length);
		count += landmarks.length;
	});
	const neighbours = listNeighbours(sources);
	return {
		sources: owners,
		starts,
		needed: Int32Array.from(sources, ({ length }) => Math.min(MIN_SEED_SUPPORT, length - 1)),
		neighbours,
		byHash: listByHash(all, neighbours, common)
	};
}

/** Landmarks whose hash is common are left out: they are looked for later, where others stand. */
function listByHash(all: readonly Landmark[], neighbours: Neighbours, common: Uint8Array): ByHash {
	const begins = new Int32Array((1 << LANDMARK_BITS) + 1);
	for (const { hash } of all) {
		begins[hash + 1] = (begins[hash + 1] as number) + 1 - (common[hash] ?? 0);
	}
	for (let hash = 1; hash < begins.length; hash++) {
		begins[hash] = (begins[hash] as number) + (begins[hash - 1] as number);
	}
	const next = begins.slice();
	const landmarks = new Int32Array(begins.at(-1) ?? 0);
	for (let landmark = 0; landmark < all.length; landmark++) {
		const hash = all[landmark]?.hash ?? 0;
		if (!common[hash]) {
			const place = next[hash] as number;
			landmarks[place] = landmark;
			next[hash] = place + 1;
		}
	}
	return {
		begins,
		landmarks,
		...listNearest(all, landmarks, neighbours)
	};
}

function listNearest(
	all: readonly Landmark[],
	landmarks: Int32Array,
	{ rows, hashes, from, to }: Neighbours
): Pick<ByHash, 'nearest' | 'marks' | 'reach'> {
	const nearest = new Int32Array(2 * SEED_NEAREST * landmarks.length);
	const marks = new Int32Array(SEED_NEAREST * landmarks.length);
	let [reach, place] = [NEAREST_LETTERS, 0];
	for (const landmark of landmarks) {
		const first = rows[landmark] as number;
		const count = Math.min(SEED_NEAREST, (rows[landmark + 1] as number) - first);
		for (let step = 0; step < SEED_NEAREST; step++) {
			const row = first + Math.min(step, count - 1);
			const begin = from[row] ?? 0;
			const end = to[row] ?? 0;
			const hash = hashes[row] ?? 0;
			const isLooked = count > 0 && end - begin < NEAREST_LETTERS;
			// Its own hash always stands at the letter itself: the full way then tells.
			nearest[2 * place] = isLooked ? hash : (all[landmark]?.hash ?? 0);
			nearest[2 * place + 1] = isLooked ? begin : 0;
			marks[place++] = markOf(isLooked ? hash : null, begin, end);
			reach = Math.max(reach, isLooked ? Math.abs(begin) + NEAREST_LETTERS : 0);
		}
	}
	return { nearest, marks, reach };
}

function listNeighbours(sources: readonly (readonly Landmark[])[]): Neighbours {
	const count = sources.reduce((sum, { length }) => sum + length, 0);
	const neighbours = {
		rows: new Int32Array(count + 1),
		hashes: new Uint16Array(2 * SEED_NEIGHBOURS * count),
		from: new Int32Array(2 * SEED_NEIGHBOURS * count),
		to: new Int32Array(2 * SEED_NEIGHBOURS * count)
	};
	let [all, row] = [0, 0];
	for (const landmarks of sources) {
		for (let landmark = 0; landmark < landmarks.length; landmark++) {
			row = addNeighbours(neighbours, landmarks, landmark, row);
			neighbours.rows[++all] = row;
		}
	}
	return neighbours;
}

/** Adds the neighbours of a landmark from a row on; gives the row after them. */
function addNeighbours(
	{ hashes, from, to }: Neighbours,
	landmarks: readonly Landmark[],
	landmark: number,
	first: number
): number {
	const offset = landmarks[landmark]?.offset ?? 0;
	let row = first;
	for (let step = 1; step <= SEED_NEIGHBOURS; step++) {
		for (let side = -step; side <= step; side += 2 * step) {
			const other = landmarks[landmark + side];
			if (!other) {
				continue;
			}
			const drift = allowDrift(Math.abs(other.offset - offset));
			hashes[row] = other.hash;
			from[row] = other.offset - offset - drift;
			to[row++] = other.offset - offset + drift;
		}
	}
	return row;
}

function isBorneOut(
	copy: Uint16Array,
	letter: number,
	landmark: number,
	{ neighbours: { rows, hashes, from, to }, needed, sources }: LandmarkRows
): boolean {
	const first = rows[landmark] as number;
	const end = rows[landmark + 1] as number;
	const all = needed[sources[landmark] as number] as number;
	let missing = all;
	for (let row = first; row < end && missing > 0; row++) {
		if (row - first === SEED_NEAREST && missing === all) {
			return false;
		}
		const hash = hashes[row] as number;
		const last = Math.min(copy.length - 1, letter + (to[row] as number));
		const begin = Math.max(0, letter + (from[row] as number));
		if (holds(copy, begin, last, hash)) {
			missing--;
		}
	}
	return missing <= 0;
}

/** Whether a hash stands between two letters, both included. */
export function holds(copy: Uint16Array, begin: number, last: number, hash: number): boolean {
	for (let letter = begin; letter <= last; letter++) {
		if (copy[letter] === hash) {
			return true;
		}
	}
	return false;
}
