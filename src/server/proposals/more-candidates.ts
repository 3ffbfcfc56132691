import { Geoparser } from '../../geoparsing/geoparse.ts';
import type { Candidate } from '../../model/proposals/mention.ts';
import type { FoundFile } from '../../model/proposals/proposals.ts';
import { sliceText } from '../../text/normalise.ts';
import { readGazetteer } from '../read-gazetteer.ts';
import type { DocumentTexts } from './document-texts.ts';
import { knowAtlas } from './know-atlas.ts';
import type { RecordCache } from './record-cache.ts';

/** Letters on either side of a name by which it is ranked. */
const MAX_AROUND = 20_000;
/** A name that is borne more often is none that a list helps with. */
const MAX_MORE = 500;

interface Sources {
	records: RecordCache;
	texts: DocumentTexts;
}

/**
 * All that a name may mean and that was not proposed, since others were likelier; the likeliest first. Nothing of what
 * is no place.
 */
export async function listMoreCandidates(
	{ records, texts }: Sources,
	found: FoundFile,
	id: string
): Promise<Candidate[]> {
	const proposal = found.places.find((each) => each.id === id);
	const [mention] = proposal?.mentions ?? [];
	if (!proposal || !mention) {
		return [];
	}
	const { normal } = await texts.read(found.document);
	const start = Math.max(0, mention.start - MAX_AROUND);
	const end = Math.min(normal.points.length, mention.end + MAX_AROUND);
	const marked = {
		start: sliceText(normal, start, mention.start).length,
		end: sliceText(normal, start, mention.end).length
	};
	const geoparser = new Geoparser(readGazetteer(), knowAtlas(records.judged.atlas, []).features);
	const [ranked] = geoparser.rankMarked(sliceText(normal, start, end), [marked], MAX_MORE);
	const proposed = new Set([proposal.place?.id, ...proposal.others.map((other) => other.id)]);
	return (ranked?.candidates ?? []).filter((candidate) => !proposed.has(candidate.id));
}

/**
 * What was found, with a candidate that was chosen though it was not proposed; as it is where the name does not mean
 * it.
 */
export async function withCandidate(
	sources: Sources,
	found: FoundFile,
	id: string,
	candidate: string | undefined
): Promise<FoundFile> {
	const proposal = found.places.find((each) => each.id === id);
	const isProposed = [proposal?.place, ...(proposal?.others ?? [])].some((each) => each?.id === candidate);
	if (!proposal || candidate === undefined || isProposed) {
		return found;
	}
	const more = await listMoreCandidates(sources, found, id);
	const others = [...proposal.others, ...more.filter((each) => each.id === candidate)];
	return {
		...found,
		places: found.places.map((each) =>
			each === proposal
				? {
						...proposal,
						others
					}
				: each
		)
	};
}
