import type { Id } from '../../model/common.ts';
import type { Geometry } from '../../model/records/feature.ts';
import type { Surveyed, SurveyFile } from '../../model/records/survey.ts';
import { hashText } from '../../text/fingerprint.ts';
import type { Atlas } from '../load/atlas.ts';

/** First 12 hex digits of the hash of a geometry: a survey holds only for the drawing it was made of. */
export function hashGeometry(geometry: Geometry): string {
	return hashText(JSON.stringify(geometry)).slice(0, 12);
}

const indices = new WeakMap<SurveyFile, ReadonlyMap<Id, Surveyed>>();

function indexSurvey(survey: SurveyFile): ReadonlyMap<Id, Surveyed> {
	const index = indices.get(survey) ?? new Map(survey.features.map((item) => [item.id, item]));
	indices.set(survey, index);
	return index;
}

/**
 * What was surveyed of a feature as it is drawn now; `undefined` where nothing was, or the drawing has changed since.
 */
export function findSurveyed(
	atlas: Pick<Atlas, 'survey'>,
	{ id, geometry }: Atlas['features'][number]
): Surveyed | undefined {
	const found = atlas.survey && indexSurvey(atlas.survey).get(id);
	return found && geometry && found.geometry === hashGeometry(geometry) ? found : undefined;
}
