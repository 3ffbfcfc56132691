import { describe, expect, it } from 'vitest';
import { indexCopy, locateSource } from '../../../src/anchors/match/locate.ts';
import { normaliseText, sliceText } from '../../../src/text/normalise.ts';
import { anchorDocument } from '../../bench/robustness/document.ts';
import { tryDocuments } from '../../bench/robustness/index.ts';
import { writeDocuments } from '../../bench/robustness/read-documents.ts';

const recall = (tallies: ReturnType<typeof tryDocuments>, series: string, errors: number): number => {
	const ofSeries = tallies.filter((tally) => tally.series === series && tally.errors === errors);
	return (
		ofSeries.reduce((sum, { right }) => sum + right, 0) / ofSeries.reduce((sum, { present }) => sum + present, 0)
	);
};

describe('passages in copies that differ', () => {
	const tallies = tryDocuments(writeDocuments(1), 1);

	it('are never found where they do not stand', () => {
		expect(tallies.reduce((sum, { absent, present }) => sum + absent + present, 0)).toBeGreaterThan(2000);
		expect(tallies.reduce((sum, { absent }) => sum + absent, 0)).toBeGreaterThan(150);
		expect(tallies.filter(({ wrong }) => wrong > 0)).toEqual([]);
	});

	it('are found almost always, less often the more characters were misread', () => {
		expect(recall(tallies, 'mutation', 0)).toBeGreaterThan(0.985);
		expect(recall(tallies, 'mutation', 0.02)).toBeGreaterThan(0.95);
		expect(recall(tallies, 'mutation', 0.05)).toBeGreaterThan(0.9);
	});
});

const PARAGRAPHS = [
	'The harbour of Quillan was dredged twice before the war, and each time the council sold the sand to the brickworks behind the station. Nobody kept the accounts.',
	'The ministry intends to lengthen the eastern mole by two hundred metres before the next winter, so that the ferries may lie in calm water. A tender has been published.',
	'Travellers complain of the customs shed, which has one window and no roof worth the name. They have complained for thirty years.',
	'In the upper town the old tramway still climbs to the observatory, and its four cars are painted every spring by the pupils of the art school.'
];

describe('an edited passage', () => {
	const { anchors } = anchorDocument('quillan', PARAGRAPHS.join('\n\n'));
	const find = (text: string): { by: string | undefined; text: string; reason: string | undefined } => {
		const normal = normaliseText(text);
		const passage = locateSource(anchors, indexCopy(normal), null).passages.find(({ id }) => id === 's2-1');
		return {
			by: passage?.by,
			text: (passage?.pieces ?? []).map(({ start, end }) => sliceText(normal, start, end)).join(' '),
			reason: passage?.reason
		};
	};
	const EDITED = PARAGRAPHS.with(
		1,
		'A new mole was talked of and dropped again; what remains is a drawing in the hall of the ministry. A tender has been published.'
	);
	const ALIKE =
		'The company intends to lengthen the western mole by three hundred metres before the next summer, so that the tankers may lie in calm water.';

	it('is found where it stands unedited, whatever stands round it', () => {
		expect(find(`Home | Search\n\n${PARAGRAPHS.join('\n\n')}\n\n${ALIKE}`)).toMatchObject({
			by: 'hash',
			text: expect.stringMatching(/^The ministry intends .* calm water\.$/)
		});
	});

	it('is lost, not moved to a sentence elsewhere that looks like it', () => {
		expect(find(`${EDITED.join('\n\n')}\n\n${ALIKE} Nothing else is known.`)).toMatchObject({
			by: 'lost',
			text: ''
		});
	});

	it('of a document that stands there twice is read where it stands unedited', () => {
		const normal = normaliseText(`Preface.\n\n${EDITED.join('\n\n')}\n\n${PARAGRAPHS.join('\n\n')}`);
		const located = locateSource(anchors, indexCopy(normal), null);
		expect(located).toMatchObject({ found: anchors.passages.length, repeats: { count: 2, used: 2 } });
		expect(located.passages.every(({ by }) => by === 'hash')).toBe(true);
	});
});
