/** Addresses of the sites under test; unusual ports, so that nothing else answers. */
export const SITES = {
	/** The default atlas without any copy at hand. */
	bare: 'http://localhost:47881',
	/** The small atlas, whose documents are open. */
	small: 'http://localhost:47882',
	/** The default atlas with the copies of the folder DOCUMENTS. */
	copies: 'http://localhost:47883'
} as const;

/** Folder of the real documents; tests that need them are SKIPPED without it. */
export const DOCUMENTS = process.env.DOCUMENTS;
