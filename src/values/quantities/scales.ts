import { joinAlternatives } from '../alternatives.ts';

/** Words by which a number is multiplied. */
const SCALES: readonly [factor: number, words: string][] = [
	[1e12, 'trillion(?:en|s)?|tn|трлн\\.?|триллион(?:а|ов)?|万亿|billón|billones'],
	[
		1e9,
		'billion|bn|млрд\\.?|миллиард(?:а|ов)?|milliard[s]?|mil millones|Milliarde[n]?|Mrd\\.?|مليارات|مليار|میلیارد|arab|ارب'
	],
	[1e8, '亿'],
	[1e7, 'crore[s]?|کروڑ'],
	[1e6, 'million[s]?|mln|mn|млн\\.?|миллион(?:а|ов)?|millón|millones|Million(?:en)?|Mio\\.?|ملايين|مليون|میلیون'],
	[1e5, 'lakh[s]?|lac|لاکھ'],
	[1e4, '万'],
	[1e3, 'thousand|тыс\\.?|тысяч(?:а|и)?|mille|mil|tausend|千|ألف|آلاف|هزار|k(?=\\b)'],
	[100, 'hundred(?=\\s)']
];
/** As part of a pattern; longer words first. */
export const SCALE = joinAlternatives(SCALES.map(([, words]) => words));

const TESTS = SCALES.map(([factor, words]) => [factor, new RegExp(`^(?:${words})$`, 'iu')] as const);

/** 1 where no scale stands there. */
export function readScale(word: string | undefined): number {
	return word === undefined ? 1 : (TESTS.find(([, test]) => test.test(word))?.[0] ?? 1);
}
