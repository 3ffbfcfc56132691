import type { EventKind } from '../../model/records/event.ts';
import type { Status } from '../../model/records/feature.ts';
import { isAffirmed } from '../claims/modality.ts';
import type { Atlas } from '../load/atlas.ts';
import { fault, type Check } from './check.ts';

const code = 'feature-status';
/** What may stand without a passage: a thing that simply is there, and one of which nothing is known. */
const PLAIN: ReadonlySet<Status> = new Set<Status>(['existing', 'unknown']);
/**
 * Events by which a thing itself gets further; that somebody wishes to join, or promises help, says nothing of the
 * thing.
 */
const STEPS: ReadonlySet<EventKind> = new Set<EventKind>([
	'agreement',
	'deal',
	'project-step',
	'construction',
	'launch'
]);
/** Roles in which an event is about the place itself, not about what passes through. */
const STATUS_ROLES: ReadonlySet<string> = new Set(['subject', 'site']);

export const featureStatus: Check = {
	code,
	rule: 'How far along a thing is rests on a passage: on its claim, or on a step of the thing that it tells, of that status.',
	run(atlas) {
		// What a place rests on may have been left behind.
		if (atlas.unread.wholeFiles || atlas.unread.ids.size > 0 || atlas.file.extract) {
			return [];
		}
		const statuses = listStatedStatuses(atlas);
		return atlas.features.flatMap((feature) => {
			const { status, segments = [] } = feature.properties;
			const stated = [
				{
					status,
					path: 'properties.status',
					what: `"${feature.id}"`
				},
				...segments.map((segment, i) => ({
					status: segment.status ?? status,
					path: segment.status ? `properties.segments[${i}].status` : '',
					what: `"${segment.title}"`
				}))
			];
			return stated
				.filter(
					(item) => item.path !== '' && !PLAIN.has(item.status) && !statuses.get(feature.id)?.has(item.status)
				)
				.map((item) =>
					fault(
						code,
						feature.origin,
						item.path,
						`No passage says that ${item.what} is ${item.status}.`,
						'Claim it where a passage says so; else write "unknown", and what you know yourself into statusNote.',
						feature.id
					)
				);
		});
	}
};

/** Statuses by feature, as passages assert them of it, of a part drawn apart, or by an event there that they tell. */
function listStatedStatuses(atlas: Atlas): ReadonlyMap<string, ReadonlySet<Status>> {
	const inParts = new Set(atlas.features.filter(({ properties }) => properties.segments).map(({ id }) => id));
	const steps = new Map(atlas.events.filter(({ kind }) => STEPS.has(kind)).map((event) => [event.id, event]));
	const statuses = new Map<string, Set<Status>>();
	const add = (id: string, status: Status): void => {
		statuses.set(id, (statuses.get(id) ?? new Set()).add(status));
	};
	for (const citation of atlas.citations) {
		for (const claim of citation.claims) {
			const isWhole = claim.of === undefined || inParts.has(claim.subject);
			if (claim.value.type === 'status' && isWhole && isAffirmed(claim)) {
				add(claim.subject, claim.value.status);
			}
		}
		for (const { feature, status } of listSteps(citation, steps)) {
			add(feature, status);
		}
	}
	return statuses;
}

/** What a passage tells by steps of the features it supports. */
function listSteps(
	{ supports }: Atlas['citations'][number],
	steps: ReadonlyMap<string, Atlas['events'][number]>
): { feature: string; status: Status }[] {
	return supports.flatMap((id) => {
		const { places = [], status } = steps.get(id) ?? {};
		return status === undefined
			? []
			: places
					.filter(({ feature, role }) => STATUS_ROLES.has(role) && supports.includes(feature))
					.map(({ feature }) => ({ feature, status }));
	});
}
