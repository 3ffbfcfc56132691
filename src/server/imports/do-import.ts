import { AtlasError } from '../../model/issue.ts';
import type { Citation } from '../../model/records/citation.ts';
import type { ImportedKind, ImportRow } from '../../model/workbench/import.ts';
import { addPassage } from '../../proposals/accept/edits.ts';
import type { Records } from '../../proposals/accept/records.ts';
import { listEvents, listFeatures } from '../../proposals/import/store-records.ts';
import { formatCount } from '../../wording/counts.ts';
import type { Desk } from '../proposals/desk.ts';
import { writePlanned, type PlannedPassage, type PreparedImport } from './prepare-import.ts';

const NOUNS: Readonly<Record<ImportedKind, string>> = {
	place: 'place',
	event: 'event',
	work: 'work',
	passage: 'passage'
};

/**
 * Whether a row is taken: as the preview proposes, or the other way where it was toggled; what is there already never
 * is.
 */
const isTaken = ({ key, isTaken: isProposed, standing }: ImportRow, toggled: ReadonlySet<string>): boolean => {
	return (standing === 'new' || standing === 'known') && isProposed !== toggled.has(key);
};

/** Does what a preview shows, as one step that can be taken back. */
export async function doImport(
	desk: Desk,
	prepared: PreparedImport,
	toggled: ReadonlySet<string>
): Promise<{ step: string; told: string[] }> {
	const { preview, planned, passages } = prepared;
	const taken = preview.rows.filter((row) => isTaken(row, toggled));
	if (taken.length === 0) {
		throw new AtlasError(
			'nothing',
			'Nothing is chosen that the atlas does not have.',
			'Choose a row, or leave it.'
		);
	}
	const keys = new Set(taken.map(({ key }) => key));
	return desk.edit(async (records) => {
		writePlanned(
			records,
			planned.filter(({ row }) => keys.has(row.key))
		);
		for (const each of passages.filter(({ key }) => keys.has(key))) {
			await writePassage(desk, records, each);
		}
		return tellImport(taken);
	});
}

async function writePassage(desk: Desk, records: Records, { passage }: PlannedPassage): Promise<void> {
	const known = new Set([...listFeatures(records), ...listEvents(records)].map(({ id }) => id));
	const supports = passage.supports.filter((id) => known.has(id));
	if (supports.length === 0) {
		return;
	}
	const document = await desk.texts.read(passage.document);
	const source = records
		.list('citations/')
		.flatMap((path) => records.read<{ citations: Citation[] }>(path, { citations: [] }).citations)
		.find(
			({ pieces }) => pieces.length === 1 && pieces[0]?.start === passage.start && pieces[0].end === passage.end
		);
	addPassage(records, document, {
		...passage,
		supports,
		before: source?.digest ?? null
	});
}

/** "Imported from sites.csv: 3 places, 1 event; 1 known place got what it lacked" */
function tellImport(rows: readonly ImportRow[]): string {
	const files = [...new Set(rows.map(({ file }) => file))];
	const count = (kind: ImportedKind, standing: ImportRow['standing']): number => {
		return rows.filter((row) => row.kind === kind && row.standing === standing).length;
	};
	const kinds = Object.keys(NOUNS) as ImportedKind[];
	const fresh = kinds.flatMap((kind) =>
		count(kind, 'new') > 0 ? [formatCount(count(kind, 'new'), NOUNS[kind])] : []
	);
	const known = kinds.flatMap((kind) =>
		count(kind, 'known') > 0
			? [`${formatCount(count(kind, 'known'), `known ${NOUNS[kind]}`)} got what the atlas lacked`]
			: []
	);
	return `Imported from ${files.join(', ')}: ${[fresh.join(', '), ...known].filter((part) => part !== '').join('; ')}`;
}
