import { describe, expect, it } from 'vitest';
import { anchorPassage, anchorParagraph } from '../../../../src/anchors/record/anchor.ts';
import { indexCopy, locateSource } from '../../../../src/anchors/match/locate.ts';
import { normaliseText, sliceText } from '../../../../src/text/normalise.ts';
import { anchorDocument } from '../../../bench/robustness/document.ts';

const FIRST = 'The mole of Quillan was drawn by an engineer who had never seen the sea, and it was built';
const BOX =
	'Abstract. This paper asks who paid for the moles of the south and why so many of them stand where no ship can lie. It goes through the books of nine harbours and finds that three of the builders owned the quarries. It closes with advice to those who lend.';
const SECOND = 'twice, the first time where the current takes it. Nobody was asked to pay for the stones.';
const LAST =
	'Since then the pilots go round by the north, and the ferry leaves an hour later than the timetable has it.';

/** A paragraph in two parts with a box between them, and a passage that goes on behind the box. */
function anchorParted() {
	const text = `${FIRST} ${BOX} ${SECOND}\n\n${LAST}`;
	const normal = normaliseText(text);
	const before = { start: 0, end: FIRST.length };
	const behind = { start: FIRST.length + BOX.length + 2, end: FIRST.length + BOX.length + 2 + SECOND.length };
	const parts = [before, behind];
	const box = { start: FIRST.length + 1, end: FIRST.length + 1 + BOX.length };
	const pieces = [before, { start: behind.start, end: behind.start + SECOND.indexOf('.') + 1 }];
	const anchor = anchorPassage(normal, pieces, parts);
	const { anchors } = anchorDocument('parted', text);
	const last = anchors.paragraphs[1];
	if (!anchor || !last) {
		throw new Error('The fixture is not as it should be.');
	}
	const inDocument = [{ start: anchor.at, end: anchor.at + anchor.letters }];
	return {
		text,
		pieces,
		anchors: {
			...anchors,
			paragraphs: [
				{ id: 'p1', role: 'text' as const, ranges: parts, ...anchorParagraph(normal, parts, inDocument) },
				{ id: 'p2', role: 'text' as const, ranges: [box], ...anchorParagraph(normal, [box], []) },
				{ ...last, id: 'p3' }
			],
			passages: [{ id: 'parted', paragraphs: ['p1'], pieces, anchor }]
		}
	};
}

describe('a passage that a box parts', () => {
	const { text, pieces, anchors } = anchorParted();
	const find = (copyText: string) => {
		const normal = normaliseText(copyText);
		const [passage] = locateSource(anchors, indexCopy(normal), null).passages;
		return {
			by: passage?.by,
			shown: passage?.pieces.map(({ start, end }) => sliceText(normal, start, end))
		};
	};

	it('is found on both sides of it, though the box holds more of the document than the rest of the paragraph', () => {
		const wanted = pieces.map(({ start, end }) => text.slice(start, end));
		expect(find(`Home | Opinion\n\n${text}\n\nContact`)).toEqual({ by: 'hash', shown: wanted });
	});

	it('is found where the box stands elsewhere or nowhere', () => {
		expect(find(`Home\n\n${FIRST} ${SECOND}\n\n${LAST}`).by).toBe('hash');
		expect(find(`Home\n\n${FIRST} ${SECOND}\n\n${LAST}\n\n${BOX}`).by).toBe('hash');
	});
});
