import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ListPages from '../../../../src/lib/records/ListPages.svelte';

const listTargets = (props: { part: number; parts: number; partsLeft?: number[] | null; query?: string }): string[] => {
	const { body } = render(ListPages as unknown as Component<Record<string, unknown>>, {
		props: { list: '/events/', ...props }
	});
	return Array.from(body.matchAll(/<a[^>]*?(rel="\w+" )?href="([^"]*)"/g), ([, rel = '', to = '']) => `${rel}${to}`);
};

test('pages of a list lead to the first, the last and those beside; of a filtered one, to those that hold any of what is left', () => {
	const every = listTargets({ part: 5, parts: 9 });
	expect(every.map((to) => to.replace(/^.*?(\/events\/.*)$/, '$1'))).toEqual([
		'/events/4/',
		'/events/',
		'/events/4/',
		'/events/6/',
		'/events/9/',
		'/events/6/'
	]);
	const left = listTargets({ part: 5, parts: 9, partsLeft: [2, 3, 8] });
	expect(left.map((to) => to.replace(/^.*?(\/events\/.*)$/, '$1'))).toEqual([
		'/events/3/',
		'/events/2/',
		'/events/3/',
		'/events/8/',
		'/events/8/'
	]);
	expect(listTargets({ part: 5, parts: 9, partsLeft: [5] })).toEqual([]);
	expect(listTargets({ part: 1, parts: 1 })).toEqual([]);
});

test('a filter in the address goes along to every page of a list', () => {
	const [previous = '', ...others] = listTargets({ part: 2, parts: 3, query: '?kind=spelling' });
	expect(previous).toMatch(/\/events\/\?kind=spelling$/);
	expect(others.at(-1)).toMatch(/\/events\/3\/\?kind=spelling$/);
	expect(others.filter((to) => !to.endsWith('?kind=spelling'))).toEqual([]);
});
