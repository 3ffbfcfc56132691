import { loadRecord } from '$lib/data/load-json.ts';
import type { DisagreementPage } from '../../../model/compiled/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const record = await loadRecord<DisagreementPage>(fetch, 'disagreement', params.id, 'disagreement');
	const related = record.item.subjects.filter(({ href }) => href.startsWith('feature/')).map(({ id }) => id);
	return {
		record,
		focus: {
			selected: null,
			related,
			bounds: null,
			passages: []
		}
	};
};
