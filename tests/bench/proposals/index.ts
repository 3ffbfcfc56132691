import type { Row } from '../rows.ts';
import { benchConfidence } from './confidence.ts';
import { corporaFolder } from './corpora.ts';
import { benchGeoVirus, benchLanguages, benchLocalNews, benchPeers } from './geoparsing.ts';
import { benchProposalKills } from './kills.ts';
import { benchMatcher } from './matcher.ts';
import { benchSenses } from './senses.ts';
import { benchDocuments, benchValues } from './values.ts';
import { benchWhole } from './whole.ts';

/** A part that is measured on public corpora, where CORPORA names their folder. */
function onCorpora(part: string, run: (folder: string) => Row[]): () => Row[] {
	return () => {
		const folder = corporaFolder();
		if (folder === null) {
			console.log(`SKIPPED: name the folder of corpora: CORPORA=FOLDER npm run bench proposals/${part}`);
			return [];
		}
		return run(folder);
	};
}

/** What is proposed of documents; each part says what it measured as it ends. */
export const PROPOSAL_PARTS: Record<string, () => Row[] | Promise<Row[]>> = {
	matcher: benchMatcher,
	geovirus: onCorpora('geovirus', benchGeoVirus),
	peers: onCorpora('peers', benchPeers),
	local: onCorpora('local', benchLocalNews),
	languages: benchLanguages,
	confidence: onCorpora('confidence', benchConfidence),
	senses: onCorpora('senses', benchSenses),
	values: benchValues,
	documents: benchDocuments,
	kills: benchProposalKills,
	whole: benchWhole
};
