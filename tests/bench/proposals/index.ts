import type { Row } from '../rows.ts';
import { corporaFolder } from './corpora.ts';
import { benchGeoparsing } from './geoparsing.ts';
import { benchMatcher } from './matcher.ts';
import { benchSenses } from './senses.ts';

/** What is proposed of documents, measured on public corpora where CORPORA names their folder. */
export function benchProposals(): Row[] {
	const folder = corporaFolder();
	if (folder === null) {
		console.log(
			'SKIPPED: GeoVirus and ReLocaR. Name the folder of corpora: CORPORA=FOLDER npm run bench proposals'
		);
	}
	return [...benchMatcher(), ...(folder === null ? [] : [...benchGeoparsing(folder), ...benchSenses(folder)])];
}
