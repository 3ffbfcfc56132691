import ts from 'typescript';
import { parseComponent } from './parse-component.ts';

/** Two words in a row: what a reader is told, and no code is. */
const PROSE = /\p{L}{2,}[,.:;]? (?:… ?)?\p{L}{2,}/u;
const WORD = /\p{L}{2}/u;
/** Markup, selectors and patterns. */
const CODE = /[<>[\]{}=^$]|prefers-|sans-serif|keydown/;
const QUOTE = /['"`]/;
/** Members whose value is read out, be it one word. */
const READ_OUT = /^(?:title|label|text|words|message|holds|remedy)$/;
/** What says a text in the language of the page, or tells it to no reader. */
const SAYING = /^(?:say|saySplit|formatCount|formatShare)$|^console\./;
const PLAIN_ATTRIBUTES =
	/^(?:class|style|href|type|role|id|d|viewBox|points|transform|text|rel|for|sizes|allow|data-.*)$/;

/** English in quotes that a module or a component says without `say`; `…` stands for values. */
export function findProse(path: string, code: string): string[] {
	return [...new Set(path.endsWith('.svelte') ? findInComponent(code) : findInModule(code))];
}

function findInModule(code: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isLiteralTypeNode(node) || ts.isPropertySignature(node)) {
			return;
		}
		if (ts.isCallExpression(node) && SAYING.test(nameOf(node.expression.getText()))) {
			node.arguments.filter((argument) => !ts.isStringLiteralLike(argument)).forEach(visit);
			return;
		}
		const text = readText(node);
		if (text !== null && isProse(node, text)) {
			found.push(text.replace(/\s+/g, ' '));
		}
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile('module.ts', code, ts.ScriptTarget.Latest, true));
	return found;
}

function readText(node: ts.Node): string | null {
	if (ts.isStringLiteralLike(node)) {
		return node.text;
	}
	return ts.isTemplateExpression(node)
		? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
		: null;
}

function isProse(node: ts.Node, text: string): boolean {
	if (CODE.test(text)) {
		return false;
	}
	const { parent } = node;
	const isMember = ts.isPropertyAssignment(parent) && READ_OUT.test(parent.name.getText());
	return PROSE.test(text) || (isMember && WORD.test(text));
}

/** `this.#words.say` is `say`; `console.warn` stays. */
const nameOf = (callee: string): string => {
	return callee.startsWith('console.') ? callee : (callee.split(/[.?!]+/).at(-1) ?? '');
};

interface Node {
	type: string;
	start: number;
	end: number;
	[key: string]: unknown;
}

function findInComponent(code: string): string[] {
	const root = parseComponent(code);
	const found = [root.instance, root.module].flatMap((script) => (script ? findIn(script.content, code) : []));
	const visit = (node: Node): void => {
		if (node.type === 'Attribute' && PLAIN_ATTRIBUTES.test(String(node.name))) {
			return;
		}
		if (node.type === 'ExpressionTag') {
			found.push(...findIn(node.expression, code));
			return;
		}
		Object.entries(node)
			.filter(([key]) => key !== 'metadata' && key !== 'parent')
			.flatMap(([, value]) => value)
			.filter(isNode)
			.forEach(visit);
	};
	visit(root.fragment as unknown as Node);
	return found;
}

function findIn(part: unknown, code: string): string[] {
	const { start, end, type } = part as Node;
	const text = code.slice(start, end);
	// Most expressions of a component have nothing in quotes.
	return !QUOTE.test(text) ? [] : findInModule(type === 'Program' ? text : `(${text})`);
}

const isNode = (value: unknown): value is Node => {
	return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
};
