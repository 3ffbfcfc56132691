/** Stands in for the process that reads imports: hangs, dies or answers, as the name of the file says. */
process.on('disconnect', () => process.exit(0));
process.on('message', ({ name }) => {
	if (name.startsWith('endless')) {
		for (;;) {
			// Hears nothing.
		}
	}
	if (name.startsWith('dies')) {
		process.kill(process.pid, 'SIGKILL');
	}
	process.send({ ok: true, name, format: 'csv', label: 'CSV', imported: {} });
});
process.send('ready');
