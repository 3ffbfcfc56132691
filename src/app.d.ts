import type { MapFocus } from '$lib/state/focus.ts';
import type { AtlasMeta } from './model/compiled/pages.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/**
			 * A part of the page itself did not come: nothing can be reached, or the site was put up anew meanwhile.
			 */
			lost?: 'offline' | 'updated';
		}

		/** Where pages are made as they are asked for: reads what a page fetches, by the path of its address. */
		interface Platform {
			readFile: (path: string) => Promise<Response>;
			/** `meta.json`, which every page needs, read once for many. */
			readMeta: () => Promise<AtlasMeta>;
		}

		interface PageData {
			/** What the map marks while the page is open. */
			focus?: MapFocus;
			/** Missing only where the atlas itself could not be loaded. */
			meta?: AtlasMeta;
		}
	}

	/** The part of Trusted Types the page uses; not yet in TypeScript's DOM library. */
	interface Window {
		trustedTypes?: {
			createPolicy(
				name: string,
				rules: {
					createScriptURL?: (url: string) => string | null;
					createScript?: (text: string) => string | null;
				}
			): unknown;
		};
	}
}

export {};
