import { describe, expect, it } from 'vitest';
import { compileSingly } from '../../../../src/atlas/compile/compile.ts';
import { formatShareAddress } from '../../../../src/lib/share/address.ts';
import { findDifference, formatMadeOn, parseMadeOn } from '../../../../src/lib/share/made-on.ts';
import { EMPTY_VIEW, parseView, type View } from '../../../../src/lib/state/view.ts';
import type { EventPage, FeaturePage, SourcePage } from '../../../../src/model/compiled/pages.ts';
import { readSample } from '../../sample.ts';

const NOW = 'aaaaaaaaaaaa';
const LATER = 'bbbbbbbbbbbb';
const sample = readSample();
const read = compileSingly(sample, NOW);
const [feature] = sample.features.filter(({ id }) => (read(`feature/${id}.json`) as FeaturePage).groups.length > 0);
const place = read(`feature/${feature?.id}.json`) as FeaturePage;
const event = read(`event/${sample.events[0]?.id}.json`) as EventPage;
const source = read(`source/${sample.sources[0]?.id}.json`) as SourcePage;

describe('the address of a view', () => {
	const view: View = {
		...EMPTY_VIEW,
		camera: { zoom: 6.5, lat: 25.1, lng: 62.3 },
		layers: ['energy'],
		passage: 'note-1-p2',
		query: 'گوادر',
		language: 'ur',
		borders: 'in',
		time: { ...EMPTY_VIEW.time, asof: 16_000, themes: ['energy'] }
	};
	const known = { layers: ['energy', 'seas'], languages: ['en', 'ur'], borders: ['neutral', 'in'] };
	const page = { href: 'https://example.org/ur/feature/quay/#map=1/2/3&v=cccccccc', version: NOW, record: place };

	it('opens the same view again, on the page it was made on, whatever path that has', () => {
		const url = new URL(formatShareAddress(page, view));
		expect(`${url.origin}${url.pathname}`).toBe('https://example.org/ur/feature/quay/');
		const parsed = parseView(url.hash, known);
		expect(parsed).toMatchObject({ view, unknown: [], isWhole: true });
		expect(findDifference(parsed.madeOn ?? '', NOW, place)).toBeNull();
	});

	it('is short: of a view as the atlas opens it says only on which version it was made', () => {
		const { hash } = new URL(formatShareAddress({ href: 'https://example.org/', version: NOW }, EMPTY_VIEW));
		expect(hash).toBe('#v=aaaaaaaa');
		expect(parseView(hash, known).view).toEqual(EMPTY_VIEW);
	});

	it('without a version, as every address before, says nothing of one', () => {
		expect(parseView('#map=5/30/70', known).madeOn).toBeNull();
	});
});

describe('a link made on another version', () => {
	const made = formatMadeOn(NOW, place);

	it('is told of, with all that is the same', () => {
		expect(findDifference(made, LATER, structuredClone(place))).toEqual({ version: 'aaaaaaaa', changed: [] });
	});

	it.each([
		['words', (page: FeaturePage) => (page.feature.properties.description += ' And more.')],
		['words', (page: FeaturePage) => (page.ref.status = page.ref.status === 'proposed' ? 'stalled' : 'proposed')],
		['position', (page: FeaturePage) => (page.feature.geometry = { type: 'Point', coordinates: [1, 2] })],
		['passages', (page: FeaturePage) => page.groups.pop()],
		['events', (page: FeaturePage) => page.events.push({ event: event.ref, role: 'at' })]
	] as const)('names a change of %s, and no other', (part, change) => {
		const page = structuredClone(place);
		change(page);
		expect(findDifference(made, LATER, page)?.changed).toEqual([part]);
	});

	it('is told of for events and documents too', () => {
		const otherEvent = structuredClone(event);
		otherEvent.event.label += '!';
		expect(findDifference(formatMadeOn(NOW, event), LATER, otherEvent)?.changed).toEqual(['words']);
		const otherSource = structuredClone(source);
		otherSource.paragraphs[0]?.runs.push({ text: 'More.' });
		expect(findDifference(formatMadeOn(NOW, source), LATER, otherSource)?.changed).toEqual(['words']);
	});

	it('to a page whose record is gone, or that never had one, says that it cannot tell', () => {
		expect(findDifference(made, LATER, undefined)).toEqual({ version: 'aaaaaaaa', changed: null });
		expect(findDifference(formatMadeOn(NOW, undefined), LATER, place)?.changed).toBeNull();
	});

	it.each(['', 'zzzzzzzz', 'aaaaaaaa.', 'aaaaaaaa.<script>12', '‮aaaaaaaa', 'a'.repeat(5000)])(
		'that says %j of its version is taken as saying nothing',
		(text) => {
			expect(parseMadeOn(text)).toBeNull();
			expect(findDifference(text, LATER, place)).toBeNull();
		}
	);
});
