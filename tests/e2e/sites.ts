/** First of four neighbouring ports; unusual, so that nothing else answers. */
const PORT = Number(process.env.TEST_PORT ?? 47881);

/** Addresses of the sites under test. */
export const SITES = {
	/** The default atlas without any copy at hand. */
	bare: `http://localhost:${PORT}`,
	/** The small atlas, whose documents are open. */
	small: `http://localhost:${PORT + 1}`,
	/** The default atlas with the copies of the folder DOCUMENTS. */
	copies: `http://localhost:${PORT + 2}`,
	/** The default atlas from a database, while the tests of that run. */
	database: `http://localhost:${PORT + 3}`
} as const;

/** Folder of the real documents; tests that need them are SKIPPED without it. */
export const DOCUMENTS = process.env.DOCUMENTS;
