import { WebAnnotationSchema } from '../model/compiled/annotation.ts';
import { nameText } from '../text/name-of-text.ts';
import type { AnnotatedPassage } from './web-annotation.ts';

/**
 * Reads an annotation back; `null` where it is none of this kind or its two selectors, its source and its state
 * disagree.
 */
export function parseWebAnnotation(value: unknown): AnnotatedPassage | null {
	const parsed = WebAnnotationSchema.safeParse(value);
	if (!parsed.success) {
		return null;
	}
	const { id, body, target } = parsed.data;
	const [first] = target;
	if (!first) {
		return null;
	}
	const { fingerprint, paragraphs, anchor } = first.state;
	const isWhole = target.every(({ source, state, selector: [position, fragment] }) => {
		const isSame =
			JSON.stringify(state) === JSON.stringify(first.state) && source.id === nameText(fingerprint.text);
		return (
			isSame &&
			position.end > position.start &&
			fragment.value === `char=${position.start},${position.end};length=${fingerprint.length}`
		);
	});
	if (!isWhole) {
		return null;
	}
	const pieces = target.map(({ selector: [{ start, end }] }) => ({
		start,
		end
	}));
	return {
		id: id.slice('urn:passages:citation:'.length),
		paragraphs,
		pieces,
		anchor,
		digest: body.value,
		fingerprint
	};
}
