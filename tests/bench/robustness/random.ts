/** Numbers from 0 up to but without 1, the same ones for the same seed (mulberry32). */
export type Random = () => number;

export function startRandom(seed: number): Random {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export const pick = <T>(random: Random, list: readonly T[]): T => {
	return list[Math.floor(random() * list.length)] as T;
};

/** A whole number from `least` to `most`. */
export const pickNumber = (random: Random, least: number, most: number): number => {
	return least + Math.floor(random() * (most - least + 1));
};
