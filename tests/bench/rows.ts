/** One measured figure, and its ratio to a floor measured in the same run. */
export interface Row {
	what: string;
	value: number;
	unit: string;
	ratio: number | null;
	against: string;
	/** Least and most of the runs that `value` is the median of, in its unit. */
	spread?: [number, number];
}

/** The row of the median of some runs, with its spread and its ratio to another side of the same run. */
export function buildRow(
	what: string,
	unit: string,
	runs: readonly number[],
	floor?: readonly number[],
	against = ''
): Row {
	return {
		what,
		value: median(runs),
		unit,
		ratio: floor === undefined ? null : median(runs) / median(floor),
		against,
		spread: [Math.min(...runs), Math.max(...runs)]
	};
}

/** The row of a figure that is held against nothing. */
export function plainRow(what: string, value: number, unit = ''): Row {
	return {
		what,
		value,
		unit,
		ratio: null,
		against: ''
	};
}

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Rows as aligned lines. */
export function formatRows(rows: readonly Row[]): string {
	const figure = (value: number): string => {
		return value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toFixed(1);
	};
	return rows
		.map(
			({ what, value, unit, ratio, against, spread }) =>
				`${what.padEnd(46)} ${figure(value).padStart(10)} ${unit.padEnd(6)}${spread === undefined ? '' : ` [${spread.map(figure).join(' to ')}]`}${ratio === null ? '' : ` × ${ratio.toFixed(2)} of ${against}`}`
		)
		.join('\n');
}
