import type { Watch } from '../watch.ts';
import { Cascade } from './cascade.ts';
import { parsePage, type Element, type Node, type Parent } from './parse-page.ts';
import {
	BLOCKS,
	defaultDisplay,
	FLEXIBLE,
	inheritVariables,
	INLINE_DISPLAY,
	isInvisible,
	isVerbatim,
	NOTHING,
	resolve
} from './shown.ts';

/** A stretch of text that is shown, and the element whose own line or block it stands in. */
export interface Run {
	text: string;
	/** White space stands as written. */
	isVerbatim: boolean;
	/** Order of the runs of a page, from 0. */
	index: number;
}
/** An element that is shown, with what of it is shown. */
export interface Box {
	tag: string;
	attributes: ReadonlyMap<string, string>;
	isBlock: boolean;
	children: (Box | Run)[];
}
/** What a page shows, and what it does not, for notes. */
export interface VisibleTree {
	root: Box;
	runs: Run[];
	/** Text of parts the page hides, of scriptless stand-ins, and of readings above words. */
	hidden: string[];
	scriptless: string[];
	readings: string[];
	/** Words of pictures, and what stands in for media. */
	pictures: string[];
	frames: string[];
	isCut: boolean;
}

/** Media that show instead of what stands in them. */
const STAND_INS = new Set(['object', 'video', 'audio', 'canvas']);

interface Context {
	isHidden: boolean;
	isVerbatim: boolean;
	isFlexible: boolean;
	variables: ReadonlyMap<string, string>;
}
interface Step {
	node: Node;
	into: Box;
	context: Context;
	/** Children of the host around a shadow root, which its slots show. */
	host?: Element;
}

/** Walks a parsed page and keeps what it shows. Without recursion: pages nest deep. */
export class Walker {
	readonly tree: VisibleTree;
	readonly #stack: Step[] = [];
	readonly #cascade: Cascade;
	readonly #watch: Watch;
	/** Visibility by style does not count: the page hides all until a script runs. */
	readonly #isBare: boolean;

	constructor(root: Parent, watch: Watch, isBare = false) {
		this.#watch = watch;
		this.#isBare = isBare;
		this.#cascade = new Cascade(root, countElements(root), watch);
		this.tree = {
			root: makeBox('html', new Map(), true),
			runs: [],
			hidden: [],
			scriptless: [],
			readings: [],
			pictures: [],
			frames: [],
			isCut: this.#cascade.isCut
		};
		const context = {
			isHidden: false,
			isVerbatim: false,
			isFlexible: false,
			variables: new Map<string, string>()
		};
		this.#push(root.childNodes, this.tree.root, context);
		this.#walk();
	}

