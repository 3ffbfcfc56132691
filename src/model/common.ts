import { z } from 'zod';
import { code, name, prose, title } from './fields.ts';

/** A stable identifier: lower-case words joined by hyphens. Never renamed once published. */
export const IdSchema = code(
	z
		.string()
		.max(80)
		.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case letters, digits and single hyphens')
);
export type Id = z.infer<typeof IdSchema>;

/** A short line of our own prose, in the atlas's language. */
export const ProseSchema = prose(z.string().trim().min(1).max(1200));

/** Linked Places certainty of an attestation. */
export const CertaintySchema = z.enum(['certain', 'less-certain', 'uncertain']);
export type Certainty = z.infer<typeof CertaintySchema>;

/** BCP 47 language tag of a name or a text: `en`, `ur`, `zh-Hans`. */
export const LanguageSchema = code(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a BCP 47 language tag'));

/** ISO 3166-1 alpha-2 country code. */
export const CountrySchema = code(z.string().regex(/^[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code'));

/** An Extended Date/Time Format string, level 0 to 2; its grammar is checked by `src/atlas/checks`. */
export const EdtfSchema = code(z.string().min(1).max(60));

/** Only these schemes may ever become a link. */
export const UrlSchema = title(z.string().regex(/^(https?:\/\/|mailto:)/, 'an http, https or mailto address'));

/** Where something we state comes from, and under which terms. */
export const ReferenceSchema = z.strictObject({
	title: title(z.string().min(1)).describe('Title of the work or the page, as it stands there.'),
	url: UrlSchema.optional().describe('Where it can be read: an http, https or mailto address.'),
	licence: name(z.string().min(1)).optional().describe('Licence under which it may be used.')
});
