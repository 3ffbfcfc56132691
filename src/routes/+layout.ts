import { say } from '../language/say.ts';
import { error } from '@sveltejs/kit';
import { browser } from '$app/environment';
import { loadForPage } from '$lib/data/load-file.ts';
import { askForMapParts } from '$lib/shell/map-parts.ts';
import { FORMAT_VERSION } from '../model/format-version.ts';
import type { LayoutLoad } from './$types';
import { PAGES } from './pages.ts';

export const prerender = true;
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ fetch, route, untrack }) => {
	// Untracked: nothing here is asked for again on the way to another page.
	if (browser && PAGES[untrack(() => route.id) ?? '']?.embed !== 'timeline') {
		askForMapParts();
	}
	const meta = await loadForPage(fetch, 'meta');
	const version: number = meta.formatVersion;
	if (version > FORMAT_VERSION) {
		error(500, say('The atlas is newer than this page, which cannot read its form. Load the page anew.'));
	}
	return { meta };
};
