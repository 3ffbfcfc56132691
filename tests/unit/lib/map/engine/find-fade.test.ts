import { afterEach, describe, expect, it, vi } from 'vitest';
import { findFade } from '../../../../../src/lib/map/engine/find-fade.ts';

afterEach(() => vi.unstubAllGlobals());

function stubPage(dataset: Record<string, string>, isReduced: boolean): void {
	vi.stubGlobal('document', { documentElement: { dataset } });
	vi.stubGlobal('matchMedia', (query: string) => ({ matches: isReduced && query.includes('reduced-motion') }));
}

describe('the fading of names', () => {
	it('is none in the preview and where nothing shall move', () => {
		stubPage({ preview: '' }, false);
		expect(findFade()).toBe(0);
		stubPage({}, true);
		expect(findFade()).toBe(0);
	});
	it('is some to any other reader', () => {
		stubPage({}, false);
		expect(findFade()).toBeGreaterThan(0);
	});
});
