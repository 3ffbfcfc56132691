import { say } from '../../language/say.ts';
import type { Picture } from './build-picture.ts';

export function toSvg({ svg }: Picture): Blob {
	return new Blob([svg], { type: 'image/svg+xml' });
}

/**
 * The same in pixels.
 *
 * @throws Error with a sentence for the reader
 */
export async function toPng(picture: Picture, density: number): Promise<Blob> {
	const address = URL.createObjectURL(toSvg(picture));
	try {
		const image = new Image(picture.width, picture.height);
		image.src = address;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = picture.width * density;
		canvas.height = picture.height * density;
		const context = canvas.getContext('2d');
		context?.drawImage(image, 0, 0, canvas.width, canvas.height);
		const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
		if (!context || !blob) {
			throw new Error(say('This device has no room for a picture that large: choose a smaller one.'));
		}
		return blob;
	} finally {
		URL.revokeObjectURL(address);
	}
}
