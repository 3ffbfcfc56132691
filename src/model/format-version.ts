/**
 * The form of an atlas's data that this program reads and writes; `formatVersion` of `atlas.json`. Raised by a
 * migration.
 */
export const FORMAT_VERSION = 1;

/** What is wrong with the version of some data, in sentences; `null` where it is this program's own. */
export function checkVersion(version: unknown): { message: string; remedy: string } | null {
	if (version === FORMAT_VERSION) {
		return null;
	}
	if (Number.isInteger(version) && Number(version) > FORMAT_VERSION) {
		return {
			message: `The data are of format ${String(version)}, which is newer than this program: it knows formats up to ${FORMAT_VERSION}.`,
			remedy: 'Use a newer version of Passages; nothing of the atlas was read.'
		};
	}
	const isKnown = version === undefined || (Number.isInteger(version) && Number(version) >= 0);
	return isKnown
		? {
				message: `The data are of format ${version === undefined ? '0, before formats were numbered' : String(version)}; this program reads format ${FORMAT_VERSION}.`,
				remedy: 'Run "npm run migrate -- --atlas <id or folder>" to see what would change, then again with --write.'
			}
		: {
				message: 'The format version is no whole number.',
				remedy: `Write "formatVersion": ${FORMAT_VERSION}, or the number the atlas had.`
			};
}
