/** RFC 5147: fragment identifiers for plain text. */
export const RFC_5147 = 'http://tools.ietf.org/rfc/rfc5147';
/** Of the W3C Web Annotation Data Model. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
