/**
 * First of five neighbouring ports; unusual, so that nothing else answers, and below those that systems give to whoever
 * asks another server.
 */
const PORT = Number(process.env.TEST_PORT ?? 27881);

/** Addresses of the sites under test. */
export const SITES = {
	/** The default atlas without any copy at hand. */
	bare: `http://localhost:${PORT}`,
	/** The small atlas, whose documents are open. */
	small: `http://localhost:${PORT + 1}`,
	/** The default atlas with the copies of the folder DOCUMENTS. */
	copies: `http://localhost:${PORT + 2}`,
	/** The default atlas from a database, while the tests of that run. */
	database: `http://localhost:${PORT + 3}`,
	/** The workbench of a scratch atlas, while its tests run. */
	workbench: `http://localhost:${PORT + 4}`
} as const;

/** Folder of the real documents; tests that need them are SKIPPED without it. */
export const DOCUMENTS = process.env.DOCUMENTS;
