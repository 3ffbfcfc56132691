import { loadJson } from '$lib/state/load-json.ts';
import type { MatrixPage } from '../../model/compiled.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		matrix: await loadJson<MatrixPage>(fetch, 'matrix.json', 'matrix of claims')
	};
};
