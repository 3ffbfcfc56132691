import type { AnnotationPage, WebAnnotation } from '../model/compiled/annotation.ts';
import { ANNOTATION_CONTEXT, RFC_5147 } from '../model/compiled/annotation-terms.ts';
import type { Citation } from '../model/records/citation.ts';
import type { Source } from '../model/records/source.ts';
import { nameText } from '../text/name-of-text.ts';
import type { PassagesFormat } from './passages.ts';

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

/** All passages of a document as one page of W3C Web Annotations. */
export const webAnnotations: PassagesFormat<'annotations'> = {
	file: 'annotations',
	label: 'W3C Web Annotations',
	mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
	write: buildAnnotationPage
};

function buildAnnotationPage(
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
