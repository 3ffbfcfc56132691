import type { Chain } from './chain-hits.ts';
import type { Hit } from './find-hits.ts';
import type { Landmark, Stretch, Track } from './track.ts';

/** Nearest landmarks of other paragraphs, before and after, that are asked; how many must answer, and what share. */
const ASKED = 24;
const [LEAST, SHARE] = [3, 0.35];
/** Letters that may stand between in one of the two texts alone: an abstract, a page of notes. */
const MOST_APART = 1200;
/** Letters, and share of the distance, by which other paragraphs may lie elsewhere than in the source. */
const [SHIFT, STRETCH] = [150, 0.15];

/**
 * Whether other paragraphs vouch for the place a chain gives a stretch: those next to it on one side at least stand in the
 * same chain, or about as far from the place as in the source's own text. What stands out of its order is vouched for by
 * nobody, unless the source has no other paragraph.
 */
export function isVouchedFor(
	{ landmarks, paragraphs, pointsPerLetter }: Track,
	chain: Chain,
	all: readonly Hit[],
	stretch: Stretch
): boolean {
	const own = chain.find(({ landmark }) => landmark >= stretch.first && landmark < stretch.until);
	if (!own) {
		return false;
	}
	const isHost = ({ host }: Landmark): boolean => {
		return (paragraphs[host]?.start ?? 0) < stretch.end && (paragraphs[host]?.end ?? 0) > stretch.start;
	};
	const here = landmarks[own.landmark]?.point ?? 0;
	const others = landmarks.flatMap((landmark, index) =>
		isHost(landmark) ? [] : [{ index, away: landmark.point - here }]
	);
	if (others.length === 0) {
		return true;
	}
	const inChain = new Map(chain.map(({ landmark, letter }) => [landmark, letter]));
	const near = all.filter(({ letter }) => Math.abs(letter - own.letter) < FAR);
	const answers = ({ index, away }: { index: number; away: number }): boolean => {
		const inSource = away / pointsPerLetter;
		const letter = inChain.get(index);
		if (
			letter !== undefined &&
			Math.abs(letter - own.letter - inSource) <= MOST_APART + STRETCH * Math.abs(inSource)
		) {
			return true;
		}
		return near.some(
			({ landmark, letter }) =>
				landmark === index && Math.abs(letter - own.letter - inSource) <= SHIFT + STRETCH * Math.abs(inSource)
		);
	};
	return [others.filter(({ away }) => away < 0), others.filter(({ away }) => away > 0)].some((side) => {
		const asked = side.sort((a, b) => Math.abs(a.away) - Math.abs(b.away)).slice(0, ASKED);
		return asked.filter(answers).length >= Math.max(LEAST, SHARE * asked.length);
	});
}

/** Letters round a place in which other paragraphs are looked for. */
const FAR = 3000;
