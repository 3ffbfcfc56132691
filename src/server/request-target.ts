/** What a request line asks for, once it is known to be an address of this site. */
export interface RequestTarget {
	/** Percent-encoded, starts with one slash, holds no `..`. */
	path: string;
	/** With its question mark, or empty. */
	query: string;
}

/**
 * Reads the target of a request line in origin or absolute form (RFC 9112, 3.2); `null` for any other. Never throws.
 */
export function parseTarget(target: string | undefined): RequestTarget | null {
	if (target === undefined) {
		return null;
	}
	// Slashes at the front would be read as the name of another host.
	const address = /^[/\\]/.test(target) ? `http://localhost/${target.replace(/^[/\\]+/, '')}` : target;
	if (!URL.canParse(address)) {
		return null;
	}
	const { protocol, pathname, search } = new URL(address);
	return protocol === 'http:'
		? {
				path: `/${pathname.replace(/^\/+/, '')}`,
				query: search
			}
		: null;
}
