import type { Issue } from '../../model/issue.ts';
import type { Atlas } from '../load/atlas.ts';
import { anchorBounds } from './anchor-bounds.ts';
import { anchorsHold } from './anchors-hold.ts';
import { atlasBounds } from './atlas-bounds.ts';
import { borrowedWords } from './borrowed-words.ts';
import type { Check, CheckContext } from './check.ts';
import { claimSubject } from './claim-subject.ts';
import { coordinates } from './coordinates.ts';
import { danglingId } from './dangling-id.ts';
import { duplicateId } from './duplicate-id.ts';
import { edtfDate } from './edtf-date.ts';
import { featureStatus } from './feature-status.ts';
import { laterFact } from './later-fact.ts';
import { laterNote } from './later-note.ts';
import { nameUnlisted } from './name-unlisted.ts';
import { openProposal } from './open-proposal.ts';
import { precis } from './precis.ts';
import { presence } from './presence.ts';
import { publishedLength } from './published-length.ts';
import { reservedId } from './reserved-id.ts';
import { ringCrossing } from './ring-crossing.ts';
import { ringWinding } from './ring-winding.ts';
import { routeEnds } from './route-ends.ts';
import { segments } from './segments.ts';
import { siteInCountry } from './site-in-country.ts';
import { staleTopic } from './stale-topic.ts';
import { twoVertexLine } from './two-vertex-line.ts';
import { uncited } from './uncited.ts';
import { viewWithoutDetail } from './view-without-detail.ts';
import { waypointOffLine } from './waypoint-off-line.ts';

/** Every rule, in the order their faults are printed. */
export const CHECKS: readonly Check[] = [
	duplicateId,
	reservedId,
	atlasBounds,
	danglingId,
	coordinates,
	ringWinding,
	ringCrossing,
	twoVertexLine,
	segments,
	routeEnds,
	siteInCountry,
	waypointOffLine,
	publishedLength,
	viewWithoutDetail,
	presence,
	edtfDate,
	uncited,
	claimSubject,
	featureStatus,
	precis,
	anchorBounds,
	anchorsHold,
	nameUnlisted,
	borrowedWords,
	laterNote,
	laterFact,
	staleTopic,
	openProposal
];

/** Runs every rule over an atlas and gathers all faults. */
export function checkAtlas(atlas: Atlas, context: CheckContext = { texts: new Map() }): Issue[] {
	return CHECKS.flatMap((check) => check.run(atlas, context));
}
