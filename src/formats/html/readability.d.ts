declare module '@mozilla/readability/JSDOMParser.js' {
	/** Parses well-formed markup into the small part of the DOM that Readability uses. */
	export default class JSDOMParser {
		parse(source: string, url: string): Document;
	}
}
