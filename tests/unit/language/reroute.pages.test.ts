import { describe, expect, it } from 'vitest';
import { reroute } from '../../../src/hooks.ts';

describe('an address', () => {
	const routeTo = (path: string): unknown => {
		return reroute({ url: new URL(path, 'http://localhost'), fetch });
	};

	it('with broken percent signs becomes one that the router can read, and so an unknown one', () => {
		for (const path of ['/feature/%E0%A4%A/', '/%zz/', '/%/']) {
			const routed = routeTo(path);
			expect(() => decodeURI(String(routed)), path).not.toThrow();
			expect(routed, path).toContain('%25');
		}
	});

	it('with whole ones stays as it is', () => {
		expect(routeTo('/feature/caf%C3%A9/')).toBe('/feature/caf%C3%A9/');
	});
});
