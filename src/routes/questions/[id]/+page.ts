import { loadRecord } from '$lib/data/load-json.ts';
import type { QuestionPage } from '../../../model/compiled/question.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch, params }) => {
	const record = await loadRecord<QuestionPage>(fetch, 'question', params.id, 'question');
	return {
		record,
		focus: {
			selected: null,
			related: record.features,
			bounds: null,
			passages: []
		}
	};
};
