import { loadJson } from '$lib/data/load-json.ts';
import type { QuestionRef } from '../../model/compiled/question.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		questions: await loadJson<QuestionRef[]>(fetch, 'questions.json', 'list of questions')
	};
};
