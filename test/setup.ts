// Once before all tests: dist/ holds what src/ says, as the engine's process and the command are started from it.
import { builtCommand } from './built.ts';

export default function setup(): void {
  builtCommand();
}
