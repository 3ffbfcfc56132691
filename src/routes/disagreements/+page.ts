import { loadJson } from '$lib/data/load-json.ts';
import type { DisagreementView } from '../../model/compiled/pages.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		disagreements: await loadJson<DisagreementView[]>(fetch, 'disagreements.json', 'list of disagreements')
	};
};
