import type { ImportedWork } from '../../imports/imported.ts';
import type { ImportRow } from '../../model/workbench/import.ts';
import { formatEdtf } from '../../time/edtf.ts';
import { formatAuthors } from '../../wording/reference.ts';
import { makeId, slugOf } from '../accept/make-id.ts';
import type { Records } from '../accept/records.ts';
import { NOTHING, type AddRow, type Planned } from './planned.ts';
import { listSources } from './store-records.ts';
import { compareCsl, fillSource, matchWorks, readWorks } from './works.ts';

/** What would become of works: of a document of the atlas, of the bibliography, or new in it. */
export class WorkPlanner {
	readonly #records: Records;
	readonly #add: AddRow;

	constructor(records: Records, add: AddRow) {
		this.#records = records;
		this.#add = add;
	}

	plan(file: string, work: ImportedWork): void {
		const base = {
			kind: 'work' as const,
			file,
			where: work.where,
			title: work.csl.title,
			position: null
		};
		const earlier = this.#works.find(({ work: other }) => matchWorks(other, work) !== null);
		if (earlier) {
			const row = {
				...base,
				standing: 'repeated' as const,
				known: earlier.where,
				does: `nothing: ${earlier.where} says the same`,
				notes: work.notes
			};
			return this.#add(row, null, () => undefined);
		}
		this.#works.push({ work, where: `${file}, ${work.where}` });
		this.#sources ??= listSources(this.#records);
		for (const source of this.#sources) {
			const by = matchWorks(source, work);
			if (by !== null) {
				const told = compareCsl(source.csl, work.csl);
				return this.#knownWork(base, work, `the document ${source.short} (${by})`, told, source.id, (into) =>
					into.changeSource(fillSource(source, work, file))
				);
			}
		}
		for (const other of readWorks(this.#records)) {
			const by = matchWorks(other, work);
			if (by !== null) {
				const told = compareCsl(other.csl, work.csl);
				return this.#knownWork(
					base,
					work,
					`“${other.csl.title}” of the bibliography (${by})`,
					told,
					other.id,
					(into) => into.changeWork({ ...other, csl: told.filled })
				);
			}
		}
		this.#newWork(base, work, file);
	}
	readonly #works: { work: ImportedWork; where: string }[] = [];
	#sources: ReturnType<typeof listSources> | null = null;

	#knownWork(
		base: Pick<ImportRow, 'kind' | 'file' | 'where' | 'title' | 'position'>,
		work: ImportedWork,
		known: string,
		{ adds, differs }: { adds: string[]; differs: string[] },
		record: string,
		take: Planned['take']
	): void {
		const row = {
			...base,
			standing: adds.length > 0 ? ('known' as const) : ('same' as const),
			known,
			does: adds.length > 0 ? `adds ${adds.join(', ')}` : NOTHING,
			notes: [
				...work.notes,
				...(differs.length > 0 ? [`Said otherwise there, and left as it is: ${differs.join(', ')}.`] : [])
			]
		};
		this.#add(row, record, take);
	}

	#newWork(
		base: Pick<ImportRow, 'kind' | 'file' | 'where' | 'title' | 'position'>,
		work: ImportedWork,
		file: string
	): void {
		const { csl, published } = work;
		this.#workIds ??= new Set([...readWorks(this.#records), ...listSources(this.#records)].map(({ id }) => id));
		const [first] = csl.author ?? [];
		const name = slugOf(first?.family ?? first?.literal ?? '') || slugOf(csl.title) || 'work';
		const id = makeId(`${name} ${/^\d{4}/u.exec(published ?? '')?.[0] ?? ''}`.trim(), this.#workIds);
		this.#workIds.add(id);
		const authors = formatAuthors(csl);
		const row = {
			...base,
			standing: 'new' as const,
			known: null,
			does: `a work of the bibliography, until its document is added${authors === '' ? '' : `: ${authors}`}${published === null ? '' : `, ${formatEdtf(published)}`}`,
			notes: work.notes
		};
		this.#add(row, id, (into) =>
			into.addWork({
				id,
				csl,
				...(published === null ? {} : { published }),
				imported: file
			})
		);
	}
	#workIds: Set<string> | null = null;
}
