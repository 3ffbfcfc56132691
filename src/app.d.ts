import type { ViewFocus } from '$lib/state/focus.ts';
import type { AtlasMeta } from './model/compiled/pages.ts';

declare global {
	namespace App {
		interface PageData {
			/** What the map marks while the page is open. */
			focus?: ViewFocus;
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
