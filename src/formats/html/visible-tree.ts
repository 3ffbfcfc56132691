import type { Watch } from '../watch.ts';
import { Cascade } from './cascade.ts';
import { isShadowRoot, listAssigned, textOf, textOfFragment } from './nodes.ts';
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
	REPLACED,
	resolveDisplay,
	resolveInherited,
	valueOfField
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
	/** Addresses of frames whose pages are not at hand. */
	frames: string[];
	/** What stands in fields to be filled in, and what a style draws beside elements. */
	fields: string[];
	drawn: string[];
	isCut: boolean;
}

/** Lists of what is not shown as text. */
type Unseen = 'hidden' | 'scriptless' | 'readings' | 'pictures' | 'frames' | 'fields' | 'drawn';

/** The page of a frame, where it is at hand. */
export type FindFrame = (address: string) => string | null;

/** Media that show instead of what stands in them. */
const STAND_INS = new Set(['object', 'video', 'audio', 'canvas']);

interface Context {
	isHidden: boolean;
	isVerbatim: boolean;
	isFlexible: boolean;
	variables: ReadonlyMap<string, string>;
}
const BARE: Context = { isHidden: false, isVerbatim: false, isFlexible: false, variables: new Map() };

/** A page, the page of a frame, or a shadow tree: styles reach no further. */
interface Scope {
	cascade: Cascade;
	/** Around a shadow root: whose children its slots show, and the scope they stand in. */
	shadowed?: { host: Element; scope: Scope };
}
interface Step {
	node: Node;
	into: Box;
	context: Context;
	scope: Scope;
}

interface WalkOptions {
	/** Visibility by style does not count: the page hides all until a script runs. */
	isBare?: boolean;
	findFrame?: FindFrame | undefined;
}

/** Walks a parsed page and keeps what it shows. Without recursion: pages nest deep. */
export class Walker {
	readonly tree: VisibleTree;
	readonly #stack: Step[] = [];
	readonly #watch: Watch;
	readonly #isBare: boolean;
	readonly #findFrame: FindFrame;
	/** Pages of frames that were shown: each once, since a page may hold itself. */
	readonly #framed = new Set<string>();

	constructor(root: Parent, watch: Watch, { isBare = false, findFrame = () => null }: WalkOptions = {}) {
		this.#watch = watch;
		this.#isBare = isBare;
		this.#findFrame = findFrame;
		this.tree = {
			root: makeBox('html', new Map(), true),
			runs: [],
			hidden: [],
			scriptless: [],
			readings: [],
			pictures: [],
			frames: [],
			fields: [],
			drawn: [],
			isCut: false
		};
		this.#push(root.childNodes, this.tree.root, BARE, this.#makeScope(root));
		this.#walk();
	}

	#makeScope(root: Parent): Scope {
		const cascade = new Cascade(root, this.#watch);
		this.tree.isCut ||= cascade.isCut;
		return { cascade };
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

	#push(nodes: readonly Node[], into: Box, context: Context, scope: Scope): void {
		for (const node of nodes.toReversed()) {
			this.#stack.push({ node, into, context, scope });
		}
	}

