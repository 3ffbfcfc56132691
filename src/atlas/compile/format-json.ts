/** A longer list is not put into words at once: all of them may be more than a string can hold. */
const MEMBERS = 500;

/** The text of a value as `JSON.stringify` has it, in pieces where it holds long lists, two levels deep. */
export function* formatJson(value: unknown): Generator<string> {
	if (isLong(value)) {
		yield* formatList(value);
	} else if (isRecord(value) && Object.values(value).some(isLong)) {
		let before = '{';
		for (const [key, item] of Object.entries(value)) {
			if (item !== undefined) {
				yield `${before}${JSON.stringify(key)}:`;
				yield* isLong(item) ? formatList(item) : [JSON.stringify(item)];
				before = ',';
			}
		}
		yield '}';
	} else {
		yield JSON.stringify(value);
	}
}

function* formatList(list: readonly unknown[]): Generator<string> {
	for (let begin = 0; begin < list.length; begin += MEMBERS) {
		const members = JSON.stringify(list.slice(begin, begin + MEMBERS)).slice(1, -1);
		yield `${begin === 0 ? '[' : ','}${members}`;
	}
	yield ']';
}

const isLong = (value: unknown): value is readonly unknown[] => {
	return Array.isArray(value) && value.length > MEMBERS;
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
};
