import { loadRecord } from '$lib/data/load-json.ts';
import type { LayerPage } from '../../../model/compiled/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const record = await loadRecord<LayerPage>(fetch, 'layer', params.id, 'layer');
	return {
		record,
		focus: {
			selected: null,
			related: [],
			bounds: null,
			passages: []
		}
	};
};
