import { expect, it } from 'vitest';
import { CHECKS, checkAtlas } from '../../../src/atlas/checks/index.ts';
import { parseAtlas, type KeptFiles } from '../../../src/atlas/load/parse.ts';
import { readSampleTexts } from '../sample.ts';

const texts = readSampleTexts();
const change = (path: string, from: string, to: string): typeof texts => {
	return texts.map((file) => (file.path === path ? { path, text: file.text.replace(from, to) } : file));
};

it('an atlas parsed again after an edit is what it is parsed anew, and what the edit leaves are the very same records', () => {
	const kept: KeptFiles = new Map();
	const { atlas: before } = parseAtlas(texts, kept);
	const [file] = texts.filter(({ text }) => text.includes('"east-quay"') && text.includes('FeatureCollection'));
	const { title } = before!.features.find(({ id }) => id === 'east-quay')!.properties;
	const edited = change(file!.path, `"title": "${title}"`, '"title": "Another quay"');
	const { atlas: after, issues } = parseAtlas(edited, kept);
	const anew = parseAtlas(edited);
	expect({ atlas: after, issues }).toEqual(anew);
	expect(checkAtlas(after!)).toEqual(checkAtlas(anew.atlas!));
	expect(after!.features.map(({ properties }) => properties.title)).toContain('Another quay');
	expect(after!.citations.every((citation, index) => citation === before!.citations[index])).toBe(true);
	expect(after!.features.every(({ geometry }, index) => geometry === before!.features[index]?.geometry)).toBe(true);
	const others = after!.features.filter(({ id }) => id !== 'east-quay');
	expect(others.every((feature) => before!.features.includes(feature))).toBe(true);
});

it('every file of records that an edit leaves is read and looked through once, however many steps follow', () => {
	const kept: KeptFiles = new Map();
	const lists = ['features', 'events', 'citations', 'disagreements', 'dismissed', 'later', 'questions'] as const;
	const first = parseAtlas(texts, kept).atlas!;
	checkAtlas(first);
	const second = parseAtlas(texts, kept).atlas!;
	for (const list of lists) {
		expect(second[list].every((record, index) => record === (first[list] as unknown[])[index])).toBe(true);
	}
	let looks = 0;
	const watched = second.features.map((feature) => {
		return new Proxy(feature, { get: (of, key) => (looks++, Reflect.get(of, key) as unknown) });
	});
	const rules = CHECKS.filter(({ code }) => ['coordinates', 'waypoint-off-line', 'published-length'].includes(code));
	const look = (): number => {
		const before = looks;
		rules.forEach((rule) => rule.run({ ...second, features: watched }, { texts: new Map() }));
		return looks - before;
	};
	expect(rules).toHaveLength(3);
	expect([look() > 0, look()]).toEqual([true, 0]);
});

it('faults of a file that stays are told each time', () => {
	const kept: KeptFiles = new Map();
	const [citations] = texts.filter(({ path }) => path.startsWith('citations/'));
	const faulty = change(citations!.path, '"digest"', '"digset"');
	const first = parseAtlas(faulty, kept);
	expect(first.issues.length).toBeGreaterThan(0);
	expect(parseAtlas(faulty, kept).issues).toEqual(first.issues);
	expect(parseAtlas(texts, kept).issues).toEqual([]);
});
