import { expect, it } from 'vitest';
import { checkAtlas } from '../../../src/atlas/checks/index.ts';
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
