import { describe, expect, it } from 'vitest';
import { compileAtlas } from '../../../../src/atlas/compile/compile.ts';
import { compileLater } from '../../../../src/atlas/compile/later.ts';
import { STATUS_WORDS } from '../../../../src/wording/words.ts';
import type { FeaturePage } from '../../../../src/model/compiled/pages.ts';
import { readSample } from '../../sample.ts';

const origin = { file: 'later/all.json', path: '' };
const note = (id: string, when: string): ReturnType<typeof readSample>['later'][number] => ({
	id,
	subjects: ['east-quay'],
	when,
	status: 'ended',
	note: 'The quay was given up.',
	reference: { title: 'Yearbook', publisher: 'Harbour office', date: '2032' },
	verified: false,
	origin
});

describe('what came after the documents', () => {
	it('is told in order of time, with its reference and whether it was verified', () => {
		const later = [note('given-up', '2033'), note('widened', '2031-05')];
		const [first, second] = compileLater({ later }, 'east-quay', STATUS_WORDS);
		expect([first?.id, second?.id]).toEqual(['widened', 'given-up']);
		expect(first).toMatchObject({
			whenWords: 'May 2031',
			statusWords: 'no longer exists',
			referenceWords: 'Harbour office, 2032',
			verified: false
		});
		expect(first).not.toHaveProperty('at');
	});
	it('has no part in status, map, events, claims or disagreements', () => {
		const sample = readSample();
		sample.later.push(note('given-up', '2033'));
		const [plain, noted] = [compileAtlas(readSample()), compileAtlas(sample)];
		// The records as written hold it too; the hash of all is in the head of the atlas.
		const holdsIt = new Set(['feature/east-quay.json', 'meta.json', 'originals.json']);
		const isShown = (path: string): boolean => holdsIt.has(path);
		expect(noted.filter(({ path }) => !isShown(path))).toEqual(plain.filter(({ path }) => !isShown(path)));
		const pages = [plain, noted].map(
			(files) => files.find(({ path }) => path === 'feature/east-quay.json')?.value as FeaturePage
		);
		expect({ ...pages[1], later: [] }).toEqual(pages[0]);
		expect(pages[1]?.later).toHaveLength(1);
	});
});
