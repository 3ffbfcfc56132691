import { loadJson } from '$lib/state/load-json.ts';
import type { DisagreementView } from '../../model/compiled.ts';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ fetch }) => {
	return {
		disagreements: await loadJson<DisagreementView[]>(fetch, 'disagreements.json', 'list of disagreements')
	};
};
