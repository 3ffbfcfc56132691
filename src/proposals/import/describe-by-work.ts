import type { Work } from '../../model/records/bibliography.ts';
import type { Source } from '../../model/records/source.ts';
import type { Records } from '../accept/records.ts';
import { foldName } from './known-places.ts';
import { BIBLIOGRAPHY, compareCsl, readWorks } from './works.ts';

/** The work of the bibliography that a document of this title is; `null` where none is, or several are. */
export function pickWork(works: readonly Work[], title: string | undefined): Work | null {
	const name = foldName(title ?? '');
	const fitting = name === '' ? [] : works.filter(({ csl }) => foldName(csl.title) === name);
	return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

export function findWork(records: Records, title: string | undefined): Work | null {
	return pickWork(readWorks(records), title);
}

/** A new source with what the bibliography knows of it: its document is at hand now, so the entry goes. */
export function describeByWork(records: Records, source: Source, work: Work): Source {
	const { filled } = compareCsl(source.csl, work.csl);
	const rest = readWorks(records).filter(({ id }) => id !== work.id);
	records.write(BIBLIOGRAPHY, { works: rest });
	const keys = Object.keys(filled) as (keyof Source['csl'])[];
	const fields = keys.filter((key) => JSON.stringify(filled[key]) !== JSON.stringify(source.csl[key]));
	const isDated = work.published === source.published;
	const kept = source.supplied.filter(({ field }) => !(isDated && field === 'published'));
	return {
		...source,
		csl: filled,
		supplied: [
			...kept,
			...[
				...fields.map((key) => `csl.${key}`),
				...(isDated && kept.length < source.supplied.length ? ['published'] : [])
			].map((field) => ({
				field,
				ground: `Imported from ${work.imported}, not reviewed.`,
				certainty: 'less-certain' as const
			}))
		]
	};
}