	#addText(text: string, { into, context }: Pick<Step, 'into' | 'context'>): void {
		if (context.isHidden) {
			this.#note('hidden', text);
			return;
		}
		const run = { text, isVerbatim: context.isVerbatim, index: this.tree.runs.length };
		into.children.push(run);
		this.tree.runs.push(run);
	}

	#note(list: Unseen, text: string): void {
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
		const settings = step.scope.cascade.settingsOf(element);
		const variables = inheritVariables(step.context.variables, settings);
		const display = resolveDisplay(settings.get('display'), variables) ?? defaultDisplay(element, attributes);
		if (display === 'none' && !this.#isBare) {
			this.#note('hidden', textOf(element));
			return;
		}
		const visibility = resolveInherited(settings.get('visibility'), variables, 'visible');
		const isOff =
			resolveInherited(settings.get('content-visibility'), variables, 'visible') === 'hidden' && !this.#isBare;
		const whiteSpace = resolveInherited(settings.get('white-space'), variables, 'normal');
		const context = {
			isHidden: isOff || (!this.#isBare && isInvisible(visibility, step.context.isHidden)),
			isVerbatim: isVerbatim(tagName, whiteSpace, step.context.isVerbatim),
			isFlexible: FLEXIBLE.test(display),
			variables
		};
		if (REPLACED.has(tagName)) {
			this.#addReplaced(element, attributes, { ...step, context });
			return;
		}
		const isBlock =
			display === 'none' ? BLOCKS.has(tagName) : step.context.isFlexible || !INLINE_DISPLAY.test(display);
		const box = makeBox(tagName, attributes, isBlock);
		step.into.children.push(box);
		if (!context.isHidden) {
			step.scope.cascade.wordsDrawn(element).forEach((words) => this.#note('drawn', words));
		}
		this.#pushContent(element, box, context, step.scope);
	}

	/** Elements that show something else than their children; says whether it was one. */
	#addSpecial(element: Element, attributes: ReadonlyMap<string, string>, step: Step): boolean {
		const { tagName } = element;
		const { shadowed } = step.scope;
		if (tagName === 'slot' && shadowed) {
			const assigned = listAssigned(shadowed.host, attributes.get('name') ?? '');
			const isFilled = assigned.length > 0;
			this.#push(
				isFilled ? assigned : element.childNodes,
				step.into,
				step.context,
				isFilled ? shadowed.scope : step.scope
			);
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
		if (STAND_INS.has(tagName)) {
			this.#note('pictures', textOf(element));
		}
		return NOTHING.has(tagName) && !REPLACED.has(tagName);
	}

	/**
	 * A picture in the midst of a line that stands for a figure or a sign reads as that; other pictures' words are
	 * told.
	 */
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

	/** A frame shows a page, a field what is filled in, and of its pictures an element shows one. */
	#addReplaced(element: Element, attributes: ReadonlyMap<string, string>, step: Step): void {
		if (element.tagName === 'picture') {
			this.#push(element.childNodes, step.into, step.context, step.scope);
		} else if (!element.tagName.endsWith('frame')) {
			this.#note('fields', step.context.isHidden ? '' : valueOfField(element, attributes));
		} else if (!/^[01](?:px)?$/u.test(attributes.get('width') ?? attributes.get('height') ?? '')) {
			this.#addFrame(attributes, step);
		}
	}

	#addFrame(attributes: ReadonlyMap<string, string>, { into, context }: Step): void {
		const address = attributes.get('src') ?? '';
		const found = attributes.has('srcdoc') ? null : this.#findFrame(address);
		const page = attributes.get('srcdoc') ?? found;
		if (page === null) {
			this.#note('frames', /^(?:about|javascript|data):/iu.test(address) ? '' : address);
			return;
		}
		if (found !== null && this.#framed.has(found)) {
			return;
		}
		this.#framed.add(page);
		const box = makeBox('div', new Map(), true);
		into.children.push(box);
		const root = parsePage(page, this.#watch);
		const inside = { ...BARE, isHidden: context.isHidden };
		this.#push(root.childNodes, box, inside, this.#makeScope(root));
	}

	/** A declarative shadow root stands in for the children of its host, which its slots show. */
	#pushContent(host: Element, box: Box, context: Context, scope: Scope): void {
		const shadow = host.childNodes.find(isShadowRoot);
		if (shadow) {
			const inner = this.#makeScope(shadow.content);
			this.#push(shadow.content.childNodes, box, context, { ...inner, shadowed: { host, scope } });
			return;
		}
		this.#push(host.tagName === 'mfrac' ? withStroke(host) : host.childNodes, box, context, scope);
	}
}

/** A fraction of a formula is written one above the other; read in a line it needs its stroke. */
function withStroke({ childNodes }: Element): Node[] {
	const parts = childNodes.filter((node) => 'tagName' in node);
	return parts.flatMap((part, index): Node[] => {
		return index === 0 ? [part] : [{ nodeName: '#text', value: '/', parentNode: null }, part];
	});
}

function makeBox(tag: string, attributes: ReadonlyMap<string, string>, isBlock: boolean): Box {
	return { tag, attributes, isBlock, children: [] };
}
