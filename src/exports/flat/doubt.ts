import type { Certainty } from '../../model/common.ts';
import type { Status } from '../../model/records/feature.ts';
import { CERTAINTY_WORDS } from '../../wording/words.ts';
import type { ResultEvent } from '../result-set.ts';
import type { FlatFeature } from './split-features.ts';

/** Whether a thing stands, in one word to filter by; `status` says it more closely. */
const BUILT: Readonly<Record<Status, string>> = {
	existing: 'yes',
	completed: 'yes',
	'in-operation': 'yes',
	proposed: 'no',
	agreed: 'no',
	cancelled: 'no',
	declined: 'no',
	'under-construction': 'under construction',
	ended: 'no longer',
	stalled: 'not known',
	reported: 'not known',
	unknown: 'not known'
};

export const tellBuilt = (status: Status): string => {
	return BUILT[status];
};

const sayCertainty = (certainty: Certainty, of: string): string[] => {
	return certainty === 'certain' ? [] : [`${of}: ${CERTAINTY_WORDS[certainty]}`];
};

/** Everything that speaks against taking a feature as it is drawn, in words; empty where nothing does. */
export function tellDoubt({ feature, status }: Pick<FlatFeature, 'feature' | 'status'>): string[] {
	const { certainty, presence, inference, disputeNote } = feature.properties;
	return [
		...sayCertainty(certainty, 'what and where it is'),
		...(presence === 'inferred' ? [`no document names it${inference ? `: ${inference.reason}` : ''}`] : []),
		...(status === 'reported' ? ['reported, not confirmed'] : []),
		...(feature.ref.disputedStatus === null ? [] : ['the documents differ on its status']),
		...(disputeNote === undefined ? [] : [disputeNote])
	];
}

export function tellDoubtOfEvent({ when, ref, status }: ResultEvent): string[] {
	return [
		...(when.edtf === null ? [] : sayCertainty(when.certainty, 'date')),
		...(status === 'reported' ? ['reported, not confirmed'] : []),
		...(ref.disputedDate === null ? [] : ['the documents differ on its date'])
	];
}
