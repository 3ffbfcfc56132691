import { isUnspaced } from '../text/tokens.ts';

const KATAKANA = /[\p{Script=Katakana}\u30FC]/u;
/** Vowels written before the consonant they follow, and vowels that cannot begin a syllable: Thai and Lao. */
const LEADING_VOWEL = /[\u0E40-\u0E44\u0EC0-\u0EC4]/u;
const TRAILING_VOWEL = /[\u0E30\u0E32\u0E33\u0E45\u0EB0\u0EB2\u0EB3]/u;

/** Whether a word of a script without spaces runs on over an offset, as far as the script shows it. */
export function isInsideWord(points: ArrayLike<string>, offset: number): boolean {
	const [before, after] = [points[offset - 1] ?? '', points[offset] ?? ''];
	if (!isUnspaced(before) || !isUnspaced(after)) {
		return false;
	}
	return (KATAKANA.test(before) && KATAKANA.test(after)) || LEADING_VOWEL.test(before) || TRAILING_VOWEL.test(after);
}

/**
 * Particles that Korean writes onto a noun: of case, topic, place and direction, "and", "from", "to", and those that
 * follow them; forms of the copula too. Those that are as often another word's ending are left out: 만 is also a bay, 인
 * a person.
 */
export const PARTICLES: readonly string[] = [
	'은 는 이 가 을 를 의 도 께서 에게 에게서 한테 하고 이랑 이나 이란 이라는 라는',
	'에 에는 에도 에만 에의 에서 에서는 에서도 에서의 에서만 에서부터 에선 엔',
	'로 으로 로는 로도 로의 로만 로서 로써 로부터 로부터의 으로는 으로도 으로의 으로만 으로서 으로써 으로부터 으로부터의',
	'와 과 와는 와의 와도 과는 과의 과도',
	'까지 까지는 까지의 까지도 부터 부터는 부터의 보다 보다는 처럼 마다 조차 마저 밖에 뿐 뿐만 대로 만큼 만이 만은 만을',
	'이다 이며 이고 이자 이라고 라고 이었다 였다 입니다 이든'
].flatMap((line) => line.split(' '));
const PARTICLE = new RegExp(`^(?:${PARTICLES.join('|')})$`, 'u');
const HANGUL_NAME = /[\uAC00-\uD7A3]{2}$/u;

/**
 * Whether what a word has beyond a name is a particle, written onto it as Korean does: 가 in 과다르가. Both in any normal
 * form.
 */
function isParticle(name: string, rest: string): boolean {
	return HANGUL_NAME.test(name.normalize('NFC')) && PARTICLE.test(rest.normalize('NFC'));
}

/** Digits of a footnote mark glued to a word, at most. */
const MAX_MARK_DIGITS = 3;

/** Whether digits are as few as a footnote mark has. */
export const isMark = (digits: string): boolean => {
	return digits.length > 0 && digits.length <= MAX_MARK_DIGITS && /^[0-9]+$/u.test(digits);
};

/** Whether what is written onto a name is no part of the word: a footnote mark, or a Korean particle. */
export const isAffix = (word: string, rest: string): boolean => {
	return rest !== '' && ((isMark(rest) && !/\p{N}$/u.test(word)) || isParticle(word, rest));
};

/** Whether anything may be written onto a name in a word: tells at once of most words that nothing is. */
export const mayHaveAffix = (word: string): boolean => {
	return MAY_HAVE_AFFIX.test(word);
};
const MAY_HAVE_AFFIX = /[0-9]$|[\u1100-\u11FF\uAC00-\uD7A3]/u;
