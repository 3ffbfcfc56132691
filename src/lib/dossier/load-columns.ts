import { loadFile } from '$lib/data/load-file.ts';
import type { Id } from '../../model/common.ts';
import type { Choice } from '../../model/compiled/disagreement-choices.ts';
import type { DisagreementColumns } from '../../model/compiled/disagreement.ts';
import { findPart } from '../../model/compiled/list-parts.ts';
import type { CompiledDisagreement } from '../../model/compiled/pages.ts';
import { listPlaces } from './disagreement-columns.ts';
import { countBySource, countBySubject, type DisagreementFilter } from './group-disagreements.ts';

let loading: Promise<DisagreementColumns | null> | null = null;

/** Loaded when a filter is first set, once for the life of the page; `null` where they do not come. */
export function loadColumns(): Promise<DisagreementColumns | null> {
	loading ??= loadFile('disagreementColumns').then(({ value, fault }) => {
		if (fault) {
			console.error(fault.message, fault.detail);
			loading = null;
		}
		return value ?? null;
	});
	return loading;
}

/** What the subject and the document asked for are called, by id: if no item says it, the first page does that has it. */
export async function nameAsked(
	columns: DisagreementColumns,
	filter: DisagreementFilter,
	items: readonly CompiledDisagreement[]
): Promise<Record<Id, string>> {
	const named = (['subject', 'source'] as const).map(async (choice): Promise<[Id, string][]> => {
		const id = filter[choice];
		const title = id && (NAMES[choice](items, id) ?? NAMES[choice](await loadFirst(columns, choice, id), id));
		return id && title ? [[id, title]] : [];
	});
	return Object.fromEntries((await Promise.all(named)).flat());
}

const NAMES = {
	subject: (items: readonly CompiledDisagreement[], id: Id): string | undefined => {
		return countBySubject(items).find((subject) => subject.id === id)?.title;
	},
	source: (items: readonly CompiledDisagreement[], id: Id): string | undefined => {
		return countBySource(items).find(({ source }) => source.id === id)?.source.short;
	}
};

/** The items of the first page of the list that has it. */
async function loadFirst(columns: DisagreementColumns, ...asked: [Choice, Id]): Promise<CompiledDisagreement[]> {
	const [place] = listPlaces(columns, ...asked);
	const { value } = place === undefined ? {} : await loadFile('disagreementsPart', { id: String(findPart(place)) });
	return value?.items ?? [];
}
