/**
 * Answers a request for a part of a file that is kept whole, as RFC 9110 has it for one range of bytes. A range that is
 * not understood, or more than one, is answered with the whole file; one beyond its end with 416.
 */
export function answerRange(file: Blob, range: string | null): Response {
	const type = {
		'Content-Type': file.type || 'application/octet-stream',
		'Accept-Ranges': 'bytes'
	};
	const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
	if (first === '' && last === '') {
		return new Response(file, { headers: type });
	}
	const start = first === '' ? Math.max(0, file.size - Number(last)) : Number(first);
	const end = first === '' || last === '' ? file.size - 1 : Math.min(Number(last), file.size - 1);
	if (first !== '' && last !== '' && Number(last) < start) {
		return new Response(file, { headers: type });
	}
	if (start >= file.size || (first === '' && Number(last) === 0)) {
		return new Response(null, {
			status: 416,
			headers: { 'Content-Range': `bytes */${file.size}` }
		});
	}
	return new Response(file.slice(start, end + 1, file.type), {
		status: 206,
		headers: {
			...type,
			'Content-Range': `bytes ${start}-${end}/${file.size}`,
			'Content-Length': String(end - start + 1)
		}
	});
}
