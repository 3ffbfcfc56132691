import type { Id } from '../../model/common.ts';
import type { FeatureLink, PassageGroup } from '../../model/compiled/pages.ts';

/** Which of a page's passages are wanted. */
export interface PassageChoice {
	/** Feature that must be named too; `null` for any passage. */
	with: Id | null;
	/** Documents wanted; fewer than two for all. */
	beside: readonly Id[];
}

/** The passages wanted, still grouped by document in order of publication; documents without any are left out. */
export function filterPassages(groups: readonly PassageGroup[], choice: PassageChoice): PassageGroup[] {
	const chosen = listBeside(groups, choice.beside);
	return groups
		.filter(({ source }) => chosen.length === 0 || chosen.includes(source.id))
		.map(({ source, passages }) => ({
			source,
			passages: passages.filter(
				(passage) => choice.with === null || passage.features.some(({ id }) => id === choice.with)
			)
		}))
		.filter(({ passages }) => passages.length > 0);
}

/** The documents of a page that stand side by side; none unless there are two. */
export function listBeside(groups: readonly PassageGroup[], beside: readonly Id[]): Id[] {
	const known = groups.map(({ source }) => source.id).filter((id) => beside.includes(id));
	return known.length > 1 ? known : [];
}

/** Features named in a page's passages beside its own subject, most often first, then by title. */
export function listCompanions(
	groups: readonly PassageGroup[],
	subject: Id
): { feature: FeatureLink; passages: number }[] {
	const found = new Map<Id, { feature: FeatureLink; passages: number }>();
	for (const feature of groups.flatMap(({ passages }) => passages.flatMap(({ features }) => features))) {
		if (feature.id === subject) {
			continue;
		}
		const before = found.get(feature.id)?.passages ?? 0;
		found.set(feature.id, { feature, passages: before + 1 });
	}
	return [...found.values()].sort(
		(a, b) => b.passages - a.passages || a.feature.title.localeCompare(b.feature.title, 'en')
	);
}
