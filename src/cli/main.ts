import { keepHeapSmall } from '../server/keep-heap-small.ts';
import { runCommand } from './program.ts';

keepHeapSmall();
await runCommand(process.argv.slice(2));
