import {
	ANNOTATION_CONTEXT,
	RFC_5147,
	WebAnnotationSchema,
	type AnnotationPage,
	type WebAnnotation
} from '../model/compiled/annotation.ts';
import type { Citation } from '../model/records/citation.ts';
import type { Source } from '../model/records/source.ts';

const CONTEXT = [
	ANNOTATION_CONTEXT,
	{ anchor: 'urn:passages:anchor', paragraphs: 'urn:passages:paragraphs', fingerprint: 'urn:passages:fingerprint' }
] as const;

/** What an annotation keeps of a citation: all that finds the passage, and what it says in our words. */
export type AnnotatedPassage = Pick<Citation, 'id' | 'paragraphs' | 'pieces' | 'anchor' | 'digest'> &
	Pick<Source, 'fingerprint'>;

/** The passage as a W3C Web Annotation (JSON-LD). */
export function toWebAnnotation({
	id,
	paragraphs,
	pieces,
	anchor,
	digest,
	fingerprint
}: AnnotatedPassage): WebAnnotation {
	return {
		'@context': [CONTEXT[0], { ...CONTEXT[1] }],
		id: `urn:passages:citation:${id}`,
		type: 'Annotation',
		motivation: 'describing',
		body: {
			type: 'TextualBody',
			value: digest,
			format: 'text/plain'
		},
		target: pieces.map(({ start, end }) => ({
			type: 'SpecificResource',
			source: {
				id: nameText(fingerprint.text),
				type: 'Text',
				format: 'text/plain'
			},
			state: {
				type: 'State',
				fingerprint,
				paragraphs,
				anchor
			},
			selector: [
				{
					type: 'TextPositionSelector',
					start,
					end
				},
				{
					type: 'FragmentSelector',
					conformsTo: RFC_5147,
					value: `char=${start},${end};length=${fingerprint.length}`
				}
			]
		}))
	};
}

/** Reads an annotation back; `null` where it is none of this kind or its two selectors, its source and its state disagree. */
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
	const pieces = target.map(({ selector: [{ start, end }] }) => ({ start, end }));
	return {
		id: id.slice('urn:passages:citation:'.length),
		paragraphs,
		pieces,
		anchor,
		digest: body.value,
		fingerprint
	};
}

/** RFC 6920 name of a text by its SHA-256, 64 hex digits. */
function nameText(hash: string): string {
	const bytes = (hash.match(/../gu) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16))).join('');
	return `ni:///sha-256;${btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '')}?ct=text/plain`;
}

/** All passages of a source as one page of annotations. */
export function buildAnnotationPage(
	source: Pick<Source, 'id' | 'fingerprint'>,
	citations: readonly Citation[]
): AnnotationPage {
	return {
		'@context': CONTEXT[0],
		id: `urn:passages:annotations:${source.id}`,
		type: 'AnnotationPage',
		items: citations.map(({ id, paragraphs, pieces, anchor, digest }) =>
			toWebAnnotation({
				id,
				paragraphs,
				pieces,
				anchor,
				digest,
				fingerprint: source.fingerprint
			})
		)
	};
}
