const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/**
 * A test of single code points that remembers what it found of each, as texts ask for the same few millions of times.
 * One beyond the basic plane is tested anew.
 */
export function rememberByUnit(test: (point: string) => boolean): (point: string) => boolean {
	const known = new Uint8Array(0x10000);
	return (point) => {
		if (point.length !== 1) {
			return test(point);
		}
		const unit = point.charCodeAt(0);
		if (known[unit] === UNKNOWN) {
			known[unit] = test(point) ? YES : NO;
		}
		return known[unit] === YES;
	};
}
