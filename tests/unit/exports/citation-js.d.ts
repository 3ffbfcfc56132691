/** What is asked of Citation.js, which brings no types. */
declare module '@citation-js/core' {
	export const plugins: {
		input: {
			chainAsync: (data: string, options: { forceType: string; generateGraph: boolean }) => Promise<unknown>;
		};
	};
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
