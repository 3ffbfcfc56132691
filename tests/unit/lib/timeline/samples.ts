import type { TimeEvent, TimeFeature, TimeIndex } from '../../../../src/model/compiled/timeline.ts';
import { parseSpan } from '../../../../src/time/days.ts';

/** First day of a date. */
export const first = (date: string): number => parseSpan(date)?.first ?? Number.NaN;
/** Last day of a date. */
export const last = (date: string): number => parseSpan(date)?.last ?? Number.NaN;

export function buildEvent(id: string, change: Partial<TimeEvent> & { on?: string } = {}): TimeEvent {
	const { on, ...rest } = change;
	const date =
		on === undefined
			? { edtf: null, words: 'no date given', shape: null, min: null, max: null }
			: {
					edtf: on,
					words: on,
					shape: { span: 'within' as const, from: 'sharp' as const, to: 'sharp' as const },
					min: first(on),
					max: last(on)
				};
	return {
		id,
		label: id,
		...date,
		certainty: 'certain',
		themes: ['trade'],
		places: [],
		status: 'completed',
		sourceCounts: [[0, 1]],
		statuses: [],
		...rest
	};
}

export const buildFeature = (id: string, change: Partial<TimeFeature> = {}): TimeFeature => ({
	id,
	certainty: 'certain',
	status: 'existing',
	sourceCounts: [[0, 1]],
	statuses: [],
	...change
});

export function buildIndex(events: TimeEvent[], features: TimeFeature[] = []): TimeIndex {
	return {
		sources: [
			{ id: 'note', short: 'Note', words: '2001', min: first('2001'), max: last('2001'), isDoubtful: false }
		],
		events,
		features
	};
}
