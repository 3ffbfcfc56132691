const SEVEN_BITS = 0x7f;
const MORE = 0x80;
/** Arguments a function may take. */
const MAX_ARGUMENTS = 8192;

/** Rising numbers as base64 of the differences between them, seven bits a byte, the lowest first. */
export function packNumbers(numbers: Iterable<number>): string {
	const bytes: number[] = [];
	let before = 0;
	for (const number of numbers) {
		let rest = number - before;
		before = number;
		while (rest > SEVEN_BITS) {
			bytes.push((rest % MORE) | MORE);
			rest = Math.floor(rest / MORE);
		}
		bytes.push(rest);
	}
	let letters = '';
	for (let begin = 0; begin < bytes.length; begin += MAX_ARGUMENTS) {
		letters += String.fromCharCode(...bytes.slice(begin, begin + MAX_ARGUMENTS));
	}
	return btoa(letters);
}

/** What `packNumbers` packed. */
export function unpackNumbers(packed: string): number[] {
	const numbers: number[] = [];
	let number = 0;
	let scale = 1;
	let difference = 0;
	for (const letter of atob(packed)) {
		const byte = letter.charCodeAt(0);
		difference += (byte & SEVEN_BITS) * scale;
		scale *= MORE;
		if ((byte & MORE) === 0) {
			number += difference;
			numbers.push(number);
			scale = 1;
			difference = 0;
		}
	}
	return numbers;
}
