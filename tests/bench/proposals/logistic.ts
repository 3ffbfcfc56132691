/** A row of features and whether it is so. */
export interface Example {
	features: readonly number[];
	isSo: boolean;
	/** Examples of a group are never parted: all of one article. */
	group: number;
}

/** Weights of a logistic model, the bias first. */
export type Model = readonly number[];

const STEPS = 25;
const MIN_BIAS_RIDGE = 1e-3;

export function predict(model: Model, features: readonly number[]): number {
	const sum = features.reduce((total, value, index) => total + value * (model[index + 1] ?? 0), model[0] ?? 0);
	return 1 / (1 + Math.exp(-sum));
}

/** Solves a symmetric system by elimination. */
function solve(matrix: number[][], values: number[]): number[] {
	const size = values.length;
	const rows = matrix.map((row, index) => [...row, values[index] ?? 0]);
	for (let pivot = 0; pivot < size; pivot++) {
		const best = rows.slice(pivot).reduce((found, row, index) => {
			return Math.abs(row[pivot] ?? 0) > Math.abs(rows[found]?.[pivot] ?? 0) ? pivot + index : found;
		}, pivot);
		[rows[pivot], rows[best]] = [rows[best] as number[], rows[pivot] as number[]];
		const top = rows[pivot] as number[];
		for (const row of rows.slice(pivot + 1)) {
			const factor = (row[pivot] ?? 0) / (top[pivot] ?? 1);
			for (let column = pivot; factor !== 0 && column <= size; column++) {
				row[column] = (row[column] ?? 0) - factor * (top[column] ?? 0);
			}
		}
	}
	const solution = new Array<number>(size).fill(0);
	for (let index = size - 1; index >= 0; index--) {
		const row = rows[index] as number[];
		const known = solution.reduce(
			(sum, value, column) => sum + (column > index ? value * (row[column] ?? 0) : 0),
			0
		);
		solution[index] = ((row[size] ?? 0) - known) / (row[index] ?? 1);
	}
	return solution;
}

/** Adds what one example says to the first and second derivatives. */
function addExample(model: Model, { features, isSo }: Example, gradient: number[], curve: number[][]): void {
	const share = predict(model, features);
	const used: [number, number][] = [[0, 1]];
	features.forEach((value, index) => {
		if (value !== 0) {
			used.push([index + 1, value]);
		}
	});
	for (const [row, value] of used) {
		gradient[row] = (gradient[row] ?? 0) + value * (share - Number(isSo));
		const line = curve[row] ?? [];
		for (const [column, other] of used) {
			line[column] = (line[column] ?? 0) + value * other * share * (1 - share);
		}
	}
}

/** Fits a logistic model by Newton's steps. @param ridge keeps features of few cases from weighing much */
export function fit(examples: readonly Example[], ridge: number): Model {
	const size = (examples[0]?.features.length ?? 0) + 1;
	let model = new Array<number>(size).fill(0);
	for (let step = 0; step < STEPS; step++) {
		const gradient = model.map((weight, index) => weight * (index === 0 ? MIN_BIAS_RIDGE : ridge));
		const curve = model.map((_, row) =>
			model.map((__, column) => (row !== column ? 0 : row === 0 ? MIN_BIAS_RIDGE : ridge))
		);
		for (const example of examples) {
			addExample(model, example, gradient, curve);
		}
		const change = solve(curve, gradient);
		model = model.map((weight, index) => weight - (change[index] ?? 0));
	}
	return model;
}

/**
 * What models say that had not seen an example's group: groups are dealt out in turn. @param more what all models may
 * see
 */
export function predictUnseen<E extends Example>(
	examples: readonly E[],
	ridge: number,
	parts: number,
	more: readonly Example[] = []
): number[] {
	const models = Array.from({ length: parts }, (_, part) =>
		fit([...examples.filter(({ group }) => group % parts !== part), ...more], ridge)
	);
	return examples.map(({ features, group }) => predict(models[group % parts] ?? [], features));
}