	#walk(): void {
		for (let step = this.#stack.pop(); step !== undefined; step = this.#stack.pop()) {
			this.#watch.tick();
			if ('value' in step.node) {
				this.#addText(step.node.value, step);
			} else if ('tagName' in step.node) {
				this.#addElement(step.node, step);
			}
		}
	}

	#push(nodes: readonly Node[], into: Box, context: Context, host?: Element): void {
		for (const node of nodes.toReversed()) {
			this.#stack.push({
				node,
				into,
				context,
				...(host ? { host } : {})
			});
		}
	}

	#addText(text: string, { into, context }: Pick<Step, 'into' | 'context'>): void {
		if (context.isHidden) {
			this.#note('hidden', text);
			return;
		}
		const run = {
			text,
			isVerbatim: context.isVerbatim,
			index: this.tree.runs.length
		};
		into.children.push(run);
		this.tree.runs.push(run);
	}

	#note(list: 'hidden' | 'scriptless' | 'readings' | 'pictures' | 'frames', text: string): void {
		const clean = text.replace(/\s+/gu, ' ').trim();
		if (/[\p{L}\p{N}]/u.test(clean)) {
			this.tree[list].push(clean);
		}
	}

	#addElement(element: Element, step: Step): void {
		const attributes = new Map(element.attrs.map(({ name, value }) => [name, value]));
		const { tagName } = element;
		if (this.#addSpecial(element, attributes, step)) {
			return;
		}
		const settings = this.#cascade.settingsOf(element);
		const variables = inheritVariables(step.context.variables, settings);
		const display = resolve(settings.get('display'), variables) ?? defaultDisplay(element, attributes);
		if (display === 'none' && !this.#isBare) {
			this.#note('hidden', textOf(element));
			return;
		}
		const visibility = resolve(settings.get('visibility'), variables);
		const isOff = resolve(settings.get('content-visibility'), variables) === 'hidden' && !this.#isBare;
		const context = {
			isHidden: isOff || (!this.#isBare && isInvisible(visibility, step.context.isHidden)),
			isVerbatim: isVerbatim(tagName, resolve(settings.get('white-space'), variables), step.context.isVerbatim),
			isFlexible: FLEXIBLE.test(display),
			variables
		};
		const isBlock =
			display === 'none' ? BLOCKS.has(tagName) : step.context.isFlexible || !INLINE_DISPLAY.test(display);
		const box = makeBox(tagName, attributes, isBlock);
		step.into.children.push(box);
		this.#pushContent(element, box, context, step.host);
	}

	/** Elements that show something else than their children; says whether it was one. */
	#addSpecial(element: Element, attributes: ReadonlyMap<string, string>, step: Step): boolean {
		const { tagName } = element;
		if (tagName === 'slot' && step.host) {
			const assigned = listAssigned(step.host, attributes.get('name') ?? '');
			this.#push(assigned.length > 0 ? assigned : element.childNodes, step.into, step.context);
			return true;
		}
		if (tagName === 'noscript') {
			this.#note('scriptless', textOfFragment(element, this.#watch));
			return true;
		}
		if (tagName === 'rt' || tagName === 'rtc') {
			this.#note('readings', textOf(element));
			return true;
		}
		if (tagName === 'img') {
			this.#addPicture(attributes, step);
			return true;
		}
		if (tagName === 'frame' || tagName === 'iframe') {
			this.#addFrame(tagName, attributes, step);
			return true;
		}
		if (STAND_INS.has(tagName)) {
			this.#note('pictures', textOf(element));
		}
		return NOTHING.has(tagName) || tagName === 'select';
	}

	/** A picture in the midst of a line that stands for a figure or a sign reads as that; other pictures' words are told. */
	#addPicture(attributes: ReadonlyMap<string, string>, step: Step): void {
		const alternative = (attributes.get('alt') ?? '').trim();
		const isSign =
			/^\S{1,12}$/u.test(alternative) && !/^\p{L}{3,}$/u.test(alternative) && !/\.\w{2,4}$/u.test(alternative);
		if (isSign && step.into.children.some((child) => 'text' in child && child.text.trim() !== '')) {
			this.#addText(alternative, step);
		} else {
			this.#note('pictures', alternative);
		}
	}

	#addFrame(tagName: string, attributes: ReadonlyMap<string, string>, step: Step): void {
		const inside = attributes.get('srcdoc');
		if (inside !== undefined) {
			const box = makeBox('div', new Map(), true);
			step.into.children.push(box);
			this.#push(parsePage(inside, this.#watch, true).childNodes, box, step.context);
		} else if (tagName === 'frame') {
			this.#note('frames', attributes.get('src') ?? '');
		}
	}

	/** A declarative shadow root stands in for the children of its host, which its slots show. */
	#pushContent(element: Element, box: Box, context: Context, host?: Element): void {
		const shadow = element.childNodes.find(isShadowRoot);
		if (shadow) {
			this.#push(shadow.content.childNodes, box, context, element);
			return;
		}
		this.#push(element.childNodes, box, context, host);
	}
}

function makeBox(tag: string, attributes: ReadonlyMap<string, string>, isBlock: boolean): Box {
	return {
		tag,
		attributes,
		isBlock,
		children: []
	};
}

type Template = Element & { content: Parent };

function isShadowRoot(node: Node): node is Template {
	return (
		'tagName' in node &&
		node.tagName === 'template' &&
		node.attrs.some(({ name, value }) => name === 'shadowrootmode' && /^(?:open|closed)$/iu.test(value))
	);
}

function listAssigned(host: Element, slot: string): Node[] {
	return host.childNodes.filter((node) => {
		if (!('tagName' in node)) {
			return slot === '' && 'value' in node && node.value.trim() !== '';
		}
		return !isShadowRoot(node) && (node.attrs.find(({ name }) => name === 'slot')?.value ?? '') === slot;
	});
}

function countElements(root: Parent): number {
	let count = 0;
	const stack: Node[] = [...root.childNodes];
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if ('tagName' in node) {
			count += 1;
			stack.push(...node.childNodes);
		}
	}
	return count;
}

function textOf(root: Parent): string {
	const parts: string[] = [];
	const stack: Node[] = root.childNodes.toReversed();
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if ('value' in node) {
			parts.push(node.value);
		} else if ('tagName' in node && !NOTHING.has(node.tagName)) {
			parts.push(BLOCKS.has(node.tagName) ? ' ' : '');
			stack.push(...node.childNodes.toReversed());
		}
	}
	return parts.join('').slice(0, 2000);
}

/** What stands in a noscript element is text to the parser. */
function textOfFragment(element: Element, watch: Watch): string {
	const source = element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
	return textOf(source.includes('<') ? parsePage(source, watch, true) : element);
}
