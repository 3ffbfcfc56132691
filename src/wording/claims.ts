import type { Claim, ClaimValue, Modality, Property } from '../model/records/claim.ts';
import type { Status } from '../model/records/feature.ts';
import { EVENT_STATUS_WORDS, PROPERTY_WORDS, STATUS_WORDS, formatValue } from './words.ts';

/** Properties that stay in a label beside what precisely they are of: "share of world arms exports". */
const KEPT: readonly Property[] = ['share', 'cause', 'length', 'builder', 'financier', 'operator', 'first'];

/** Words that say already that a part of a whole is meant. */
const IS_SHARE = /\b(share|part|portion|percentage)\b/iu;

/**
 * What a claim is about, as a label: "cost", "expected cost", "use by Russia", "length of mainland stretch". What
 * precisely is meant stands alone where it says enough; a count keeps "number" where its unit says what is counted.
 */
export function formatTopic({ property, of, value }: Pick<Claim, 'property' | 'of'> & { value?: ClaimValue }): string {
	const word = PROPERTY_WORDS[property];
	if (of === undefined || (value?.type === 'quantity' && value.unit === of)) {
		return word;
	}
	const saysIt = of.toLowerCase().includes(word) || (property === 'share' && IS_SHARE.test(of));
	return KEPT.includes(property) && !saysIt ? `${word} of ${of}` : of;
}

/** Of an aspect, as a use or a visit, one says that it is proposed; "not built" belongs to the thing itself. */
const ASPECT_STATUS_WORDS: Record<Status, string> = { ...STATUS_WORDS, proposed: 'proposed', agreed: 'agreed' };

/** What stands before a value that the passage does not simply assert. */
export const MODALITY_WORDS: Record<Modality, string> = {
	asserted: '',
	expected: 'expected',
	likely: 'likely',
	possible: 'possibly',
	argued: 'an argument, not asserted',
	rejected: 'considered and rejected',
	question: 'asked, not answered'
};

/**
 * A claim's value in words, as its passage asserts it, with its doubt: "about 14,000 soldiers", "likely: worse
 * relations with the West". Wherever a claim is shown it is shown by this, so that no doubt is lost on the way.
 */
export function formatClaimValue(
	{ of, value, modality = 'asserted' }: Pick<Claim, 'of' | 'value' | 'modality'>,
	isEvent: boolean,
	formatDate: (edtf: string) => string
): string {
	const ofThing = of === undefined ? STATUS_WORDS : ASPECT_STATUS_WORDS;
	const words = formatValue(value, formatDate, isEvent ? EVENT_STATUS_WORDS : ofThing);
	return modality === 'asserted' ? words : `${MODALITY_WORDS[modality]}: ${words}`;
}

/** A label as it begins a line. */
export function capitalise(text: string): string {
	return `${text.charAt(0).toLocaleUpperCase('en')}${text.slice(1)}`;
}
