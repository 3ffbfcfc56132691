import { CHOICES, listChoices, type Choice } from '../../model/compiled/disagreement-choices.ts';
import type { DisagreementColumns } from '../../model/compiled/disagreement.ts';
import type { CompiledDisagreement } from '../../model/compiled/pages.ts';
import { unpackNumbers } from '../../model/compiled/pack-numbers.ts';
import type { DisagreementFilter } from './group-disagreements.ts';

/*
 * What a page of a long list of disagreements knows of the others, from the columns of the whole.
 */

/** How many of a list have it; `null` where nobody has counted. */
export type CountChoice = (choice: Choice, value: string) => number | null;

/** Whether any of the list has it. */
export function isListed(columns: DisagreementColumns, choice: Choice, value: string): boolean {
	return Object.hasOwn(columns[choice], value);
}

/** Places in the list, from 0, of those that have it. */
export function listPlaces(columns: DisagreementColumns, choice: Choice, value: string): number[] {
	return isListed(columns, choice, value) ? unpackNumbers(columns[choice][value] ?? '') : [];
}

/** Of a list of so many those that meet every part of the filter: 1 each, by their places. */
export function findLeft(columns: DisagreementColumns, filter: DisagreementFilter, total: number): Uint8Array {
	const asked = CHOICES.filter((choice) => filter[choice] !== null);
	const met = new Uint8Array(total);
	for (const place of asked.flatMap((choice) => listPlaces(columns, choice, filter[choice] ?? ''))) {
		met[place] = (met[place] ?? 0) + 1;
	}
	return met.map((parts) => Number(parts === asked.length));
}

/** Counts in a list that is at hand. */
export function countOn(items: readonly CompiledDisagreement[]): CountChoice {
	const counts = new Map<string, number>();
	for (const has of items.map(listChoices)) {
		for (const key of CHOICES.flatMap((choice) => has[choice].map((value) => `${choice}=${value}`))) {
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return (choice, value) => counts.get(`${choice}=${value}`) ?? 0;
}

/** Counts in a list of which the page is one of several; nothing while its columns are not there. */
export function countIn(columns: DisagreementColumns | null): CountChoice {
	return (choice, value) => columns && listPlaces(columns, choice, value).length;
}
