import { toNameKey } from '../mentions/scan/name-trie.ts';
import { matchWords } from '../text/match-words.ts';
import type { FoundName, PlaceIndex } from './names.ts';

/**
 * Kind words that are written small before the name they are part of: "ciudad de México", "lac d'Annecy", "golfo de
 * México".
 */
const LOW_KIND =
	/(?:ciudad|río|rio|golfo|golfe|mar|mer|mare|lago|lac|lagoa|isla|islas|île|îles|isola|ilha|monte|mont|puerto|porto|canal|bahía|baie|estrecho|détroit|océano|océan|oceano|morze|jezioro|moře|jezero)(?: de la| de los| de las| del| della| degli| de| du| des| di| do| da|) (?:d['’])?\p{Lu}[\p{L}\p{M}-]+(?: \p{Lu}[\p{L}\p{M}-]+)?|(?:lac|golfe|mer|île|baie) d['’]\p{Lu}[\p{L}\p{M}-]+/gu;

/** Names that begin with a word for their kind in small letters, where the lists have them so. */
export function joinKinds(text: string, names: readonly FoundName[], index: PlaceIndex): FoundName[] {
	let joined = [...names];
	for (const found of matchWords(text, LOW_KIND)) {
		const start = found.index;
		for (let whole = found[0]; whole.includes(' '); whole = whole.slice(0, whole.lastIndexOf(' '))) {
			const places = index.find(toNameKey(whole));
			const end = start + whole.length;
			if (places.length > 0) {
				const isPart = (name: FoundName): boolean => {
					return name.start < end && name.end > start;
				};
				joined = [
					...joined.filter((name) => !isPart(name)),
					{
						start,
						end,
						key: toNameKey(whole),
						places,
						isShared: false
					}
				];
				break;
			}
		}
	}
	return joined.sort((a, b) => a.start - b.start);
}
