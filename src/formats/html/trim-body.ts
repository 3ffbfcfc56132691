import { countLetters, isKept, listBoxes, listChildren, listNames } from './boxes.ts';
import { listRuns } from './furniture.ts';
import type { Box, Run } from './visible-tree.ts';
import { pushAll } from './push-all.ts';

/** An article by itself holds this many letters. */
const MIN_ARTICLE = 750;
/** On a short page the only article must be this share of what might be text. */
const MIN_SHARE = 0.5;
/** A list of this many links into the page, which hold this share of its letters, is its contents. */
const MIN_CONTENTS = 3;
const MAX_OTHER = 0.8;
/** A column that is named as one at the side holds at most this share of what its neighbour holds. */
const MAX_COLUMN = 0.5;
/** An offer to subscribe is at most this share of what was kept. */
const MAX_OFFER = 0.3;

/**
 * Takes from what was kept of a page the articles that follow its own, its contents, the way to it, columns at its
 * sides and offers to subscribe.
 */
export function trimBody(root: Box, kept: Set<Run>): void {
	const drop = (box: Box): void => {
		listRuns(box).forEach((run) => kept.delete(run));
	};
	listFollowing(root, kept).forEach(drop);
	listBoxes(root, (box) => isKept(box, kept) && (isContents(box) || isWay(box))).forEach(drop);
	listColumns(root, kept).forEach(drop);
	listOffers(root, kept).forEach(drop);
}

/**
 * The one article of a page too short to be judged, with the page's title; `null` where there is none or it is no main
 * part of the page.
 */
export function findOnlyArticle(root: Box, candidates: readonly Run[]): Set<Run> | null {
	const [article, second] = listOutermost(root, ({ tag }) => tag === 'article');
	if (!article || second) {
		return null;
	}
	const titles = listBoxes(root, ({ tag }) => tag === 'h1');
	const inside = new Set([article, ...titles].flatMap(listRuns));
	const kept = candidates.filter((run) => inside.has(run));
	return countLetters(kept) < countLetters(candidates) * MIN_SHARE ? null : new Set(kept);
}

/** Boxes that pass a test, none within another, in the order of the page. */
function listOutermost(root: Box, test: (box: Box) => boolean): Box[] {
	const found: Box[] = [];
	const stack: Box[] = [root];
	for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
		if (test(box)) {
			found.push(box);
		} else {
			pushAll(stack, listChildren(box).toReversed());
		}
	}
	return found;
}

const isLink = ({ tag, attributes }: Box): boolean => {
	return tag === 'a' && attributes.has('href');
};

/**
 * Pages that go on without end show the next article below the one that was opened; a list of articles links their
 * titles.
 */
function listFollowing(root: Box, kept: ReadonlySet<Run>): Box[] {
	const articles = listOutermost(root, ({ tag }) => tag === 'article').filter((box) => isKept(box, kept));
	const isWhole = (article: Box): boolean => {
		const titles = listBoxes(article, ({ tag }) => tag === 'h1');
		const isTitled = titles.length > 0 && titles.every((title) => listBoxes(title, isLink).length === 0);
		return isTitled && countLetters(listRuns(article)) >= MIN_ARTICLE;
	};
	return articles.length > 1 && articles.every(isWhole) ? articles.slice(1) : [];
}

/** A list of links to the parts of the page. */
function isContents(box: Box): boolean {
	if (!['ul', 'ol', 'div', 'nav'].includes(box.tag)) {
		return false;
	}
	const links = listBoxes(box, isLink);
	const isInto = links.every(({ attributes }) => /^#./u.test(attributes.get('href') ?? ''));
	const letters = countLetters(links.flatMap(listRuns));
	return links.length >= MIN_CONTENTS && isInto && letters > countLetters(listRuns(box)) * MAX_OTHER;
}

const nameOf = ({ attributes }: Box): string => {
	return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`;
};

const OFFER = new Set(['donate', 'donation', 'newsletter', 'paywall', 'signup', 'subscribe', 'subscription']);

/**
 * Offers to subscribe below or amid an article, by their names; a box so named that holds the article itself is none.
 */
function listOffers(root: Box, kept: ReadonlySet<Run>): Box[] {
	const most = countLetters([...kept]) * MAX_OFFER;
	return listBoxes(root, (box) => isKept(box, kept) && listNames(box).some((name) => OFFER.has(name))).filter(
		(box) => countLetters(listRuns(box).filter((run) => kept.has(run))) <= most
	);
}

/** The way from the first page to this one. */
function isWay(box: Box): boolean {
	return /(?:^|[\s_-])(?:bread)?crumbs?(?:$|[\s_-])/iu.test(nameOf(box)) && listBoxes(box, isLink).length > 0;
}

const SIDE_COLUMN =
	/(?:^|[\s_-])(?:(?:left|right)[_-]?(?:col(?:umn)?|bar|nav|panel|rail|side)|side[_-]?bar|(?:col(?:umn)?|rail)[_-](?:left|right))(?:$|[\s_-])/iu;

/** Columns named so beside one that holds the text. */
function listColumns(root: Box, kept: ReadonlySet<Run>): Box[] {
	const lettersOf = (box: Box): number => {
		return countLetters(listRuns(box).filter((run) => kept.has(run)));
	};
	return listBoxes(root, (box) => listChildren(box).some((child) => SIDE_COLUMN.test(nameOf(child)))).flatMap(
		(parent) => {
			const children = listChildren(parent);
			const most = Math.max(...children.map(lettersOf));
			return children.filter((child) => {
				return SIDE_COLUMN.test(nameOf(child)) && lettersOf(child) <= most * MAX_COLUMN;
			});
		}
	);
}
