import { parse, type AST } from 'svelte/compiler';

const parsed = new Map<string, AST.Root>();

/** What a component is made of, worked out once for all who look through it. */
export function parseComponent(code: string): AST.Root {
	const root = parsed.get(code) ?? parse(code, { modern: true });
	parsed.set(code, root);
	return root;
}
