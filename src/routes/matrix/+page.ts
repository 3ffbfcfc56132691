import { loadJson } from '$lib/data/load-json.ts';
import type { MatrixPage } from '../../model/compiled/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		matrix: await loadJson<MatrixPage>(fetch, 'matrix.json', 'matrix of claims')
	};
};
