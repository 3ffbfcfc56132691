import { findMentions, indexNames } from '../../../src/mentions/find-mentions.ts';
import { NameFinder, NameSet } from '../../../src/mentions/scan/find-names.ts';
import { toNameKey } from '../../../src/mentions/scan/name-trie.ts';
import { readGazetteer } from '../../../src/server/read-gazetteer.ts';
import { normaliseText } from '../../../src/text/normalise.ts';
import { findTokens } from '../../../src/text/tokens.ts';
import type { Row } from '../rows.ts';

const NAMES = 100_000;
const MEGABYTE = 1_000_000;
const UNITS = 20 * MEGABYTE;
/** How often for a thousand megabytes. */
const TIMES = 50;
/** The slow one reads less, as its pace does not depend on the length. UTF-16 units. */
const SLOW_UNITS = 20_000;

const cpuSeconds = (run: () => void): number => {
	const before = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
};

/** Running words with a name here and there, always the same. */
function writeText(words: readonly string[], names: readonly string[], units: number): string {
	const parts: string[] = [];
	let seed = 7;
	const next = (below: number): number => {
		seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
		return (seed >>> 8) % below;
	};
	for (let length = 0; length < units;) {
		const word = next(20) === 0 ? names[next(names.length)] : words[next(words.length)];
		const end = next(14) === 0 ? '.\n' : ' ';
		parts.push(`${word ?? ''}${end}`);
		length += (word?.length ?? 0) + end.length;
	}
	return parts.join('').slice(0, units);
}

function find(names: NameSet, text: string, times = 1): number {
	let found = 0;
	const finder = new NameFinder(names, () => found++);
	for (let time = 0; time < times; time++) {
		finder.push(text);
	}
	finder.end();
	return found;
}

/** Whole words of names by their first word, the longest name first: what one would write without much thought. */
function mapNames(names: readonly string[]): (text: string) => number {
	const byFirst = new Map<string, string[][]>();
	for (const name of names) {
		const words = toNameKey(name).split(' ');
		byFirst.set(words[0] ?? '', [...(byFirst.get(words[0] ?? '') ?? []), words]);
	}
	byFirst.forEach((list) => list.sort((a, b) => b.length - a.length));
	return (text) => {
		const tokens = findTokens(normaliseText(text).points);
		let found = 0;
		for (let index = 0; index < tokens.length; index++) {
			const name = (byFirst.get(tokens[index]?.fold ?? '') ?? []).find((words) => {
				return words.every((word, place) => tokens[index + place]?.fold === word);
			});
			found += name ? 1 : 0;
			index += name ? name.length - 1 : 0;
		}
		return found;
	};
}

/** Pace of the finder of names and of `findMentions`, over the same names and the same text. */
export function benchMatcher(): Row[] {
	const gazetteer = readGazetteer();
	const step = Math.floor(gazetteer.size / NAMES);
	const names = Array.from({ length: NAMES }, (_, index) => gazetteer.place(index * step).name);
	const text = writeText([...gazetteer.words.keys()], names, UNITS);
	const set = new NameSet();
	const building = cpuSeconds(() => names.forEach((name) => set.add(name)));
	find(set, text.slice(0, 2 * MEGABYTE));
	const fast = UNITS / MEGABYTE / cpuSeconds(() => find(set, text));
	const index = indexNames(names.map((name, id) => ({ id: String(id), names: [{ text: name, role: 'document' }] })));
	const part = text.slice(0, SLOW_UNITS);
	const slow = SLOW_UNITS / MEGABYTE / cpuSeconds(() => findMentions(normaliseText(part), index));
	const findMapped = mapNames(names);
	findMapped(text.slice(0, MEGABYTE / 5));
	const mapped = 1 / cpuSeconds(() => findMapped(text.slice(0, MEGABYTE)));
	const before = process.memoryUsage().rss;
	const long = (TIMES * UNITS) / MEGABYTE / cpuSeconds(() => find(set, text, TIMES));
	const more = (process.memoryUsage().rss - before) / MEGABYTE;
	const pace = (what: string, value: number, ratio: number | null, against = ''): Row => ({
		what,
		value,
		unit: 'MB/s',
		ratio,
		against
	});
	return [
		pace('findMentions, the same 100,000 names, the first 20 kB of the same text', slow, null),
		pace('a map of first words, the same names, the first 1 MB', mapped, null),
		pace('finder of names, 100,000 names, 20 MB', fast, fast / slow, 'findMentions'),
		pace('  the same beside the map', fast, fast / mapped, 'the map of first words'),
		pace('the same over 1,000 MB in pieces', long, long / fast, 'its pace over 20 MB'),
		{
			what: 'memory that the 1,000 MB took besides',
			value: Math.max(0, more),
			unit: 'MB',
			ratio: null,
			against: ''
		},
		{
			what: 'making 100,000 names ready',
			value: building * 1000,
			unit: 'ms',
			ratio: null,
			against: ''
		}
	];
}
