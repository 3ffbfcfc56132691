import { ERRORS, type Tally } from './trials.ts';

type Count = 'present' | 'right' | 'exact' | 'absent' | 'wrong';
const sumOf = (tallies: readonly Tally[], count: Count): number => {
	return tallies.reduce((sum, tally) => sum + tally[count], 0);
};

/** Share in per cent, to one place, never rounded up to 100. */
export function formatShare(part: number, of: number): string {
	if (of === 0) {
		return '–';
	}
	const share = (100 * part) / of;
	return part < of && share > 99.9 ? '99.9' : share.toFixed(1);
}

/** A line for each way to differ, with recall and wrong places at each share of misread characters. */
export function formatTable(tallies: readonly Tally[]): string {
	const head = `${''.padEnd(46)}${ERRORS.map((errors) => `${errors * 100} % misread`.padStart(18)).join('')}`;
	const line = (what: string, ofLine: readonly Tally[]): string => {
		const cells = ERRORS.map((errors) => ofLine.filter((tally) => tally.errors === errors));
		return `${what.padEnd(46)}${cells.map((cell) => `${formatShare(sumOf(cell, 'right'), sumOf(cell, 'present'))} · ${sumOf(cell, 'wrong')} wrong`.padStart(18)).join('')}`;
	};
	const names = [...new Set(tallies.map(({ what }) => what))];
	const kinds = [...new Set(tallies.map(({ series }) => series))];
	const tries = sumOf(tallies, 'present') + sumOf(tallies, 'absent');
	return [
		head,
		...names.map((name) =>
			line(
				name,
				tallies.filter(({ what }) => what === name)
			)
		),
		...kinds.map((each) =>
			line(
				`all ${each}s`,
				tallies.filter(({ series }) => series === each)
			)
		),
		`${tries} tries, of these ${sumOf(tallies, 'absent')} of passages that do not stand in the copy; ${sumOf(tallies, 'wrong')} wrong places`,
		...tallies.flatMap(({ what, errors, places }) =>
			places.map((place) => `wrong: ${place}, ${what}, ${errors * 100} % misread`)
		)
	].join('\n');
}
