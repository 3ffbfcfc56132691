/*
 * Records of a large atlas do not lie in a file each: hosts, tools and version control bear thousands of files, not millions.
 * Those of a kind are dealt by a hash of their ids into buckets, JSON objects of records by id. A click still costs one request.
 */

/** From so many records of a kind on they lie in buckets; fewer lie in files of their own, each as small as can be. */
export const MIN_BUCKETED = 2000;
/** A bucket holds about so many; with more of them the buckets of a kind would be too many. */
const RECORDS = 16;
const MAX_BUCKETS = 16_384;

/** Buckets by the name of the kind in the manifest; a kind that is not there lies in files of its own. */
export type Buckets = Readonly<Record<string, number>>;

/** How many buckets so many records lie in; 0 where each has a file of its own. */
export function countBuckets(records: number, inBucket = RECORDS): number {
	return records < MIN_BUCKETED ? 0 : Math.min(MAX_BUCKETS, Math.ceil(records / inBucket));
}

/** Which bucket of so many the record of an id lies in: FNV-1a over its letters, 32 bits. */
export function findBucket(id: string, buckets: number): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < id.length; index++) {
		hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193);
	}
	return (hash >>> 0) % buckets;
}

/** Path of a bucket, for the pattern of its kind: `feature/{id}.json` makes `feature/~17.json`, which no id can be. */
export function fillBucketPath(pattern: string, bucket: number): string {
	return pattern.replace('{id}', `~${bucket}`);
}
