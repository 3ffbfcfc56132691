import type { Box, Run } from './visible-tree.ts';
import { pushAll } from './push-all.ts';

const words = (text: string): ReadonlySet<string> => {
	return new Set(text.split(' '));
};
/** Ways about a site and tools of a page: no part of any text. */
const TOOLS = words('nav search');
const TOOL_ROLES = words('navigation search menu menubar toolbar tooltip dialog alertdialog');
/** Furniture outside an article: inside one they may hold an abstract, a byline or an author's note. */
const MARGINS = words('aside footer');
const MARGIN_ROLES = words('complementary contentinfo banner');
const ARTICLE = words('article main');
/** Roles of WAI-ARIA that count; the first of a list that is known is the element's. */
const ROLES = words(
	'navigation search menu menubar toolbar tooltip dialog alertdialog complementary contentinfo banner article main region none presentation group note document application heading list listitem figure img table row cell button link form feed tabpanel'
);

const roleOf = ({ attributes }: Box): string => {
	const tokens = (attributes.get('role') ?? '').toLowerCase().split(/\s+/u);
	return tokens.find((token) => ROLES.has(token)) ?? '';
};

/** A button that opens a part of the text is its heading; others are tools. */
function isTool(box: Box, isInHeading: boolean): boolean {
	if (box.tag !== 'button' && roleOf(box) !== 'button') {
		return false;
	}
	const { attributes } = box;
	const opens = attributes.has('aria-expanded') || attributes.has('aria-controls');
	const names = (attributes.get('class') ?? '').toLowerCase().split(/[\s_-]+/u);
	const isNamed = names.some((name) => /^(?:accordion|collapsible|faq|question|expander)$/u.test(name));
	return !(isInHeading || opens || isNamed || box.tag !== 'button');
}

function isFurniture(box: Box, isInArticle: boolean, isInHeading: boolean): boolean {
	if (box.tag === 'html' || box.tag === 'body') {
		return false;
	}
	const role = roleOf(box);
	const isMargin = MARGIN_ROLES.has(role) || (MARGINS.has(box.tag) && (role === '' || role === 'none'));
	return (
		TOOL_ROLES.has(role) ||
		(TOOLS.has(box.tag) && role === '') ||
		isTool(box, isInHeading) ||
		(isMargin && !isInArticle)
	);
}

interface Surroundings {
	isInArticle: boolean;
	isInHeading: boolean;
	isDropped: boolean;
}

/** Runs in what is surely no part of a page's text by the elements and roles of HTML and WAI-ARIA. */
export function listFurniture(root: Box): Set<Run> {
	const furniture = new Set<Run>();
	const start = {
		isInArticle: false,
		isInHeading: false,
		isDropped: false
	};
	const stack: { box: Box; around: Surroundings }[] = [
		{
			box: root,
			around: start
		}
	];
	for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
		const { box, around } = step;
		const isDropped = around.isDropped || isFurniture(box, around.isInArticle, around.isInHeading);
		const inside = {
			isInArticle: around.isInArticle || ARTICLE.has(box.tag) || ARTICLE.has(roleOf(box)),
			isInHeading: around.isInHeading || /^h[1-6]$/u.test(box.tag),
			isDropped
		};
		const runs = box.children.filter((child): child is Run => 'text' in child);
		const boxes = box.children.filter((child): child is Box => 'tag' in child);
		(isDropped ? runs : []).forEach((run) => furniture.add(run));
		pushAll(
			stack,
			boxes.map((child) => ({ box: child, around: inside }))
		);
	}
	return furniture;
}

/** Runs that say for screen readers alone what a run beside them shows: the shown one stays. */
export function listTwins(root: Box): Set<Run> {
	const twins = new Set<Run>();
	const stack: Box[] = [root];
	for (let box = stack.pop(); box !== undefined; box = stack.pop()) {
		const boxes = box.children.filter((child): child is Box => 'tag' in child);
		const shown = boxes.filter(({ attributes }) => attributes.get('aria-hidden') === 'true').map(textOf);
		for (const each of boxes) {
			if (shown.length > 0 && each.attributes.get('aria-hidden') !== 'true' && shown.includes(textOf(each))) {
				listRuns(each).forEach((run) => twins.add(run));
			}
		}
		pushAll(stack, boxes);
	}
	return twins;
}

export function listRuns(root: Box): Run[] {
	const runs: Run[] = [];
	const stack: (Box | Run)[] = [root];
	for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
		if ('text' in step) {
			runs.push(step);
		} else {
			pushAll(stack, step.children.toReversed());
		}
	}
	return runs;
}

const textOf = (box: Box): string => {
	return listRuns(box)
		.map(({ text }) => text)
		.join('')
		.replace(/\s+/gu, ' ')
		.trim();
};
