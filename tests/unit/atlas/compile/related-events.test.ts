import { describe, expect, it } from 'vitest';
import { findStanding } from '../../../../src/as-of/standing.ts';
import { standEventPage, standFeaturePage } from '../../../../src/as-of/pages.ts';
import { checkAtlas } from '../../../../src/atlas/checks/index.ts';
import { compileAtlas } from '../../../../src/atlas/compile/compile.ts';
import type { Atlas } from '../../../../src/atlas/load/atlas.ts';
import type { EventPage, FeaturePage } from '../../../../src/model/compiled/pages.ts';
import type { TimeIndex } from '../../../../src/model/compiled/timeline.ts';
import { readSample } from '../../sample.ts';

/** The sample with a second note of 2021, which alone tells of a feast, part of the opening. */
function readFeast(): Atlas {
	const sample = readSample();
	const [opened] = sample.events;
	const [source] = sample.sources;
	const second = sample.citations[1];
	if (!opened || !source || !second) {
		throw new Error('The sample has an event, a source and two passages.');
	}
	sample.events.push({
		...opened,
		id: 'quay-feast',
		label: 'A feast',
		relations: [{ to: opened.id, as: 'part-of' }]
	});
	sample.sources.push({ ...source, id: 'later-note', published: '2021' });
	second.source = 'later-note';
	second.supports = [...second.supports, 'quay-feast'];
	const quay = sample.features.find(({ id }) => id === 'east-quay');
	if (quay) {
		quay.properties.statusNote = 'It was finished a year before it was opened.';
	}
	return sample;
}

const files = compileAtlas(readFeast());
const open = <T>(path: string): T => files.find((file) => file.path === path)?.value as T;
const list = ({ related }: EventPage): string[] => related.map(({ as, event }) => `${as}: ${event.label}`);

describe('a relation of two events', () => {
	it('is shown on both pages, each in words of its own', () => {
		expect(list(open('event/quay-feast.json'))).toEqual(['part of: The east quay opens']);
		expect(list(open('event/quay-opened-2019.json'))).toEqual(['has as a part: A feast']);
	});
	it('is not shown as of a day on which nobody had told of the other', () => {
		const index = open<TimeIndex>('timeline.json');
		const before = findStanding(index, Math.floor(Date.UTC(2020, 0) / 86_400_000));
		const stood = standEventPage(open('event/quay-opened-2019.json'), before);
		expect(stood).not.toBeNull();
		expect(stood && list(stood)).toEqual([]);
	});
	it('must lead to an event', () => {
		const atlas = readFeast();
		const feast = atlas.events.find(({ id }) => id === 'quay-feast');
		feast?.relations?.push({ to: 'no-such-event', as: 'follows' });
		const issues = checkAtlas(atlas).filter(({ path }) => path?.endsWith('relations[1].to'));
		expect(issues.map(({ code }) => code)).toEqual(['dangling-id']);
	});
});

describe('what the editor knows of a status', () => {
	it('stands on the page, and on none that shows a day before the last document', () => {
		const page = open<FeaturePage>('feature/east-quay.json');
		expect(page.feature.properties.statusNote).toMatch(/finished/);
		const [first, last] = [Date.UTC(2020, 0), Date.UTC(2022, 0)].map((ms) =>
			findStanding(open('timeline.json'), Math.floor(ms / 86_400_000))
		);
		expect(first && standFeaturePage(page, first)?.feature.properties.statusNote).toBeUndefined();
		expect(last && standFeaturePage(page, last)?.feature.properties.statusNote).toMatch(/finished/);
	});
});
